// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafrules.h"
#include "core/store/connection.h"

#include <array>

namespace axs::store {

/// Reads whole episodes one after another, by statements prepared once.
class CaseReader
{
public:
    static Result<CaseReader> open(Connection& connection);

    /// The episode with its child and all that belongs to either; nothing when there is none with this id.
    Result<std::optional<pathway::CafCase>> read(Id caf);
    /// What lies around it: the child's other episodes.
    Result<pathway::Surroundings> around(const pathway::CafCase& cafCase);

private:
    template <class Record>
    Result<void> readRows(Statement& statement, const pathway::CafCase& all, std::vector<Record>& rows);

    Statement m_caf;
    Statement m_child;
    Statement m_childsCafs;
    std::array<Statement, std::tuple_size_v<pathway::CaseParts>> m_parts; ///< in the order of CaseParts
};

} // namespace axs::store
