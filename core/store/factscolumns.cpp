// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factscells.h"

#include <algorithm>

namespace axs::store {

using namespace figure;

std::int32_t dayAt(const Statement& row, int column)
{
    return row.isNull(column) ? Date::unsetDay : static_cast<std::int32_t>(row.integer(column));
}

std::uint8_t yesNoAt(const Statement& row, int column)
{
    return row.isNull(column) ? 0 : row.integer(column) != 0 ? 2 : 1;
}

SmallCode interned(Names& names, const Statement& row, int column)
{
    const std::string_view text = row.utf8(column);
    return text.empty() ? SmallCode{0} : names.internUtf8(text.data(), static_cast<int>(text.size()));
}

Code placeOr(PlaceFinder& finder, const Statement& row, int column, Code otherwise)
{
    if (row.isNull(column))
        return otherwise;
    const std::size_t place = finder.find(row.id(column));
    return place == PlaceFinder::nowhere ? otherwise : static_cast<Code>(place);
}

SmallCode clusterCode(const std::vector<std::pair<Id, SmallCode>>& clusters, const Statement& row, int column)
{
    const Id id = row.id(column);
    const auto found = std::lower_bound(
        clusters.begin(), clusters.end(), id, [](const auto& entry, Id wanted) { return entry.first < wanted; });
    return found != clusters.end() && found->first == id ? found->second : SmallCode{0};
}

namespace {

GenderCode gender(std::string_view text)
{
    if (text.empty())
        return GenderCode::notRecorded;
    switch (text.front()) {
    case 'm':
        return GenderCode::male;
    case 'f':
        return GenderCode::female;
    default:
        return GenderCode::notAvailable;
    }
}

Answer answer(std::string_view text)
{
    if (text.size() < 2)
        return Answer::notAsked;
    switch (text.front()) {
    case 'p':
        return Answer::partly;
    case 'm':
        return Answer::mostly;
    case 'c':
        return Answer::completely;
    default:
        return text[1] == 'o' ? Answer::notAtAll : Answer::notApplicable;
    }
}

} // namespace

std::size_t PlaceFinder::find(Id id)
{
    for (const std::size_t guess : {m_last, m_last + 1}) {
        if (guess < m_ids.size() && m_ids[guess] == id)
            return m_last = guess;
    }
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end() || *found != id)
        return nowhere;
    return m_last = static_cast<std::size_t>(found - m_ids.begin());
}

void setChild(Facts& facts, const Statement& row, std::size_t at)
{
    ChildColumns& children = facts.children;
    put(children.id, at, row.id(0));
    put(children.born, at, dayAt(row, 1));
    put(children.expected, at, dayAt(row, 2));
    put(children.gender, at, gender(row.utf8(3)));
}

void setPractitioner(Facts& facts, const Statement& row, std::size_t at)
{
    put(facts.practitioners.id, at, row.id(0));
}

void setEpisode(Facts& facts, EpisodeLinks& links, const Statement& row, std::size_t at)
{
    EpisodeColumns& episodes = facts.episodes;
    if (at == episodes.id.size()) {
        episodes.consent.push_back(0);
        episodes.firstReview.push_back(Date::unsetDay);
        episodes.lastReview.push_back(Date::unsetDay);
        episodes.firstMeeting.push_back(Date::unsetDay);
        episodes.firstPanel.push_back(Date::unsetDay);
        episodes.hasChecklist.push_back(0);
        episodes.hasPlanItem.push_back(0);
        episodes.band.push_back(0);
        episodes.gender.push_back(GenderCode::notRecorded);
    }
    put(episodes.id, at, row.id(0));
    put(episodes.child, at, placeOr(links.children, row, 1, noChild));
    put(episodes.cluster, at, clusterCode(links.clusters, row, 2));
    put(episodes.started, at, dayAt(row, 3));
    put(episodes.completed, at, dayAt(row, 4));
    put(episodes.received, at, dayAt(row, 5));
    put(episodes.reviewed, at, dayAt(row, 6));
    put(episodes.closed, at, dayAt(row, 7));
    put(episodes.level, at, static_cast<std::uint8_t>(row.integer(8)));
    put(episodes.assessor, at, placeOr(links.assessors, row, 9, 0));
    put(episodes.assessorRole, at, interned(facts.roles, row, 10));
    put(episodes.lead, at, placeOr(links.leads, row, 11, 0));
    put(episodes.leadRole, at, interned(facts.roles, row, 12));
    put(episodes.leadSector, at, interned(facts.sectors, row, 13));
    put(episodes.service, at, interned(facts.services, row, 14));
    put(episodes.urgent, at, yesNoAt(row, 15));
    put(episodes.coordinator, at, interned(facts.coordinators, row, 16));
    put(episodes.raised, at, yesNoAt(row, 17));
}

void setReview(Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at)
{
    ReviewColumns& reviews = facts.reviews;
    put(reviews.id, at, row.id(0));
    put(reviews.episode, at, placeOr(episodes, row, 1, noChild));
    put(reviews.reviewedOn, at, dayAt(row, 2));
    for (int voice = 0; voice < voiceCount; ++voice) {
        put(reviews.answer[voice], at, answer(row.utf8(3 + voice)));
        const bool scored = !row.isNull(6 + voice);
        put(reviews.halfScore[voice], at, static_cast<std::int8_t>(scored ? row.number(6 + voice) * 2 : -1));
    }
}

void setScore(Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at)
{
    FormScoreColumns& scores = facts.scores;
    put(scores.id, at, row.id(0));
    put(scores.episode, at, placeOr(episodes, row, 1, noChild));
    put(scores.scoredOn, at, dayAt(row, 2));
    put(scores.percent, at, row.isNull(3) ? -1.0 : row.number(3));
    for (int criterion = 0; criterion < criterionCount; ++criterion)
        put(scores.judged[criterion], at, static_cast<std::uint8_t>(row.integer(4 + criterion)));
}

void setReferral(Facts& facts, EpisodeLinks& links, const Statement& row, std::size_t at)
{
    ReferralColumns& referrals = facts.referrals;
    put(referrals.id, at, row.id(0));
    put(referrals.child, at, placeOr(links.children, row, 1, noChild));
    put(referrals.cluster, at, clusterCode(links.clusters, row, 2));
    put(referrals.referredOn, at, dayAt(row, 3));
    put(referrals.level, at, static_cast<std::uint8_t>(row.integer(4)));
    put(referrals.harm, at, yesNoAt(row, 5));
}

std::vector<std::pair<Id, SmallCode>> clusterCodes(const Facts& facts)
{
    std::vector<std::pair<Id, SmallCode>> codes;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place)
        codes.emplace_back(facts.clusters[place].id, static_cast<SmallCode>(place));
    std::sort(codes.begin(), codes.end());
    return codes;
}

void countReview(Facts& facts, std::size_t review)
{
    const Code episode = facts.reviews.episode[review];
    const std::int32_t on = facts.reviews.reviewedOn[review];
    if (episode == noChild || on == Date::unsetDay)
        return;
    std::int32_t& first = facts.episodes.firstReview[episode];
    std::int32_t& last = facts.episodes.lastReview[episode];
    first = first == Date::unsetDay ? on : std::min(first, on);
    last = std::max(last, on);
}

} // namespace axs::store
