// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "ui/charts/chartstyle.h"

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
};

/// Draws the figure as that kind of chart into the area, as vectors, and says where its marks are, in the order that the
/// arrow keys follow. A figure without data gets a sentence saying so, one
/// that is a table alone draws nothing. Call it in the thread of the window only.
std::vector<Mark> renderChart(
    QPainter& painter, const QRectF& area, const figure::Figure& figure, figure::ChartKind kind, const ChartStyle& style);

/// The height at which nothing is squeezed.
double chartHeight(const figure::Figure& figure, figure::ChartKind kind, const ChartStyle& style);

} // namespace axs
