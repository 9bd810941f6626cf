// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "core/figure/periods.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs::plot {

using figure::Column;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

struct Part
{
    const Row* row = nullptr;
    int column = 0;
    int shareColumn = -1; ///< the column whose printed percentage this part carries
};

struct Bar
{
    QString label;
    std::vector<Part> parts;
};

struct Bars
{
    std::vector<Bar> bars;
    QStringList parts;
    bool ordered = true; ///< answers from light to dark; otherwise kinds, each with its own colour
};

/// One bar a counted column, its parts the rows: voices and their answers, or the only column there is.
Bars barsOfColumns(const Figure& figure, const std::vector<std::pair<int, int>>& voices)
{
    Bars result;
    result.ordered = figure.columns.front().id != "gender"_L1;
    for (const Row& row : figure.rows)
        result.parts.append(row.front().text());
    for (const auto& [column, share] : voices) {
        Bar bar{figure.columns[static_cast<std::size_t>(column)].label, {}};
        for (const Row& row : figure.rows)
            bar.parts.push_back({&row, column, share});
        result.bars.push_back(std::move(bar));
    }
    return result;
}

/// The two counted columns that a percentage is made of, where the figure counts more than these.
QStringList partsOfShare(const Figure& figure)
{
    if (figure.columnIndex(u"male_percent") >= 0)
        return {u"male"_s, u"female"_s};
    if (figure.columnIndex(u"with_caf_percent") >= 0)
        return {u"with_caf"_s, u"without_caf"_s};
    return {};
}

/// One bar a row, its parts the counted columns that its percentage is made of.
Bars barsOfRows(const Figure& figure)
{
    Bars result;
    const QStringList share = partsOfShare(figure);
    result.ordered = share.isEmpty() && figure.columns.front().id != "cluster"_L1;
    std::vector<int> columns;
    for (std::size_t place = 1; place < figure.columns.size(); ++place) {
        const Column& column = figure.columns[place];
        if (column.kind == ColumnKind::count && (share.isEmpty() || share.contains(column.id)))
            columns.push_back(static_cast<int>(place));
    }
    for (const int column : columns)
        result.parts.append(figure.columns[static_cast<std::size_t>(column)].label);
    const auto rows = orderedRows(figure, firstColumn(figure, {ColumnKind::percent}));
    for (const Row* row : rows) {
        Bar bar{row->front().text(), {}};
        for (const int column : columns)
            bar.parts.push_back({row, column, -1});
        result.bars.push_back(std::move(bar));
    }
    return result;
}

Bars barsOf(const Figure& figure)
{
    std::vector<std::pair<int, int>> voices;
    for (std::size_t place = 1; place < figure.columns.size(); ++place) {
        const int share = figure.columnIndex(u"%1_percent"_s.arg(figure.columns[place].id));
        if (figure.columns[place].kind == ColumnKind::count && share >= 0)
            voices.emplace_back(static_cast<int>(place), share);
    }
    const int count = firstColumn(figure, {ColumnKind::count});
    if (voices.size() > 1)
        return barsOfColumns(figure, voices);
    if (const int percent = figure.columnIndex(u"percent"); percent >= 0 && count >= 0)
        return barsOfColumns(figure, {{count, percent}});
    return barsOfRows(figure);
}

QColor colourOf(const Plot& plot, const Bars& bars, std::size_t part)
{
    const auto count = static_cast<std::size_t>(bars.parts.size());
    static const std::size_t kinds[] = {0, 1, 5, 3};
    return bars.ordered ? plot.style.answer(part, count) : plot.style.tokens.data[kinds[part % std::size(kinds)]];
}

double numberOf(const Part& part)
{
    return (*part.row)[static_cast<std::size_t>(part.column)].number().value_or(0);
}

bool isHidden(const Part& part)
{
    return std::holds_alternative<figure::Suppressed>((*part.row)[static_cast<std::size_t>(part.column)].value);
}

bool hasHidden(const Bar& bar)
{
    return std::any_of(bar.parts.begin(), bar.parts.end(), isHidden);
}

/// All that the bar stands for: its parts, or with hidden ones the total where the figure still shows it, otherwise 0.
double wholeOf(const Figure& figure, const Bar& bar)
{
    double sum = 0;
    for (const Part& part : bar.parts)
        sum += numberOf(part);
    if (!hasHidden(bar))
        return sum;
    const Part& first = bar.parts.front();
    const bool isColumn = figure.total && first.shareColumn >= 0;
    return isColumn ? (*figure.total)[static_cast<std::size_t>(first.column)].number().value_or(0) : 0;
}

/// What stands at the bar's end: its n, or why there is no bar.
QString endOf(const Bar& bar, double whole)
{
    if (whole > 0)
        return u"n %1"_s.arg(displayText(figure::Cell{whole, {}, {}}, ColumnKind::count));
    return hasHidden(bar) ? u"c"_s : QObject::tr("No data");
}

QString percentOf(const Plot& plot, const Part& part, double sum)
{
    if (part.shareColumn >= 0)
        return plot.shown(*part.row, part.shareColumn);
    return displayText(figure::Cell{100 * numberOf(part) / sum, {}, {}}, ColumnKind::percent);
}

