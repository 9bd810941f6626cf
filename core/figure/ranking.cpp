// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ranking.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

Ranking ranking(const Figure& figure, int place)
{
    Ranking ranking;
    ranking.column = figure.columns[static_cast<std::size_t>(place)];
    ranking.rows = figure.rows.size();
    for (const Row& row : figure.rows) {
        const Cell& cell = row[static_cast<std::size_t>(place)];
        ranking.hidden = ranking.hidden || std::holds_alternative<Suppressed>(cell.value);
        if (const auto number = cell.number())
            ranking.entries.push_back({figure.rowLabel(row), *number});
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
