// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ranking.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

bool isSubtotal(const Figure& figure, const Row& row)
{
    return row.size() > 2 && figure.columns[1].kind == ColumnKind::text && row[1].text() == "Total"_L1;
}

bool hasSubtotals(const Figure& figure)
{
    return std::any_of(
        figure.rows.begin(), figure.rows.end(), [&](const Row& row) { return isSubtotal(figure, row); });
}

Ranking ranking(const Figure& figure, int place)
{
    Ranking ranking;
    ranking.column = figure.columns[static_cast<std::size_t>(place)];
    const bool subtotals = hasSubtotals(figure);
    for (const Row& row : figure.rows) {
        if (isSubtotal(figure, row) != subtotals)
            continue;
        ++ranking.rows;
        const Cell& cell = row[static_cast<std::size_t>(place)];
        ranking.hidden = ranking.hidden || std::holds_alternative<Suppressed>(cell.value);
        if (const auto number = cell.number())
            ranking.entries.push_back({subtotals ? row.front().text() : figure.rowLabel(row), *number});
    }
    std::stable_sort(ranking.entries.begin(), ranking.entries.end(),
        [](const Ranking::Entry& a, const Ranking::Entry& b) { return a.number > b.number; });
    return ranking;
}

QString Ranking::text(double number) const
{
    const bool percent = column.kind == ColumnKind::score && column.label.endsWith(u'%');
    return displayText(Cell{number, {}, {}}, percent ? ColumnKind::percent : column.kind);
}

QString Ranking::leaders() const
{
    const QString first = text(entries.front().number);
    QStringList names;
    for (const Entry& entry : entries) {
        if (text(entry.number) == first)
            names.append(entry.label);
    }
    return names.size() > 2 ? QString() : names.join(u" and "_s);
}

QString Ranking::shownOnly() const
{
    return hidden ? u"Of the numbers shown, "_s : QString();
}

} // namespace axs::figure
