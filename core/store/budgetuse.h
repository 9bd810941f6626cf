// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/connection.h"

#include <vector>

namespace axs::store {

/// What was taken from a budget in its own period, in pounds: items of its cluster, or of the county when it has none
/// (requirements 29). An item is spent on its spent date, and committed while it has none.
struct BudgetUse
{
    record::Budget budget;
    double spent = 0;
    double committed = 0;
    std::int64_t itemsWithoutAmount = 0; ///< of the period; they are in neither sum

    /// Nothing when the budget has no amount.
    std::optional<double> left() const;
};

/// Every budget, in order of its beginning.
Result<std::vector<BudgetUse>> budgetUse(Connection& connection);

} // namespace axs::store
