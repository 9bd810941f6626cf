// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

QStringList labels(const Plot& plot, const std::vector<const Row*>& rows)
{
    QStringList names;
    for (const Row* row : rows)
        names.append(drawnLabel(plot.figure, *row));
    return names;
}

double widestValue(const Plot& plot, const std::vector<const Row*>& rows, std::initializer_list<int> columns)
{
    double widest = 0;
    for (const Row* row : rows) {
        for (const int column : columns)
            widest = std::max(widest, plot.textWidth(plot.shown(*row, column)));
    }
    return widest + plot.px(8);
}

double largest(const Plot& plot, std::initializer_list<int> columns)
{
    double most = 0;
    for (const Row& row : plot.figure.rows) {
        for (const int column : columns)
            most = std::max({most, row[static_cast<std::size_t>(column)].number().value_or(0), plot.earlier(row, column).value_or(0)});
    }
    return most > 0 ? most : 1;
}

/// The number over all, for kinds where it is comparable with a row's.
std::optional<double> referenceLine(const Figure& figure, int column)
{
    const ColumnKind kind = figure.columns[static_cast<std::size_t>(column)].kind;
    return (kind == ColumnKind::rate || kind == ColumnKind::score) && figure.total ? (*figure.total)[static_cast<std::size_t>(column)].number() : std::nullopt;
}

void drawReference(const Plot& plot, const Lying& lying, const Scale& scale, double number, int column)
{
    const bool all = plot.figure.filterWords.isEmpty() || plot.figure.filterWords.startsWith("All clusters"_L1);
    const QString words = u"%1 %2"_s.arg(all ? QObject::tr("county") : QObject::tr("over all"),
        displayText(figure::Cell{number, {}, {}}, plot.figure.columns[static_cast<std::size_t>(column)].kind));
    const double x = scale.at(number);
    const double bottom = lying.plot.bottom() + plot.px(6);
    plot.line({x, lying.plot.top()}, {x, bottom + plot.textHeight() / 2}, plot.style.tokens.reference, 1.5, Qt::DashLine);
    const double width = plot.textWidth(words);
    const bool fits = x + plot.px(5) + width <= plot.area.right();
    const QRectF where(fits ? x + plot.px(5) : x - plot.px(5) - width, bottom, width, plot.textHeight());
    plot.text(where, Qt::AlignLeft | Qt::AlignVCenter, words, plot.style.tokens.reference);
}

struct BarLook
{
    QRectF row;
    double thickness;
    QColor colour;
};

/// A bar with its value at the end; without a number the words alone. Returns its mark, without the name.
Mark drawBar(const Plot& plot, const Row& row, int column, const Scale& scale, const BarLook& look)
{
    const auto number = row[static_cast<std::size_t>(column)].number();
    const double end = number ? scale.at(*number) : scale.at(0);
    if (number && *number > 0) {
        const QRectF bar(scale.at(0), look.row.center().y() - look.thickness / 2, std::max(plot.px(1), end - scale.at(0)), look.thickness);
        plot.box(bar, look.colour);
    }
    const auto earlier = plot.earlier(row, column);
    if (earlier)
        plot.earlierTick({scale.at(*earlier), look.row.center().y()}, look.thickness * 0.62, true);
    const QString value = plot.shown(row, column);
    Mark mark;
    mark.cell = plot.cellName(row, column);
    mark.words = plot.words(row, column);
    // The value stands clear of the other period's stroke.
    const double shift = earlier ? std::max(0.0, scale.at(*earlier) - end) : 0;
    const double start = shift < plot.textWidth(value) + plot.px(10) ? end + shift : end;
    mark.valueArea = QRectF(start + plot.px(6), look.row.center().y() - plot.textHeight() / 2, plot.textWidth(value), plot.textHeight());
    mark.area = QRectF(QPointF(scale.at(0), look.row.top()), QPointF(std::max(mark.valueArea.right(), end), look.row.bottom()));
    return mark;
}

} // namespace

void drawLyingBars(Plot& plot)
{
    drawLyingBars(plot, valueColumn(plot.figure));
}

