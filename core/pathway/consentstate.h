// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/episode.h"

namespace axs::pathway {

/// One decision of one person, as far as the state of consent depends on it.
struct ConsentVote
{
    std::size_t person = 0; ///< see personKey
    Date on;
    record::ConsentDecision decision = record::ConsentDecision::notRecorded;
    bool responsible = false; ///< has parental responsibility
    bool youngPerson = false;
};

/// A number for one person within an episode, known by name or else by relation; both in UTF-8.
std::size_t personKey(std::string_view person, std::string_view relation);

/// Whether the relation (UTF-8) says that the child decides.
bool isYoungPerson(std::string_view relation);

/// What one episode's decisions come to, added in any order: each person's latest (the stricter of one day), and the
/// strictest of those that are needed. Needed are whoever has parental responsibility and the young person; where
/// nobody is marked as having it, everybody is.
class ConsentVotes
{
public:
    void add(const ConsentVote& vote);
    record::ConsentDecision state() const;
    void clear() { m_latest.clear(); }

private:
    std::vector<ConsentVote> m_latest; ///< a line a person
};

/// What the episode's consents come to by all decisions, or by those up to the end of a day. One without a date counts as
/// made before every other.
record::ConsentDecision consentState(const std::vector<record::Consent>& consents);
record::ConsentDecision consentState(const std::vector<record::Consent>& consents, Date upTo);

/// Whether the state forbids to go on: declined or withdrawn.
bool stops(record::ConsentDecision state);

} // namespace axs::pathway
