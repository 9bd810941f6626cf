// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/comparison.h"

#include "core/figure/periods.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum CompareWith;
constexpr std::array allComparisons{nothing, periodBefore, lastYear};
constexpr auto beforeEnding = "_before"_L1;
constexpr auto differenceEnding = "_difference"_L1;

Date yearEarlier(Date day)
{
    const Date earlier = day.addYears(-1);
    return day == day.lastOfMonth() ? earlier.lastOfMonth() : earlier;
}

/// What names a row: its texts.
QStringList nameOf(const Figure& figure, const Row& row)
{
    QStringList name;
    for (std::size_t place = 0; place < row.size() && place < figure.columns.size(); ++place) {
        if (figure.columns[place].kind == ColumnKind::text)
            name << row[place].text();
    }
    return name;
}

bool isInTime(const Figure& figure)
{
    return !figure.columns.empty()
        && (figure.columns.front().id == "quarter"_L1 || figure.columns.front().id == "month"_L1);
}

bool isCompared(const Column& column)
{
    return column.kind != ColumnKind::text && column.kind != ColumnKind::date && column.id != "population"_L1;
}

/// The earlier figure's cell of this column; no data where nothing at all was recorded then.
Cell cellBefore(const Row* row, const QString& column, const Figure& before)
{
    const int place = before.columnIndex(column);
    if (!row || place < 0 || before.nothingCounted)
        return {};
    return (*row)[static_cast<std::size_t>(place)];
}

Cell differenceOf(const Cell& now, const Cell& before)
{
    if (std::holds_alternative<Suppressed>(now.value) || std::holds_alternative<Suppressed>(before.value))
        return {Suppressed{}, {}, {}};
    if (!now.number() || !before.number())
        return {};
    return {*now.number() - *before.number(), {}, {}};
}

Row comparedRow(const Figure& now, const Row* row, const Figure& before, const Row* earlier)
{
    Row cells;
    for (std::size_t place = 0; place < now.columns.size(); ++place) {
        const Column& column = now.columns[place];
        const int same = before.columnIndex(column.id);
        Cell cell;
        if (row)
            cell = now.nothingCounted && isCompared(column) ? Cell{} : (*row)[place];
        else if (!isCompared(column) && earlier && same >= 0)
            cell = (*earlier)[static_cast<std::size_t>(same)];
        cells.push_back(cell);
        if (!isCompared(column))
            continue;
        const Cell then = cellBefore(earlier, column.id, before);
        cells.push_back(then);
        cells.push_back(differenceOf(cell, then));
    }
    return cells;
}

bool answersSome(const Figure& now, const Row& earlier, const Figure& before)
{
    for (std::size_t place = 0; place < now.rows.size(); ++place) {
        if (rowBefore(now, place, before) == &earlier)
            return true;
    }
    return false;
}

/// The column that stands for a total: a rate before a count or money before anything else.
int headlineColumn(const Figure& figure)
{
    if (const int actual = figure.columnIndex(u"actual"); actual >= 0)
        return actual;
    constexpr std::array<std::pair<ColumnKind, ColumnKind>, 3> order{
        std::pair{ColumnKind::rate, ColumnKind::rate}, std::pair{ColumnKind::count, ColumnKind::money},
        std::pair{ColumnKind::score, ColumnKind::days}};
    for (const auto& [one, other] : order) {
        for (std::size_t place = 1; place < figure.columns.size(); ++place) {
            const Column& column = figure.columns[place];
            // Forms beside an average are what the average rests on.
            const bool rests = column.id == "forms"_L1 && figure.columnIndex(u"average") >= 0;
            if ((column.kind == one || column.kind == other) && !rests && column.id != "lowest"_L1
                && column.id != "highest"_L1)
                return static_cast<int>(place);
        }
    }
    return -1;
}

struct Headline
{
    QString label;
    ColumnKind kind = ColumnKind::count;
    Cell now;
    Cell before;
};

std::optional<Headline> headlineOf(const Figure& now, const Figure& before)
{
    if (now.columnIndex(u"child_percent") >= 0 && !now.rows.empty() && !before.rows.empty()) {
        const int place = now.columnIndex(u"child");
        const Cell* then = before.cell(now.rows.back().front().text(), u"child_percent");
        const Cell* here = now.cell(now.rows.back().front().text(), u"child_percent");
        return Headline{u"“%1”, %2"_s.arg(now.rows.back().front().text(),
                            now.columns[static_cast<std::size_t>(place)].label.toLower()),
            ColumnKind::percent, here ? *here : Cell{}, then ? *then : Cell{}};
    }
    const int place = headlineColumn(now);
    if (place < 0 || !now.total)
        return {};
    const Column& column = now.columns[static_cast<std::size_t>(place)];
    const bool percent = column.kind == ColumnKind::score && column.label.endsWith(u'%');
    return Headline{column.label, percent ? ColumnKind::percent : column.kind, (*now.total)[static_cast<std::size_t>(place)],
        cellBefore(before.total ? &*before.total : nullptr, column.id, before)};
}

