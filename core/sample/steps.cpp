// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/plan.h"
#include "core/sample/sample.h"

#include <algorithm>
#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array consentWeights{838, 11, 8, 10}; // by ConsentState
constexpr std::array leadWeights{814, 53}; // with and without a lead professional

Date dated(Date date, Date latest)
{
    const Date day = workingDay(date);
    return day <= latest ? day : Date();
}

/// Places of the episodes whose child has one only, latest start first.
std::vector<int> singlesLatestFirst(const Plan& plan)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < plan.episodes.size(); ++i) {
        if (plan.children[static_cast<std::size_t>(plan.episodes[i].child)].episodes.size() == 1)
            places.push_back(static_cast<int>(i));
    }
    std::stable_sort(places.begin(), places.end(), [&plan](int a, int b) {
        return plan.episodes[static_cast<std::size_t>(a)].started > plan.episodes[static_cast<std::size_t>(b)].started;
    });
    return places;
}

/// Consent is not recorded yet where an episode has just begun; it is declined or withdrawn anywhere.
void planConsent(Plan& plan, Random& random)
{
    const std::vector<int> counts = split(plan.window.size, consentWeights);
    std::vector<int> places = singlesLatestFirst(plan);
    const auto take = [&plan, &places](ConsentState state, int count) {
        for (int i = 0; i < count && !places.empty(); ++i) {
            plan.episodes[static_cast<std::size_t>(places.front())].consent = state;
            places.erase(places.begin());
        }
    };
    take(ConsentState::notRecorded, counts[3]);
    random.shuffle(places);
    take(ConsentState::declined, counts[1]);
    take(ConsentState::withdrawn, counts[2]);
}

void planDates(PlannedEpisode& episode, Random& random)
{
    if (episode.consent == ConsentState::declined || episode.consent == ConsentState::notRecorded)
        return;
    episode.completed = dated(episode.started.addDays(random.between(7, 42)), episode.latest);
    if (!episode.completed.isSet() || !random.percent(96))
        return;
    episode.received = dated(episode.completed.addDays(random.between(1, 14)), episode.latest);
    if (episode.received.isSet())
        episode.reviewed = dated(episode.received.addDays(random.between(2, 35)), episode.latest);
}

/// No lead where consent was declined, and on those begun last.
void planLeads(Plan& plan)
{
    int without = split(plan.window.size, leadWeights)[1];
    for (PlannedEpisode& episode : plan.episodes) {
        if (episode.consent == ConsentState::declined) {
            episode.hasLead = false;
            --without;
        }
    }
    for (const int place : singlesLatestFirst(plan)) {
        PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(place)];
        if (without <= 0)
            return;
        if (episode.hasLead) {
            episode.hasLead = false;
            --without;
        }
    }
}

QString closingReason(const PlannedEpisode& episode, Random& random)
{
    static const QStringList reasons{u"Outcomes achieved"_s, u"Needs met by universal services"_s,
        u"Support continues in one agency"_s, u"Passed to a specialist service"_s, u"Passed to social care"_s,
        u"Moved out of the county"_s};
    static constexpr std::array weights{46, 16, 15, 9, 8, 6};
    if (episode.consent == ConsentState::declined)
        return u"Consent declined"_s;
    if (episode.consent == ConsentState::withdrawn)
        return u"Consent withdrawn"_s;
    if (episode.age >= 17)
        return u"Young person reached the upper age"_s;
    return reasons.at(random.weighted(weights));
}

Date closingDay(const Plan& plan, const PlannedEpisode& episode, bool first, Random& random)
{
    if (episode.consent == ConsentState::declined)
        return dated(episode.started.addDays(random.between(7, 21)), episode.latest);
    if (!episode.completed.isSet())
        return {};
    Date after = std::max({episode.completed, episode.received, episode.reviewed});
    for (const record::Review& review : episode.reviews)
        after = std::max(after, review.reviewedOn);
    if (episode.consent == ConsentState::withdrawn)
        return dated(after.addDays(random.between(7, 28)), episode.latest);
    if (first) // the child's next episode begins later
        return workingDay(after.addDays(random.below(std::max(1, episode.latest.dayNumber() - after.dayNumber() - 2))));
    const Date day = dated(after.addDays(random.between(40, 240)), episode.latest);
    if (!plan.window.newest)
        return day;
    const bool longAgo = day.isSet() && day.addDays(180) <= today;
    return random.percent(longAgo ? 97 : 80) ? day : Date();
}

} // namespace

bool isWorkingDay(Date date)
{
    const bool christmas = date.month() == 12 && (date.day() == 25 || date.day() == 26);
    const bool newYear = date.month() == 1 && date.day() == 1;
    return date.weekday() <= 5 && !christmas && !newYear;
}

Date workingDay(Date date)
{
    while (!isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

void planSteps(Plan& plan, Random& random)
{
    for (PlannedEpisode& episode : plan.episodes)
        episode.latest = today;
    for (const PlannedChild& child : plan.children) {
        if (child.episodes.size() == 2) {
            const Date next = plan.episodes[static_cast<std::size_t>(child.episodes[1])].started;
            plan.episodes[static_cast<std::size_t>(child.episodes[0])].latest = next.addDays(-7);
        }
    }
    planConsent(plan, random);
    planLeads(plan);
    for (PlannedEpisode& episode : plan.episodes)
        planDates(episode, random);
}

void planClosing(Plan& plan, Random& random)
{
    for (PlannedEpisode& episode : plan.episodes) {
        const PlannedChild& child = plan.children[static_cast<std::size_t>(episode.child)];
        const bool first
            = child.episodes.size() == 2 && &plan.episodes[static_cast<std::size_t>(child.episodes[0])] == &episode;
        episode.closed = closingDay(plan, episode, first, random);
        if (episode.closed.isSet())
            episode.closureReason = closingReason(episode, random);
    }
}

} // namespace axs::sample
