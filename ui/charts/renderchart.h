// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/clustermap.h"
#include "ui/charts/chartstyle.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

class QPainter;

namespace axs {

/// One thing in a chart that a person can point at: a bar, a dot, a part of a bar.
struct Mark
{
    QRectF area;
    figure::CellName cell; ///< the cell whose records it stands for
    QString words; ///< "Dawlish & Teignmouth: 14.88 (120 of 8,063)"
    QRectF labelArea; ///< where its name is written; empty when another mark carries it
    bool labelCut = false;
    QRectF valueArea; ///< where its value is written; empty when it is not
    QPainterPath outline = {}; ///< the thing itself where its area is not; empty for the area
};

/// What a chart shows besides its figure. What it points at must outlive the drawing.
struct ChartExtras
{
    const figure::Figure* before = nullptr; ///< the same figure of another period: its numbers as pale marks
    const figure::ClusterMap* map = nullptr; ///< draw the clusters as a map, where the figure has rows of clusters
};

/// Whether a figure has a row a cluster and a rate or a difference that a map can shade.
bool canBeMapped(const figure::Figure& figure);

/// Draws the figure as that kind of chart into the area, as vectors, and says where its marks are, in the order that the
/// arrow keys follow. A figure without data gets a sentence saying so, one that is a table alone draws nothing. Call it in
/// the thread of the window only.
std::vector<Mark> renderChart(QPainter& painter, const QRectF& area, const figure::Figure& figure, figure::ChartKind kind,
    const ChartStyle& style, const ChartExtras& extras = {});

/// The height at which nothing is squeezed in this width.
double chartHeight(const figure::Figure& figure, figure::ChartKind kind, const ChartStyle& style, double width,
    const ChartExtras& extras = {});

} // namespace axs