QString differenceWords(double difference, ColumnKind kind)
{
    const QString size = displayText({std::abs(difference), {}, {}}, kind == ColumnKind::percent ? ColumnKind::score : kind);
    if (rounded(difference, decimals(kind)) == 0)
        return u"no difference"_s;
    const bool more = difference > 0;
    switch (kind) {
    case ColumnKind::count: return u"%1 %2"_s.arg(size, more ? u"more"_s : u"fewer"_s);
    case ColumnKind::money: return u"%1 %2"_s.arg(size, more ? u"more"_s : u"less"_s);
    case ColumnKind::percent: return u"%1 percentage points %2"_s.arg(size, more ? u"more"_s : u"less"_s);
    case ColumnKind::days: return u"%1 %2"_s.arg(size, more ? u"longer"_s : u"shorter"_s);
    default: return u"%1 %2"_s.arg(size, more ? u"higher"_s : u"lower"_s);
    }
}

} // namespace

std::span<const CompareWith> comparisons()
{
    return allComparisons;
}

QString idOf(CompareWith with)
{
    switch (with) {
    case nothing: break;
    case periodBefore: return u"before"_s;
    case lastYear: return u"last-year"_s;
    }
    return {};
}

CompareWith compareWithOf(const QString& id)
{
    const auto found = std::find_if(
        allComparisons.begin(), allComparisons.end(), [&](CompareWith with) { return idOf(with) == id; });
    return found == allComparisons.end() ? nothing : *found;
}

QString words(CompareWith with)
{
    switch (with) {
    case nothing: return u"Not compared"_s;
    case periodBefore: return u"The period before"_s;
    case lastYear: return u"The same period last year"_s;
    }
    return {};
}

std::optional<Period> comparedPeriod(const Period& shown, CompareWith with)
{
    if (!shown.from.isSet() || !shown.to.isSet() || shown.to < shown.from)
        return {};
    switch (with) {
    case nothing: return {};
    case periodBefore: return stepped(shown, -1);
    case lastYear: return Period{shown.from.addYears(-1), yearEarlier(shown.to)};
    }
    return {};
}

const Row* rowBefore(const Figure& now, std::size_t place, const Figure& before)
{
    if (place >= now.rows.size())
        return nullptr;
    if (isInTime(now))
        return place < before.rows.size() ? &before.rows[place] : nullptr;
    const QStringList name = nameOf(now, now.rows[place]);
    const auto found = std::find_if(
        before.rows.begin(), before.rows.end(), [&](const Row& row) { return nameOf(before, row) == name; });
    return found == before.rows.end() ? nullptr : &*found;
}

Figure compared(const Figure& now, const Figure& before)
{
    Figure table = now;
    table.columns.clear();
    table.rows.clear();
    for (const Column& column : now.columns) {
        table.columns.push_back(column);
        if (!isCompared(column))
            continue;
        const bool percent = column.kind == ColumnKind::percent;
        table.columns.push_back({column.id + beforeEnding, u"%1, before"_s.arg(column.label), column.kind});
        table.columns.push_back({column.id + differenceEnding,
            (percent ? u"%1, difference in points"_s : u"%1, difference"_s).arg(column.label),
            percent ? ColumnKind::score : column.kind});
    }
    for (std::size_t place = 0; place < now.rows.size(); ++place)
        table.rows.push_back(comparedRow(now, &now.rows[place], before, rowBefore(now, place, before)));
    for (const Row& row : before.rows) {
        if (!before.nothingCounted && !isInTime(now) && !answersSome(now, row, before))
            table.rows.push_back(comparedRow(now, nullptr, before, &row));
    }
    if (now.total)
        table.total = comparedRow(now, &*now.total, before, before.total ? &*before.total : nullptr);
    table.nothingCounted = now.nothingCounted && before.nothingCounted;
    table.notes << u"Before: %1.%2"_s.arg(before.period.words(),
        before.nothingCounted ? u" No data was recorded then."_s
                              : u" A row without a number in both periods has no difference."_s);
    return table;
}

ComparedCell sourceOf(const CellName& cell, const Figure& now, const Figure& before)
{
    ComparedCell source{cell, false};
    if (cell.column.endsWith(differenceEnding) && now.columnIndex(cell.column) < 0) {
        source.cell.column.chop(differenceEnding.size());
        return source;
    }
    if (!cell.column.endsWith(beforeEnding) || now.columnIndex(cell.column) >= 0)
        return source;
    source.isBefore = true;
    source.cell.column.chop(beforeEnding.size());
    if (!isInTime(now))
        return source;
    for (std::size_t place = 0; place < now.rows.size(); ++place) {
        const Row* earlier = rowBefore(now, place, before);
        if (now.rowLabel(now.rows[place]) == cell.row && earlier)
            source.cell.row = before.rowLabel(*earlier);
    }
    return source;
}

QString comparisonSentence(const Figure& now, const Figure& before)
{
    const auto headline = headlineOf(now, before);
    if (before.nothingCounted || !before.hasData())
        return u"No data for %1 to compare with."_s.arg(before.period.words());
    if (!headline)
        return {};
    const auto shown = [&](const Cell& cell) { return displayText(cell, headline->kind); };
    const QString both = u"%1: %2, against %3 from %4"_s.arg(
        headline->label, shown(headline->now), shown(headline->before), before.period.words());
    const Cell difference = differenceOf(headline->now, headline->before);
    if (std::holds_alternative<Suppressed>(difference.value))
        return both + u"; the difference is hidden."_s;
    if (!difference.number())
        return both + u'.';
    return u"%1; %2."_s.arg(both, differenceWords(*difference.number(), headline->kind));
}

} // namespace axs::figure
