// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/store/connection.h"

namespace axs::store {

/// Gathers the decisions about episodes, in any order, and works out each episode's state of consent: every person's
/// latest decision, the strictest of those.
class ConsentDecisions
{
public:
    static constexpr std::string_view columns = "id, caf, person, decision, decided_on";

    /// A row selected with the columns, about the episode in this place.
    void add(std::size_t episode, const Statement& row);
    /// Sets the state of the episodes that have a decision; the others keep theirs.
    void apply(figure::Facts& facts);

private:
    struct Decision
    {
        figure::Code episode;
        std::int32_t rank; ///< by day, then by strictness
        std::size_t person; ///< a hash of the name: only has to differ within an episode
    };
    std::vector<Decision> m_decisions;
};

} // namespace axs::store
