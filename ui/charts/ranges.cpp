// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/poisson.h"
#include "ui/charts/plot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Cell;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

/// Upright grid lines with their numbers below, as many as have room.
void drawGrid(const Plot& plot, const Lying& lying, const Scale& scale, const QString& after = {})
{
    const double y = lying.plot.bottom() + plot.px(3);
    double free = plot.area.left();
    for (double number = scale.low; number <= scale.high + scale.step / 2; number += scale.step) {
        const double x = scale.at(number);
        plot.line({x, lying.plot.top()}, {x, lying.plot.bottom()}, plot.style.tokens.grid);
        const QString text = displayText(Cell{number, {}, {}}, ColumnKind::count) + after;
        const double width = plot.textWidth(text);
        const double left = std::min(x - width / 2, plot.area.right() - width);
        if (left < free)
            continue;
        plot.text(QRectF(left, y, width, plot.textHeight()), Qt::AlignCenter, text, plot.style.tokens.quiet);
        free = left + width + plot.px(6);
    }
}

QStringList labels(const std::vector<const Row*>& rows)
{
    QStringList names;
    for (const Row* row : rows)
        names.append(row->front().text());
    return names;
}

void drawMissing(const Plot& plot, const Lying& lying, std::size_t place, const QString& words)
{
    const QRectF row = lying.row(place);
    plot.textWithGround(QRectF(row.left(), row.center().y() - plot.textHeight() / 2, plot.textWidth(words), plot.textHeight()), words,
        plot.style.tokens.quiet);
}

struct Triple
{
    std::optional<double> lowest, highest, average;
};

/// A line from lowest to highest with a dot at the average, or from a median, that is the dot, to the 90th percentile.
struct RangeColumns
{
    int lowest, highest, average;
    QString dot, line;
};

RangeColumns rangeColumns(const Figure& figure)
{
    const int median = figure.columnIndex(u"median_days");
    const int ninetieth = figure.columnIndex(u"ninetieth_days");
    if (median >= 0 && ninetieth >= 0)
        return {median, ninetieth, median, QObject::tr("median"), QObject::tr("up to the 90th percentile")};
    int average = figure.columnIndex(u"average");
    if (average < 0)
        average = valueColumn(figure);
    return {figure.columnIndex(u"lowest"), figure.columnIndex(u"highest"), average, QObject::tr("average"),
        QObject::tr("lowest to highest")};
}

void drawRange(Plot& plot, const Lying& lying, std::size_t place, const Row& row, const RangeColumns& columns, const Scale& scale)
{
    const auto number = [&row](int column) {
        return column < 0 ? std::nullopt : row[static_cast<std::size_t>(column)].number();
    };
    const QRectF area = lying.row(place);
    const auto low = number(columns.lowest);
    const auto high = number(columns.highest);
    const auto average = number(columns.average);
    Mark mark;
    mark.cell = plot.cellName(row, columns.average);
    mark.labelCut = drawName(plot, lying, place, row.front().text(), mark.labelArea);
    mark.area = area;
    if (!average) {
        const QString words = plot.shown(row, columns.average);
        drawMissing(plot, lying, place, words);
        mark.words = u"%1: %2"_s.arg(row.front().text(), words);
        plot.marks.push_back(mark);
        return;
    }
    const double y = area.center().y();
    const QPointF centre(scale.at(*average), y);
    mark.words = u"%1: %2 %3"_s.arg(row.front().text(), columns.dot, plot.shown(row, columns.average));
    mark.area = QRectF(centre.x() - plot.px(10), area.top(), plot.px(20), area.height());
    if (low && high) {
        plot.line({scale.at(*low), y}, {scale.at(*high), y}, plot.style.tokens.scale[1], 5);
        mark.words += columns.lowest == columns.average
            ? u", %1 %2"_s.arg(columns.line, plot.shown(row, columns.highest))
            : u", from %1 to %2"_s.arg(plot.shown(row, columns.lowest), plot.shown(row, columns.highest));
        mark.area = QRectF(scale.at(*low), area.top(), scale.at(*high) - scale.at(*low), area.height()).united(mark.area);
    }
    if (const auto earlier = plot.earlier(row, columns.average))
        plot.earlierTick({scale.at(*earlier), y}, plot.px(7), true);
    mark.words += plot.earlierWords(row, columns.average);
    plot.dot(centre, plot.px(5), plot.style.tokens.data[0], plot.style.tokens.surface);
    const QString value = plot.shown(row, columns.average);
    mark.valueArea = QRectF(lying.plot.right() + plot.px(8), y - plot.textHeight() / 2, plot.textWidth(value), plot.textHeight());
    plot.text(mark.valueArea, Qt::AlignLeft | Qt::AlignVCenter, value, plot.style.tokens.text);
    plot.marks.push_back(mark);
}

} // namespace

