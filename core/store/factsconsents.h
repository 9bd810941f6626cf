// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/pathway/consentstate.h"
#include "core/store/connection.h"

namespace axs::store {

/// Gathers the decisions about episodes, in any order, and lets pathway::ConsentVotes work out each episode's state.
class ConsentDecisions
{
public:
    static constexpr std::string_view columns = "id, caf, person, decision, decided_on, relation, parental_responsibility";

    /// A row selected with the columns, about the episode in this place.
    void add(std::size_t episode, const Statement& row);
    /// Sets the state of the episodes that have a decision; the others keep theirs.
    void apply(figure::Facts& facts);

private:
    struct Decision
    {
        figure::Code episode;
        pathway::ConsentVote vote;
    };
    std::vector<Decision> m_decisions;
};

} // namespace axs::store
