// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsconsents.h"

#include "core/store/factsplaces.h"

#include <algorithm>

namespace axs::store {

void ConsentDecisions::add(std::size_t episode, const Statement& row)
{
    const std::uint8_t code = consentCode(row.utf8(3));
    if (code == 0)
        return;
    const std::string_view relation = row.utf8(5);
    pathway::ConsentVote vote;
    vote.person = pathway::personKey(row.utf8(2), relation);
    vote.on = row.isNull(4) ? Date() : Date::fromDayNumber(static_cast<std::int32_t>(row.integer(4)));
    vote.decision = static_cast<record::ConsentDecision>(code);
    vote.responsible = row.integer(6) != 0;
    vote.youngPerson = pathway::isYoungPerson(relation);
    m_decisions.push_back({static_cast<figure::Code>(episode), vote});
}

void ConsentDecisions::apply(figure::Facts& facts)
{
    std::sort(m_decisions.begin(), m_decisions.end(),
        [](const Decision& left, const Decision& right) { return left.episode < right.episode; });
    pathway::ConsentVotes votes;
    for (auto each = m_decisions.begin(); each != m_decisions.end();) {
        const figure::Code episode = each->episode;
        votes.clear();
        for (; each != m_decisions.end() && each->episode == episode; ++each)
            votes.add(each->vote);
        facts.episodes.consent[episode] = static_cast<std::uint8_t>(votes.state());
    }
    m_decisions.clear();
}

} // namespace axs::store
