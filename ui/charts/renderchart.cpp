// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/renderchart.h"

#include "ui/charts/plot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs {

using figure::ChartKind;
using figure::Figure;

namespace {

void drawEmpty(const plot::Plot& plot)
{
    const double middle = plot.area.center().y();
    const double line = plot.textHeight();
    QFont strong = plot.style.font;
    strong.setWeight(QFont::DemiBold);
    plot.painter.setFont(strong);
    plot.painter.setPen(plot.style.tokens.text);
    plot.painter.drawText(QRectF(plot.area.left(), middle - line * 1.4, plot.area.width(), line), Qt::AlignCenter | Qt::TextDontClip,
        QObject::tr("No data for this period"));
    plot.painter.setFont(plot.style.font);
    plot.painter.setPen(plot.style.tokens.quiet);
    plot.painter.drawText(QRectF(plot.area.left(), middle, plot.area.width(), line * 3), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        QObject::tr("Nothing that this figure counts was recorded; choose a longer period or fewer filters."));
}

double rowHeight(const ChartStyle& style)
{
    return style.metrics().height() + style.px(2);
}

double hundredPercentHeight(const Figure& figure, const ChartStyle& style, double width, const ChartExtras& extras)
{
    QPainter nowhere;
    std::vector<Mark> marks;
    const plot::Plot plot{nowhere, QRectF(0, 0, width, 0), figure, style, marks, extras.before, extras.map};
    return plot::hundredPercentHeight(plot, rowHeight(style));
}

} // namespace

bool canBeMapped(const Figure& figure)
{
    return !figure.columns.empty() && figure.columns.front().id == "cluster"_L1
        && (figure.columnIndex(u"rate") >= 0 || figure.columnIndex(u"difference") >= 0);
}

std::vector<Mark> renderChart(QPainter& painter, const QRectF& area, const Figure& figure, ChartKind kind, const ChartStyle& style,
    const ChartExtras& extras)
{
    std::vector<Mark> marks;
    plot::Plot plot{painter, area, figure, style, marks, extras.before, extras.map};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!figure.hasData() || plot::valueColumn(figure) < 0) {
        drawEmpty(plot);
    } else if (extras.map && canBeMapped(figure)) {
        drawMap(plot);
    } else if (plot::hasVoices(figure)) {
        drawVoices(plot);
    } else {
        switch (kind) {
        case ChartKind::hundredPercentBars: drawHundredPercentBars(plot); break;
        case ChartKind::lyingBars: drawLyingBars(plot); break;
        case ChartKind::standingColumns:
        case ChartKind::bandColumns: drawColumns(plot); break;
        case ChartKind::pairedLyingBars: drawPairedBars(plot); break;
        case ChartKind::scatter: drawScatter(plot); break;
        case ChartKind::predictedActual: drawPredictedActual(plot); break;
        case ChartKind::ranges: drawRanges(plot); break;
        case ChartKind::tableOnly: break;
        case ChartKind::monthLines: drawMonthLines(plot); break;
        }
    }
    painter.restore();
    return marks;
}

double chartHeight(const Figure& figure, ChartKind kind, const ChartStyle& style, double width, const ChartExtras& extras)
{
    // The key of what is compared, below the rows.
    const double key = extras.before ? style.metrics().height() + style.px(8) : 0;
    const double line = rowHeight(style);
    const auto rows = static_cast<double>(std::max<std::size_t>(1, plot::orderedRows(figure, -1).size()));
    if (!figure.hasData() || plot::valueColumn(figure) < 0)
        return style.px(120);
    if (extras.map && canBeMapped(figure))
        return plot::mapHeight(figure, *extras.map, style);
    if (plot::hasVoices(figure))
        return static_cast<double>(plot::voiceRows(figure)) * (line + style.px(10)) + 5 * line + style.px(20) + key;
    switch (kind) {
    case ChartKind::hundredPercentBars: return hundredPercentHeight(figure, style, width, extras);
    case ChartKind::lyingBars: return std::max(rows * line + line + style.px(10), style.px(96)) + key;
    case ChartKind::pairedLyingBars: return rows * line * 1.7 + line + style.px(16) + key;
    case ChartKind::standingColumns:
    case ChartKind::bandColumns: return style.px(230) + key;
    case ChartKind::scatter: return style.px(360);
    case ChartKind::predictedActual: return rows * line + 3 * line + style.px(20) + key;
    case ChartKind::ranges: return rows * line + 2 * line + style.px(20) + key;
    case ChartKind::tableOnly: return 0;
    case ChartKind::monthLines: return style.px(240) + key;
    }
    return style.px(240);
}

} // namespace axs