void drawBarParts(Plot& plot, const Bars& bars, const Bar& bar, const QRectF& where, double sum, Mark name)
{
    double x = where.left();
    for (std::size_t place = 0; place < bar.parts.size(); ++place) {
        const Part& part = bar.parts[place];
        const double width = where.width() * numberOf(part) / sum;
        if (width <= 0)
            continue;
        const QRectF area(x, where.top(), width, where.height());
        const QColor colour = colourOf(plot, bars, place);
        plot.box(area, colour, plot.style.tokens.data[0]);
        const QString percent = percentOf(plot, part, sum);
        QString inside = percent;
        inside.remove(u" %"_s);
        Mark mark = place == 0 || name.labelArea.isValid() ? name : Mark();
        name.labelArea = {};
        mark.area = area;
        mark.cell = plot.cellName(*part.row, part.column);
        mark.words = u"%1, %2: %3 (%4 of %5)"_s.arg(bar.label, bars.parts[static_cast<qsizetype>(place)], percent,
            plot.shown(*part.row, part.column), displayText(figure::Cell{sum, {}, {}}, ColumnKind::count));
        if (plot.textWidth(inside) + plot.px(4) <= width) {
            mark.valueArea = area;
            plot.text(area, Qt::AlignCenter, inside, textOn(colour));
        }
        plot.marks.push_back(mark);
        x += width;
    }
    const QRectF rest(x, where.top(), where.right() - x, where.height());
    if (hasHidden(bar) && rest.width() > 1) {
        plot.box(rest, plot.style.tokens.surface, plot.style.tokens.control);
        plot.text(rest, Qt::AlignCenter, u"c"_s, plot.style.tokens.quiet);
    }
}

/// The other period's bar of the same name, thin and pale, under the present one.
void drawEarlier(const Plot& plot, const Bar& bar, const Bars& earlier, const QRectF& where)
{
    const auto found = std::find_if(
        earlier.bars.begin(), earlier.bars.end(), [&](const Bar& each) { return each.label == bar.label; });
    const double sum = found == earlier.bars.end() || plot.before->nothingCounted ? 0 : wholeOf(*plot.before, *found);
    if (sum <= 0)
        return plot.box(where, plot.style.tokens.surface, plot.style.tokens.grid);
    double x = where.left();
    for (std::size_t place = 0; place < found->parts.size(); ++place) {
        const double width = where.width() * numberOf(found->parts[place]) / sum;
        if (width > 0)
            plot.box(QRectF(x, where.top(), width, where.height()), colourOf(plot, earlier, place), plot.style.tokens.surface);
        x += width;
    }
}

std::vector<KeyEntry> keyOf(const Plot& plot, const Bars& bars)
{
    std::vector<KeyEntry> key;
    for (qsizetype part = 0; part < bars.parts.size(); ++part)
        key.push_back({KeyEntry::Sign::box, colourOf(plot, bars, static_cast<std::size_t>(part)), plot.style.tokens.data[0], bars.parts[part]});
    key.push_back({KeyEntry::Sign::none, {}, {}, QObject::tr("percent of n")});
    if (plot.before)
        key.push_back({KeyEntry::Sign::none, {}, {}, QObject::tr("thin below: %1").arg(figure::shortWords(plot.before->period))});
    return key;
}

double footOf(const Plot& plot, const std::vector<KeyEntry>& key)
{
    return keyHeight(plot, key) + plot.px(8);
}

} // namespace

double hundredPercentHeight(const Plot& plot, double line)
{
    const Bars bars = barsOf(plot.figure);
    return static_cast<double>(bars.bars.size()) * (line + plot.px(plot.before ? 16 : 9)) + footOf(plot, keyOf(plot, bars));
}

void drawHundredPercentBars(Plot& plot)
{
    const Bars bars = barsOf(plot.figure);
    QStringList names;
    std::vector<double> sums;
    double endWidth = 0;
    for (const Bar& bar : bars.bars) {
        names.append(bar.label);
        sums.push_back(wholeOf(plot.figure, bar));
        endWidth = std::max(endWidth, plot.textWidth(endOf(bar, sums.back())));
    }
    const std::vector<KeyEntry> key = keyOf(plot, bars);
    const Bars earlier = plot.before ? barsOf(*plot.before) : Bars();
    const Lying lying = layLying(plot, names, endWidth + plot.px(8), footOf(plot, key));
    for (std::size_t place = 0; place < bars.bars.size(); ++place) {
        const QRectF row = lying.row(place);
        const double thickness = std::min(row.height() * (plot.before ? 0.6 : 0.74), plot.px(22));
        const double lift = plot.before ? plot.px(4) : 0;
        const QRectF where(row.left(), row.center().y() - thickness / 2 - lift, row.width(), thickness);
        if (plot.before)
            drawEarlier(plot, bars.bars[place], earlier, {where.left(), where.bottom() + plot.px(1), where.width(), plot.px(6)});
        Mark name;
        name.labelCut = drawName(plot, lying, place, bars.bars[place].label, name.labelArea);
        const QString end = endOf(bars.bars[place], sums[place]);
        const bool drawn = sums[place] > 0;
        if (drawn)
            drawBarParts(plot, bars, bars.bars[place], where, sums[place], name);
        const QRectF endArea(drawn ? where.right() + plot.px(6) : where.left(), row.top(), endWidth, row.height());
        plot.text(endArea, Qt::AlignLeft | Qt::AlignVCenter, end, plot.style.tokens.quiet);
    }
    drawKey(plot, lying, lying.plot.bottom() + plot.px(8), key);
}

} // namespace axs::plot
