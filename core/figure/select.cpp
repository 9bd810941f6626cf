// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"

#include <algorithm>
#include <numeric>

namespace axs::figure {

namespace {

/// Days as the columns hold them, both ends included; nothing unset lies within.
struct Days
{
    std::int32_t from;
    std::int32_t to;

    explicit Days(const Period& period)
        : from(period.from.isSet() ? period.from.dayNumber() : Date::unsetDay + 1)
        , to(period.to.isSet() ? period.to.dayNumber() : std::numeric_limits<std::int32_t>::max())
    {
    }
    bool hold(std::int32_t day) const { return day >= from && day <= to; }
};

std::int32_t firstDay(const std::vector<std::int32_t>& days, std::int32_t first)
{
    for (const std::int32_t day : days)
        first = day != Date::unsetDay && day < first ? day : first;
    return first;
}

Period shownPeriod(const Facts& facts, const Period& asked)
{
    Period period = asked;
    if (!period.to.isSet())
        period.to = facts.today;
    if (period.from.isSet())
        return period;
    constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();
    std::int32_t first = firstDay(facts.episodes.started, none);
    first = firstDay(facts.reviews.reviewedOn, first);
    first = firstDay(facts.scores.scoredOn, first);
    first = firstDay(facts.referrals.referredOn, first);
    const Date begin = Date::fromDayNumber(first);
    if (first != none && (!period.to.isSet() || begin <= period.to))
        period.from = begin;
    return period;
}

std::vector<std::uint8_t> keptClusters(const Facts& facts, const RecordFilter& filter)
{
    const bool everywhere = filter.areas.isEmpty() && filter.clusters.isEmpty();
    std::vector<std::uint8_t> kept(std::max<std::size_t>(facts.clusters.size(), 1), everywhere);
    if (everywhere)
        return kept;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place) {
        const ClusterFacts& cluster = facts.clusters[place];
        const bool inArea = filter.areas.isEmpty() || (!cluster.area.isEmpty() && filter.areas.contains(cluster.area));
        const bool named = filter.clusters.isEmpty() || filter.clusters.contains(cluster.name);
        kept[place] = inArea && named;
    }
    return kept;
}

/// What the filter asks of an episode besides its dates.
class EpisodeTest
{
public:
    EpisodeTest(const Facts& facts, const RecordFilter& filter, const std::vector<std::uint8_t>& clusters)
        : m_episodes(facts.episodes)
        , m_clusters(clusters)
        , m_services(facts.services.size(), filter.services.isEmpty())
        , m_level(static_cast<std::uint8_t>(filter.level.value_or(0)))
    {
        for (const QString& service : filter.services) {
            if (const SmallCode code = facts.services.find(service))
                m_services[code] = 1;
        }
    }
    /// All but the place.
    bool holds(std::size_t row) const
    {
        return m_services[m_episodes.service[row]] && (m_level == 0 || m_episodes.level[row] == m_level);
    }
    bool inPlace(std::size_t row) const { return m_clusters[m_episodes.cluster[row]]; }

private:
    const EpisodeColumns& m_episodes;
    const std::vector<std::uint8_t>& m_clusters;
    std::vector<std::uint8_t> m_services;
    std::uint8_t m_level;
};

void selectEpisodes(const Facts& facts, const Days& days, const EpisodeTest& test, Selection& selection)
{
    const EpisodeColumns& episodes = facts.episodes;
    selection.episodes.resize(episodes.size());
    selection.cafs.assign(selection.clusterKept.size(), 0);
    std::size_t kept = 0;
    bool any = false;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        const bool dated = days.hold(episodes.started[row]);
        const bool county = dated && test.holds(row);
        const bool taken = county && test.inPlace(row);
        any |= dated;
        selection.countyCafs += county;
        selection.cafs[episodes.cluster[row]] += taken;
        selection.episodes[kept] = static_cast<std::uint32_t>(row);
        kept += taken;
    }
    selection.episodes.resize(kept);
    selection.recorded.episodes = any;
}

void selectReviews(const Facts& facts, const Days& days, const EpisodeTest& test, Selection& selection)
{
    const ReviewColumns& reviews = facts.reviews;
    for (std::size_t row = 0; row < reviews.size(); ++row) {
        if (!days.hold(reviews.reviewedOn[row]))
            continue;
        selection.recorded.reviews = true;
        const Code episode = reviews.episode[row];
        if (test.holds(episode) && test.inPlace(episode))
            selection.reviews.push_back(static_cast<std::uint32_t>(row));
    }
}

void selectScores(const Facts& facts, const Days& days, const EpisodeTest& test, Selection& selection)
{
    const FormScoreColumns& scores = facts.scores;
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> latest(scores.size() == 0 ? 0 : facts.episodes.size(), none);
    std::size_t forms = 0;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (!days.hold(scores.scoredOn[row]) || scores.percent[row] < 0)
            continue;
        selection.recorded.scores = true;
        const Code episode = scores.episode[row];
        if (!test.holds(episode) || !test.inPlace(episode))
            continue;
        forms += latest[episode] == none;
        if (latest[episode] == none || scores.scoredOn[row] >= scores.scoredOn[latest[episode]])
            latest[episode] = static_cast<std::uint32_t>(row);
    }
    selection.scores.reserve(forms);
    std::copy_if(latest.begin(), latest.end(), std::back_inserter(selection.scores),
        [](std::uint32_t row) { return row != none; });
    std::sort(selection.scores.begin(), selection.scores.end());
}

void selectReferrals(const Facts& facts, const Days& days, const RecordFilter& filter, Selection& selection)
{
    constexpr std::uint8_t counted = 3;
    const ReferralColumns& referrals = facts.referrals;
    const bool levelKept = filter.level.value_or(counted) == counted;
    for (std::size_t row = 0; row < referrals.size(); ++row) {
        if (!days.hold(referrals.referredOn[row]) || referrals.level[row] != counted)
            continue;
        selection.recorded.referrals = true;
        if (levelKept && selection.clusterKept[referrals.cluster[row]])
            selection.referrals.push_back(static_cast<std::uint32_t>(row));
    }
}

} // namespace

Selection select(const Facts& facts, const Query& query)
{
    Selection selection;
    selection.period = shownPeriod(facts, query.filter.period);
    selection.clusterKept = keptClusters(facts, query.filter);
    const Days days(selection.period);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    selectEpisodes(facts, days, test, selection);
    selectReviews(facts, days, test, selection);
    selectScores(facts, days, test, selection);
    selectReferrals(facts, days, query.filter, selection);
    return selection;
}

} // namespace axs::figure
