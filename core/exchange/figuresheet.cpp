// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

SheetKind sheetKind(figure::ColumnKind kind)
{
    switch (kind) {
    case figure::ColumnKind::text:
        return SheetKind::text;
    case figure::ColumnKind::count:
    case figure::ColumnKind::days:
        return SheetKind::count;
    case figure::ColumnKind::percent:
        return SheetKind::percent;
    case figure::ColumnKind::rate:
        return SheetKind::rate;
    case figure::ColumnKind::money:
        return SheetKind::money;
    case figure::ColumnKind::score:
        return SheetKind::score;
    case figure::ColumnKind::date:
        return SheetKind::date;
    }
    return SheetKind::text;
}

SheetRow sheetRow(const figure::Row& row)
{
    SheetRow cells;
    for (const figure::Cell& cell : row) {
        if (const auto number = cell.number())
            cells.emplace_back(*number);
        else if (std::holds_alternative<figure::NoData>(cell.value))
            cells.emplace_back();
        else
            cells.emplace_back(figure::displayText(cell, figure::ColumnKind::text));
    }
    return cells;
}

SheetRow textRow(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

int labelWidth(const figure::Figure& figure)
{
    constexpr qsizetype most = 60;
    qsizetype width = 12;
    for (const figure::Row& row : figure.rows)
        width = std::max(width, row.empty() ? 0 : row.front().text().size() + 2);
    return static_cast<int>(std::min(width, most));
}

QStringList linesAbove(const figure::Figure& figure)
{
    QStringList lines{u"Counted: %1"_s.arg(figure.unit), u"Period: %1"_s.arg(figure.period.words()),
        u"Filter: %1"_s.arg(figure.filterWords)};
    if (figure.suppressed)
        lines += u"Small numbers are hidden: c"_s;
    if (!figure.source.isEmpty())
        lines += figure.source;
    return lines;
}

std::vector<SheetRow> rowsBelow(const figure::Figure& figure)
{
    std::vector<SheetRow> below;
    for (const QString& note : figure.notes)
        below.push_back(textRow({note}));
    for (qsizetype place = 0; place < figure.footnotes.size(); ++place)
        below.push_back(textRow({u"[%1] %2"_s.arg(place + 1).arg(figure.footnotes[place])}));
    if (figure.published.empty())
        return below;
    below.push_back({});
    below.push_back(textRow({u"Published: row"_s, u"Column"_s, u"As printed"_s, u"Source"_s, u"Footnote"_s}));
    for (const figure::PublishedCell& cell : figure.published) {
        const int column = figure.columnIndex(cell.column);
        const QString label
            = column < 0 ? cell.column : figure.columns[static_cast<std::size_t>(column)].label;
        below.push_back(textRow({cell.row, label, cell.text, cell.source,
            cell.footnote > 0 ? u"[%1]"_s.arg(cell.footnote) : QString()}));
    }
    return below;
}

} // namespace

Sheet sheetOf(const figure::Figure& figure)
{
    Sheet sheet;
    sheet.head.title
        = figure.number.isEmpty() ? figure.title : u"Figure %1: %2"_s.arg(figure.number, figure.title);
    sheet.head.above = linesAbove(figure);
    sheet.head.nothing = u"No data"_s;
    for (const figure::Column& column : figure.columns)
        sheet.head.columns.push_back({column.label, sheetKind(column.kind)});
    for (const figure::Row& row : figure.rows)
        sheet.rows.push_back(sheetRow(row));
    if (figure.total)
        sheet.total = sheetRow(*figure.total);
    if (!sheet.head.columns.empty())
        sheet.head.columns.front().width = labelWidth(figure);
    sheet.below = rowsBelow(figure);
    return sheet;
}

} // namespace axs::exchange