void drawRanges(Plot& plot)
{
    const Figure& figure = plot.figure;
    const RangeColumns columns = rangeColumns(figure);
    const int average = columns.average;
    const auto rows = orderedRows(figure, average);
    const bool percent = figure.columns[static_cast<std::size_t>(average)].kind == ColumnKind::percent
        || figure.id.startsWith("quality-by"_L1);
    double most = percent ? 100 : 1;
    double widest = 0;
    for (const Row& row : figure.rows) {
        most = std::max({most, row[static_cast<std::size_t>(columns.highest < 0 ? average : columns.highest)].number().value_or(0),
            plot.earlier(row, average).value_or(0)});
        widest = std::max(widest, row[static_cast<std::size_t>(average)].number() ? plot.textWidth(plot.shown(row, average)) : 0);
    }
    std::vector<KeyEntry> key = {{KeyEntry::Sign::dot, plot.style.tokens.data[0], plot.style.tokens.surface, columns.dot},
        {KeyEntry::Sign::none, {}, {}, QObject::tr("at the right: %1").arg(columns.dot)}};
    if (columns.lowest >= 0)
        key.insert(key.begin(), {KeyEntry::Sign::line, plot.style.tokens.scale[1], {}, columns.line});
    if (plot.before)
        key.push_back(plot.earlierKey());
    const double keySpace = keyHeight(plot, key);
    const double foot = keySpace + plot.textHeight() + plot.px(9);
    const Lying lying = layLying(plot, labels(rows), widest + plot.px(10), foot);
    Scale scale = niceScale(0, most, 5);
    scale.from = lying.plot.left();
    scale.to = lying.plot.right();
    drawGrid(plot, lying, scale, percent ? u" %"_s : QString());
    for (std::size_t place = 0; place < rows.size(); ++place)
        drawRange(plot, lying, place, *rows[place], columns, scale);
    const double y = lying.plot.bottom() + plot.textHeight() + plot.px(9);
    drawKey(plot, lying, y, key);
}

