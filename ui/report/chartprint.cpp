// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartprint.h"

#include "core/figure/sentence.h"
#include "ui/charts/renderchart.h"
#include "ui/report/paper.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

ChartStyle styleWith(double textPixels)
{
    ChartStyle style = ChartStyle::print(textPixels);
    style.font = paper::font({ textPixels });
    return style;
}

figure::ChartKind kindOf(const figure::Figure& figure)
{
    const figure::Definition* definition = figure::definition(figure.id);
    return definition ? definition->chart : figure::ChartKind::lyingBars;
}

} // namespace

double printedChartHeight(const figure::Figure& figure, double width)
{
    return chartHeight(figure, kindOf(figure), styleWith(paper::chartText), width);
}

double printedChartShrink(const figure::Figure& figure)
{
    switch (kindOf(figure)) {
    case figure::ChartKind::pairedLyingBars:
        return 0.04;
    case figure::ChartKind::predictedActual:
    case figure::ChartKind::ranges:
        return 0.12;
    case figure::ChartKind::lyingBars:
        return 0.11;
    case figure::ChartKind::hundredPercentBars:
    case figure::ChartKind::scatter:
    case figure::ChartKind::standingColumns:
    case figure::ChartKind::bandColumns:
    case figure::ChartKind::tableOnly:
    case figure::ChartKind::monthLines:
        break;
    }
    return 0.24;
}

void printChart(QPainter& painter, const QRectF& area, const figure::Figure& figure)
{
    renderChart(painter, area, figure, kindOf(figure), styleWith(paper::chartText));
}

QString chartSvg(const figure::Figure& figure, const QString& title)
{
    constexpr double width = 720;
    const ChartStyle style = styleWith(13);
    const QSizeF size(width, chartHeight(figure, kindOf(figure), style, width));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    renderChart(painter, QRectF(QPointF(), size), figure, kindOf(figure), style);
    painter.end();

    QString svg = QString::fromUtf8(bytes);
    const qsizetype from = svg.indexOf(u"<svg"_s);
    const qsizetype open = svg.indexOf(u'>', from);
    svg = svg.mid(open + 1);
    static const QRegularExpression described(
        u"<(title|desc)>.*?</\\1>\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    svg.remove(described);
    const QString words = title + u". "_s + figure::figureSentence(figure);
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">"_s
               .arg(size.width())
               .arg(size.height())
               .arg(words.toHtmlEscaped())
        + svg.trimmed();
}

} // namespace axs::ui
