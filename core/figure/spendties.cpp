// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ties.h"

#include "core/figure/spending.h"

#include <algorithm>
#include <set>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spentIn(const Period& window)
{
    return u"spent/%1/%2"_s.arg(window.from.iso(), window.to.iso());
}

/// The stretches that the windows cut time into, each wholly inside or wholly outside of every window.
std::vector<Period> stretches(const std::vector<Period>& windows)
{
    std::set<Date> begins;
    for (const Period& window : windows) {
        begins.insert(window.from);
        begins.insert(window.to.addDays(1));
    }
    std::vector<Period> result;
    for (auto begin = begins.begin(); std::next(begin) != begins.end(); ++begin)
        result.push_back({*begin, std::next(begin)->addDays(-1)});
    return result;
}

bool lies(const Period& part, const Period& window)
{
    return (!window.from.isSet() || (part.from.isSet() && part.from >= window.from)) && part.to <= window.to;
}

} // namespace

void tieSpend(Ties& ties, const Facts& facts, const Query& query, const Selection& selection)
{
    if (Figure* types = ties.figure(u"spend-by-type"); types && types->total) {
        std::vector<Ties::Place> parts;
        for (Row& row : types->rows) {
            const QString quantity = u"spent type/"_s + row.front().text();
            if (const auto part = ties.tie(quantity, cellOf(*types, row, u"items"))) {
                parts.push_back(*part);
                ties.rests(quantity, 0, cellOf(*types, row, u"amount"));
            }
        }
        const QString all = spentIn(selection.period);
        if (const auto whole = ties.tie(all, cellOf(*types, *types->total, u"items"))) {
            ties.rests(all, 0, cellOf(*types, *types->total, u"amount"));
            ties.counts().sum(*whole, std::move(parts));
        }
    }
    Figure* summary = ties.figure(u"spend-summary");
    if (!summary)
        return;
    const std::vector<Period> windows = spendWindows(selection.period);
    for (std::size_t row = 0; row < summary->rows.size() && row < windows.size(); ++row)
        ties.rests(spentIn(windows[row]), itemsSpent(facts, query, selection, windows[row]), summary->rows[row].back());
    const std::vector<Period> parts = stretches(windows);
    for (const Period& window : windows) {
        std::vector<Ties::Place> inside;
        for (const Period& part : parts) {
            if (lies(part, window))
                inside.push_back(ties.counts().count(
                    u"spent part/"_s + part.to.iso(), itemsSpent(facts, query, selection, part), false));
        }
        ties.counts().sum(*ties.known(spentIn(window)), std::move(inside));
    }
}

} // namespace axs::figure
