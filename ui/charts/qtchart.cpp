// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qtchart.h"

#include <QGraphicsLayout>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

QtChart::QtChart(const Plot& plot, const QRectF& inner)
    : m_plot(plot)
    , m_chart(new QChart)
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->resize(plot.area.size());
    m_chart->setPlotArea(inner.translated(-plot.area.topLeft()));
}

QValueAxis* QtChart::addAxis(Qt::Alignment side, double most, const QString& title)
{
    auto* axis = new QValueAxis(m_chart);
    axis->setRange(0, most > 0 ? most : 1);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    const double step = axis->max() / (axis->tickCount() - 1);
    axis->setLabelFormat(step < 1 ? u"%.1f"_s : u"%.0f"_s);
    const Tokens& tokens = m_plot.style.tokens;
    axis->setLabelsFont(m_plot.style.font);
    axis->setLabelsBrush(tokens.quiet);
    axis->setGridLinePen(QPen(tokens.grid, m_plot.px(1)));
    axis->setLinePen(QPen(tokens.control, m_plot.px(1)));
    axis->setLineVisible(false);
    if (!title.isEmpty()) {
        axis->setTitleText(title);
        axis->setTitleFont(m_plot.style.font);
        axis->setTitleBrush(tokens.quiet);
    }
    m_chart->addAxis(axis, side);
    return axis;
}

QPointF QtChart::position(const QPointF& value, QAbstractSeries* series)
{
    return m_chart->mapToPosition(value, series) + m_plot.area.topLeft();
}

void QtChart::paint()
{
    m_chart->layout()->activate();
    const QRectF whole(QPointF(0, 0), m_plot.area.size());
    m_scene.setSceneRect(whole);
    m_scene.render(&m_plot.painter, m_plot.area, whole);
}

} // namespace axs::plot