namespace {

struct PredictedColumns
{
    int predicted, actual, difference;
};

QString signedText(double number)
{
    const QString text = figure::roundedText(std::abs(number), 2);
    return (number < 0 ? u"−"_s : u"+"_s) + text;
}

void drawPrediction(Plot& plot, const Lying& lying, std::size_t place, const Row& row, const PredictedColumns& columns, const Scale& scale)
{
    const auto predicted = row[static_cast<std::size_t>(columns.predicted)].number();
    const auto actual = row[static_cast<std::size_t>(columns.actual)].number();
    const QRectF area = lying.row(place);
    const Tokens& tokens = plot.style.tokens;
    Mark mark;
    mark.cell = plot.cellName(row, columns.actual);
    mark.labelCut = drawName(plot, lying, place, row.front().text(), mark.labelArea);
    mark.area = area;
    if (!predicted || !actual) {
        const QString words = plot.shown(row, predicted ? columns.actual : columns.predicted);
        drawMissing(plot, lying, place, words);
        mark.words = u"%1: %2"_s.arg(row.front().text(), words);
        plot.marks.push_back(mark);
        return;
    }
    const double y = area.center().y();
    const figure::PoissonLimits limits = figure::poissonLimits(*predicted);
    const double half = std::min(area.height() * 0.36, plot.px(8));
    plot.box(QRectF(QPointF(scale.at(limits.lower), y - half), QPointF(scale.at(limits.upper), y + half)), tokens.chance);
    const bool chance = limits.hold(*actual);
    const QColor colour = chance ? tokens.data[0] : tokens.beyond;
    const QPointF from(scale.at(*predicted), y);
    const QPointF to(scale.at(*actual), y);
    if (const auto earlier = plot.earlier(row, columns.actual))
        plot.earlierTick({scale.at(*earlier), y}, half, true);
    plot.line(from, to, tokens.control, 1.5);
    plot.diamond(from, plot.px(5), tokens.surface, tokens.data[0]);
    plot.dot(to, plot.px(4.5), colour, chance ? colour : tokens.surface);
    mark.area = QRectF(QPointF(std::min(from.x(), to.x()) - plot.px(8), area.top()), QPointF(std::max(from.x(), to.x()) + plot.px(8), area.bottom()));
    mark.words = u"%1: predicted %2, actual %3, difference %4; chance explains %5 to %6%7"_s.arg(row.front().text(),
        plot.shown(row, columns.predicted), plot.shown(row, columns.actual), signedText(*actual - *predicted),
        figure::roundedText(limits.lower, 0), figure::roundedText(limits.upper, 0),
        (chance ? QString() : QObject::tr(": beyond chance")) + plot.earlierWords(row, columns.actual));
    const QString value = signedText(*actual - *predicted);
    mark.valueArea = QRectF(plot.area.right() - plot.textWidth(value), y - plot.textHeight() / 2, plot.textWidth(value), plot.textHeight());
    plot.text(mark.valueArea, Qt::AlignRight | Qt::AlignVCenter, value, tokens.text);
    plot.marks.push_back(mark);
}

} // namespace

void drawPredictedActual(Plot& plot)
{
    const Figure& figure = plot.figure;
    const PredictedColumns columns{figure.columnIndex(u"predicted"), figure.columnIndex(u"actual"), figure.columnIndex(u"difference")};
    if (columns.predicted < 0 || columns.actual < 0 || columns.difference < 0)
        return drawLyingBars(plot);
    auto rows = orderedRows(figure, columns.difference);
    const auto known = std::stable_partition(rows.begin(), rows.end(), [&](const Row* row) {
        return (*row)[static_cast<std::size_t>(columns.difference)].number().has_value();
    });
    std::reverse(rows.begin(), known);
    double most = 1;
    double widest = 0;
    for (const Row& row : figure.rows) {
        const auto predicted = row[static_cast<std::size_t>(columns.predicted)].number();
        const auto actual = row[static_cast<std::size_t>(columns.actual)].number();
        if (!predicted || !actual)
            continue;
        most = std::max({most, figure::poissonLimits(*predicted).upper, *actual, plot.earlier(row, columns.actual).value_or(0)});
        widest = std::max(widest, plot.textWidth(signedText(*actual - *predicted)));
    }
    const Tokens& tokens = plot.style.tokens;
    std::vector<KeyEntry> key = {{KeyEntry::Sign::diamond, tokens.surface, tokens.data[0], QObject::tr("predicted")},
        {KeyEntry::Sign::dot, tokens.data[0], tokens.data[0], QObject::tr("actual")},
        {KeyEntry::Sign::box, tokens.chance, {}, QObject::tr("chance (95 %)")},
        {KeyEntry::Sign::dot, tokens.beyond, tokens.surface, QObject::tr("actual, beyond chance")},
        {KeyEntry::Sign::none, {}, {}, QObject::tr("at the right: actual − predicted")}};
    if (plot.before)
        key.push_back(plot.earlierKey());
    const double keySpace = keyHeight(plot, key);
    const double foot = keySpace + plot.textHeight() + plot.px(9);
    const Lying lying = layLying(plot, labels(rows), widest + plot.px(12), foot);
    Scale scale = niceScale(0, most, 4);
    scale.from = lying.plot.left();
    scale.to = lying.plot.right();
    drawGrid(plot, lying, scale);
    for (std::size_t place = 0; place < rows.size(); ++place)
        drawPrediction(plot, lying, place, *rows[place], columns, scale);
    const double y = lying.plot.bottom() + plot.textHeight() + plot.px(9);
    drawKey(plot, lying, y, key);
}

} // namespace axs::plot