void drawLyingBars(Plot& plot, int column)
{
    const auto rows = orderedRows(plot.figure, column);
    const auto reference = referenceLine(plot.figure, column);
    const double under = reference ? plot.textHeight() + plot.px(8) : 0;
    const std::vector<KeyEntry> key = plot.before ? std::vector{plot.earlierKey()} : std::vector<KeyEntry>();
    const double foot = under + (key.empty() ? 0 : keyHeight(plot, key) + plot.px(4));
    const Lying lying = layLying(plot, labels(plot, rows), widestValue(plot, rows, {column}), foot);
    Scale scale {0, std::max(largest(plot, {column}), reference.value_or(0)), 1, lying.plot.left(), lying.plot.right()};
    const std::size_t first = plot.marks.size();
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const QRectF row = lying.row(place);
        Mark mark = drawBar(plot, *rows[place], column, scale,
            {row, std::min(row.height() * 0.68, plot.px(20)), plot.style.tokens.data[0]});
        mark.labelCut = drawName(plot, lying, place, drawnLabel(plot.figure, *rows[place]), mark.labelArea);
        plot.marks.push_back(mark);
    }
    if (reference)
        drawReference(plot, lying, scale, *reference, column);
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const bool number = (*rows[place])[static_cast<std::size_t>(column)].number().has_value();
        plot.textWithGround(plot.marks[first + place].valueArea, plot.shown(*rows[place], column),
            number ? plot.style.tokens.text : plot.style.tokens.quiet);
    }
    plot.line({scale.at(0), lying.plot.top()}, {scale.at(0), lying.plot.bottom()}, plot.style.tokens.control);
    if (!key.empty())
        drawKey(plot, lying, lying.plot.bottom() + under + plot.px(4), key);
}

void drawPairedBars(Plot& plot)
{
    // Rates are the pair where a figure has two (printed beside the scatter), otherwise the first two counts.
    int first = firstColumn(plot.figure, {ColumnKind::rate});
    int second = first < 0 ? -1 : firstColumn(plot.figure, {ColumnKind::rate}, first + 1);
    if (second < 0) {
        first = firstColumn(plot.figure, {ColumnKind::count});
        second = firstColumn(plot.figure, {ColumnKind::count}, first + 1);
    }
    if (first < 0 || second < 0)
        return drawLyingBars(plot);
    const auto rows = orderedRows(plot.figure, first);
    const auto& columns = plot.figure.columns;
    std::vector<KeyEntry> key
        = {{KeyEntry::Sign::box, plot.style.tokens.data[0], {}, columns[static_cast<std::size_t>(first)].label},
            {KeyEntry::Sign::box, plot.style.tokens.data[1], {}, columns[static_cast<std::size_t>(second)].label}};
    if (plot.before)
        key.push_back(plot.earlierKey());
    const double foot = keyHeight(plot, key) + plot.px(6);
    const Lying lying = layLying(plot, labels(plot, rows), widestValue(plot, rows, {first, second}), foot);
    const Scale scale {0, largest(plot, {first, second}), 1, lying.plot.left(), lying.plot.right()};
    for (std::size_t place = 0; place < rows.size(); ++place) {
        QRectF half = lying.row(place).adjusted(0, lying.pitch * 0.06, 0, 0);
        half.setHeight(lying.pitch * 0.44);
        for (const int column : {first, second}) {
            Mark mark = drawBar(plot, *rows[place], column, scale,
                {half, half.height() * 0.86, plot.style.tokens.data[column == first ? 0 : 1]});
            mark.words += u" "_s + columns[static_cast<std::size_t>(column)].label;
            plot.text(mark.valueArea, Qt::AlignLeft | Qt::AlignVCenter, plot.shown(*rows[place], column), plot.style.tokens.text);
            if (column == first)
                mark.labelCut = drawName(plot, lying, place, drawnLabel(plot.figure, *rows[place]), mark.labelArea);
            plot.marks.push_back(mark);
            half.translate(0, half.height());
        }
    }
    plot.line({scale.at(0), lying.plot.top()}, {scale.at(0), lying.plot.bottom()}, plot.style.tokens.control);
    drawKey(plot, lying, lying.plot.bottom() + plot.px(6), key);
}

} // namespace axs::plot
