// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "core/figure/filtertest.h"
#include "core/figure/leadsthen.h"

#include <algorithm>
#include <future>

namespace axs::figure {

namespace {

/// The earlier of `first` and the first day that is set. Unset days are the lowest number; one less wraps round to the
/// highest, which keeps the loop free of branches.
std::int32_t firstDay(const std::vector<std::int32_t>& days, std::int32_t first)
{
    constexpr auto shift = static_cast<std::uint32_t>(Date::unsetDay) + 1;
    std::uint32_t least = static_cast<std::uint32_t>(first) - shift;
    for (const std::int32_t day : days)
        least = std::min(least, static_cast<std::uint32_t>(day) - shift);
    return static_cast<std::int32_t>(least + shift);
}

} // namespace

Period shownPeriod(const Facts& facts, const Period& asked)
{
    Period period = asked;
    if (!period.to.isSet())
        period.to = facts.today;
    if (period.from.isSet())
        return period;
    constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();
    std::int32_t first = firstDay(facts.episodes.started, none);
    first = firstDay(facts.meetings.heldOn, first);
    first = firstDay(facts.panelItems.panelOn, first);
    first = firstDay(facts.reviews.reviewedOn, first);
    first = firstDay(facts.scores.scoredOn, first);
    first = firstDay(facts.referrals.referredOn, first);
    first = firstDay(facts.questionnaires.receivedOn, first);
    first = firstDay(facts.spends.spentOn, first);
    first = firstDay(facts.trainings.heldOn, first);
    first = firstDay(facts.incidents.occurredOn, first);
    const Date begin = Date::fromDayNumber(first);
    if (first != none && (!period.to.isSet() || begin <= period.to))
        period.from = begin;
    return period;
}

namespace {

void selectEpisodes(const Facts& facts, const Days& days, const EpisodeTest& test, Selection& selection)
{
    const EpisodeColumns& episodes = facts.episodes;
    selection.episodes.resize(episodes.size());
    selection.cafs.assign(selection.clusterKept.size(), 0);
    std::size_t kept = 0;
    std::uint32_t county = 0;
    bool any = false;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        const bool dated = days.hold(episodes.started[row]);
        const bool counted = dated & test.inCounty(row);
        const bool taken = counted & test.inPlace(row);
        any |= dated;
        county += counted;
        selection.cafs[episodes.cluster[row]] += taken;
        selection.episodes[kept] = static_cast<std::uint32_t>(row);
        kept += taken;
    }
    selection.episodes.resize(kept);
    selection.countyCafs = county;
    selection.recorded.episodes = any;
}

template <class Holds>
void selectReviews(const Facts& facts, const Days& days, Holds holds, Selection& selection)
{
    const ReviewColumns& reviews = facts.reviews;
    selection.reviews.resize(reviews.size());
    std::size_t kept = 0;
    bool any = false;
    for (std::size_t row = 0; row < reviews.size(); ++row) {
        const bool dated = days.hold(reviews.reviewedOn[row]) & (reviews.episode[row] < facts.episodes.size());
        any |= dated;
        selection.reviews[kept] = static_cast<std::uint32_t>(row);
        kept += dated && holds(reviews.episode[row]);
    }
    selection.reviews.resize(kept);
    selection.recorded.reviews = any;
}

/// First the latest score of each form, then the scores that are the latest, in order.
template <class Holds>
void selectScores(const Facts& facts, const Days& days, Holds holds, Selection& selection)
{
    const FormScoreColumns& scores = facts.scores;
    if (scores.size() == 0)
        return;
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> latest(facts.episodes.size(), none);
    bool any = false;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        const bool ofEpisode = scores.episode[row] < latest.size();
        if (!ofEpisode || !days.hold(scores.scoredOn[row]) || scores.percent[row] < 0)
            continue;
        any = true;
        std::uint32_t& best = latest[scores.episode[row]];
        if (best == none || scores.scoredOn[row] >= scores.scoredOn[best])
            best = static_cast<std::uint32_t>(row);
    }
    selection.recorded.scores = any;
    selection.scores.resize(scores.size());
    std::size_t kept = 0;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        selection.scores[kept] = static_cast<std::uint32_t>(row);
        kept += holds(scores.episode[row]) && latest[scores.episode[row]] == row;
    }
    selection.scores.resize(kept);
}

void selectReferrals(const Facts& facts, const Days& days, const RecordFilter& filter, Selection& selection)
{
    constexpr std::uint8_t counted = 3;
    const ReferralColumns& referrals = facts.referrals;
    const bool levelKept = filter.level.value_or(counted) == counted;
    selection.referrals.resize(referrals.size());
    std::size_t kept = 0;
    bool any = false;
    for (std::size_t row = 0; row < referrals.size(); ++row) {
        const bool dated = days.hold(referrals.referredOn[row]) & (referrals.level[row] == counted);
        any |= dated;
        selection.referrals[kept] = static_cast<std::uint32_t>(row);
        kept += dated & levelKept & (selection.clusterKept[referrals.cluster[row]] != 0);
    }
    selection.referrals.resize(kept);
    selection.recorded.referrals = any;
}

} // namespace

Selection select(const Facts& facts, const Query& query)
{
    Selection selection;
    selection.period = shownPeriod(facts, query.filter.period);
    selection.clusterKept = keptClusters(facts, query.filter);
    const Days days(selection.period);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    // Each writes what is its own; where the file is large, the episodes take a thread.
    constexpr std::size_t large = 50'000;
    const auto how = facts.episodes.size() > large ? std::launch::async : std::launch::deferred;
    const std::future<void> episodes =
        std::async(how, [&] {
            selectEpisodes(facts, days, test, selection);
            selection.leads = leadsThen(facts, selection);
        });
    test.withTable([&](auto holds) {
        selectReviews(facts, days, holds, selection);
        selectScores(facts, days, holds, selection);
    });
    selectReferrals(facts, days, query.filter, selection);
    episodes.wait();
    return selection;
}

} // namespace axs::figure
