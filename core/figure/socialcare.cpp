// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Referrals to social care, and whether a CAF came before them.

namespace {

constexpr std::uint8_t yes = 2;
constexpr std::uint32_t none = 0xffffffff;

enum class Route : std::uint8_t { withoutCaf, withCaf, harm };

/// Whether an episode that started that day came on the day of the referral or in the 12 months before.
bool isBefore(std::int32_t started, std::int32_t referredOn)
{
    constexpr std::int64_t year = 365; // a leap year's last day is asked of the calendar
    const std::int64_t days = std::int64_t{referredOn} - started;
    if (days < 0 || days > year + 1)
        return false;
    return days <= year || started >= Date::fromDayNumber(referredOn).addMonths(-12).dayNumber();
}

/// How each of the selected referrals came, in their order: by the episodes of the same child.
std::vector<Route> routesOf(const Facts& facts, const Selection& selection)
{
    struct OfChild
    {
        std::int32_t on;
        std::uint32_t next; ///< the child's next referral
    };
    const ReferralColumns& referrals = facts.referrals;
    const std::vector<std::uint32_t>& rows = selection.referrals;
    std::vector<Route> routes(rows.size(), Route::withoutCaf);
    std::vector<OfChild> lists(rows.size());
    std::vector<std::uint32_t> first(facts.children.size(), none);
    for (std::uint32_t place = 0; place < rows.size(); ++place) {
        const std::uint32_t row = rows[place];
        const Code child = referrals.child[row];
        if (referrals.harm[row] == yes) {
            routes[place] = Route::harm;
        } else if (child < first.size()) {
            lists[place] = {referrals.referredOn[row], first[child]};
            first[child] = place;
        }
    }
    const EpisodeColumns& episodes = facts.episodes;
    for (std::size_t episode = 0; episode < episodes.size(); ++episode) {
        const Code child = episodes.child[episode];
        for (std::uint32_t place = child < first.size() ? first[child] : none; place != none; place = lists[place].next) {
            if (isBefore(episodes.started[episode], lists[place].on))
                routes[place] = Route::withCaf;
        }
    }
    return routes;
}

struct Routes
{
    std::uint32_t with = 0;
    std::uint32_t without = 0;
    std::uint32_t harm = 0;

    void add(Route route)
    {
        with += route == Route::withCaf;
        without += route == Route::withoutCaf;
        harm += route == Route::harm;
    }
};

Row routesRow(const QString& name, const Routes& routes, bool recorded)
{
    const std::uint32_t open = routes.with + routes.without;
    return {textCell(name), countCell(recorded, open + routes.harm), countCell(recorded, routes.with),
        countCell(recorded, routes.without), countCell(recorded, routes.harm), percentCell(routes.with, open)};
}

void noteUnknown(Figure& figure, const Facts& facts, const Query& query, const Selection& selection)
{
    const std::vector<std::uint32_t>& rows = selection.referrals;
    const auto isUnknown = [&](std::uint32_t row) {
        return facts.referrals.harm[row] != yes && facts.referrals.child[row] >= facts.children.size();
    };
    const auto unknown = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), isUnknown));
    if (unknown > 0) {
        figure.notes << u"Counted as without a CAF, because no child is recorded: %1."_s.arg(
            noted(query, unknown, u"referral"_s, u"referrals"_s));
    }
}

void noteFilters(Figure& figure, const Query& query)
{
    if (!query.filter.services.isEmpty())
        figure.notes << u"Referrals have no service type: the service filter does not apply."_s;
    if (query.filter.level.value_or(3) != 3)
        figure.notes << u"Only referrals at level 3 are counted, and the filter keeps level 2: none is left."_s;
}

} // namespace

Figure socialCareReferrals(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Level 3 social care referrals, with and without a CAF before them, by cluster"_s, u"referrals"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"referrals", u"Level 3 social care referrals"),
            column(u"with_caf", u"With a CAF"), column(u"without_caf", u"Without a CAF"),
            column(u"harm_route", u"Significant harm"),
            column(u"with_caf_percent", u"With a CAF, % of those with and without", ColumnKind::percent)});
    const std::vector<Route> routes = routesOf(facts, selection);
    std::vector<Routes> counts(selection.clusterKept.size());
    Routes all;
    for (std::size_t place = 0; place < routes.size(); ++place) {
        counts[facts.referrals.cluster[selection.referrals[place]]].add(routes[place]);
        all.add(routes[place]);
    }
    const bool recorded = selection.recorded.referrals;
    const bool unplaced = counts[0].with + counts[0].without + counts[0].harm > 0;
    for (const SmallCode cluster : clusterRows(selection, unplaced))
        figure.rows.push_back(routesRow(clusterLabel(facts, cluster), counts[cluster], recorded));
    figure.total = routesRow(u"Total"_s, all, recorded);
    figure.nothingCounted = !recorded;
    figure.notes << u"With a CAF: the same child had a CAF that started on the day of the referral or in the 12 months before. "
                    "Referrals for significant harm need no CAF and are left out of the percentage."_s;
    noteUnknown(figure, facts, query, selection);
    noteFilters(figure, query);
    return figure;
}

RecordIds socialCareReferralsRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const std::vector<Route> routes = routesOf(facts, selection);
    const ClusterRow cluster(facts, cell.row);
    const auto wanted = [&](Route route) {
        return cell.column.startsWith("with_caf"_L1)     ? route == Route::withCaf
            : cell.column == "without_caf"_L1            ? route == Route::withoutCaf
            : cell.column == "harm_route"_L1             ? route == Route::harm
                                                         : true;
    };
    std::vector<std::uint32_t> found;
    for (std::size_t place = 0; place < routes.size(); ++place) {
        const std::uint32_t row = selection.referrals[place];
        if (wanted(routes[place]) && cluster.holds(facts.referrals.cluster[row]))
            found.push_back(row);
    }
    return {CountedRecord::referral, idsWhere(facts.referrals.id, found, [](std::uint32_t) { return true; })};
}

} // namespace axs::figure
