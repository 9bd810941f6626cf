// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/consentstate.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;
using record::ConsentDecision;

namespace {

constexpr std::string_view youngPerson = "young person";

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

ConsentVote voteOf(const record::Consent& consent)
{
    const QByteArray person = consent.person.simplified().toUtf8();
    const QByteArray relation = consent.relation.simplified().toUtf8();
    const auto view = [](const QByteArray& text) {
        return std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
    };
    return {personKey(view(person), view(relation)), consent.decidedOn, consent.decision,
        consent.parentalResponsibility.value_or(false), isYoungPerson(view(relation))};
}

} // namespace

std::size_t personKey(std::string_view person, std::string_view relation)
{
    return std::hash<std::string_view>()(person.empty() ? relation : person);
}

bool isYoungPerson(std::string_view relation)
{
    return std::equal(relation.begin(), relation.end(), youngPerson.begin(), youngPerson.end(),
        [](char left, char right) { return lower(left) == right; });
}

void ConsentVotes::add(const ConsentVote& vote)
{
    if (vote.decision == ConsentDecision::notRecorded)
        return;
    const auto known = std::find_if(
        m_latest.begin(), m_latest.end(), [&vote](const ConsentVote& each) { return each.person == vote.person; });
    if (known == m_latest.end()) {
        m_latest.push_back(vote);
        return;
    }
    known->responsible = known->responsible || vote.responsible;
    known->youngPerson = known->youngPerson || vote.youngPerson;
    if (std::tie(vote.on, vote.decision) > std::tie(known->on, known->decision))
        std::tie(known->on, known->decision) = std::tie(vote.on, vote.decision);
}

ConsentDecision ConsentVotes::state() const
{
    const bool marked
        = std::any_of(m_latest.begin(), m_latest.end(), [](const ConsentVote& each) { return each.responsible; });
    auto strictest = ConsentDecision::notRecorded;
    for (const ConsentVote& each : m_latest) {
        if (!marked || each.responsible || each.youngPerson)
            strictest = std::max(strictest, each.decision);
    }
    return strictest;
}

ConsentDecision consentState(const std::vector<record::Consent>& consents)
{
    ConsentVotes votes;
    for (const record::Consent& consent : consents)
        votes.add(voteOf(consent));
    return votes.state();
}

ConsentDecision consentState(const std::vector<record::Consent>& consents, Date upTo)
{
    ConsentVotes votes;
    for (const record::Consent& consent : consents) {
        if (consent.decidedOn <= upTo)
            votes.add(voteOf(consent));
    }
    return votes.state();
}

bool stops(ConsentDecision state)
{
    return state == ConsentDecision::declined || state == ConsentDecision::withdrawn;
}

} // namespace axs::pathway
