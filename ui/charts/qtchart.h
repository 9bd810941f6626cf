// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QChart>
#include <QGraphicsScene>
#include <QValueAxis>

namespace axs::plot {

/// A Qt chart in the program's look, painted as vectors into a plot: grid, number axes and series are Qt's, the names
/// and values around them are ours, because Qt would cut them.
class QtChart
{
public:
    /// `inner` is where the series lie, in the painter's units.
    QtChart(const Plot& plot, const QRectF& inner);

    QChart& chart() { return *m_chart; }
    /// A number axis with nice numbers that holds 0 and the largest number.
    QValueAxis* addAxis(Qt::Alignment side, double most, const QString& title = {});
    /// Where a point of the series lies in the painter's units.
    QPointF position(const QPointF& value, QAbstractSeries* series);
    void paint();

private:
    const Plot& m_plot;
    QGraphicsScene m_scene;
    QChart* m_chart;
};

} // namespace axs::plot
