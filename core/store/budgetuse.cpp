// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budgetuse.h"

#include "core/store/recordtable.h"

#include <algorithm>
#include <limits>

namespace axs::store {

namespace {

constexpr std::string_view useSql
    = "SELECT coalesce(sum(CASE WHEN spent_on IS NOT NULL THEN amount END), 0),"
      " coalesce(sum(CASE WHEN spent_on IS NULL THEN amount END), 0), sum(amount IS NULL)"
      " FROM spend LEFT JOIN caf ON caf.id = spend.caf"
      " WHERE coalesce(spent_on, committed_on) BETWEEN :from AND :to"
      " AND (:cluster IS NULL OR caf.cluster = :cluster)";

std::int64_t dayOr(Date date, std::int64_t open)
{
    return date.isSet() ? date.dayNumber() : open;
}

} // namespace

std::optional<double> BudgetUse::left() const
{
    return budget.amount ? std::optional(*budget.amount - spent - committed) : std::nullopt;
}

Result<std::vector<BudgetUse>> budgetUse(Connection& connection)
{
    auto budgets = RecordTable<record::Budget>::all(connection);
    if (!budgets)
        return budgets.error();
    std::stable_sort(budgets->begin(), budgets->end(),
        [](const record::Budget& left, const record::Budget& right) { return left.from < right.from; });
    auto statement = connection.prepare(useSql);
    if (!statement)
        return statement.error();
    std::vector<BudgetUse> uses;
    for (record::Budget& budget : *budgets) {
        statement->bind(":from", dayOr(budget.from, std::numeric_limits<std::int32_t>::min()));
        statement->bind(":to", dayOr(budget.to, std::numeric_limits<std::int32_t>::max()));
        statement->bind(":cluster", budget.cluster);
        if (const auto row = statement->next(); !row)
            return row.error();
        uses.push_back({std::move(budget), statement->number(0), statement->number(1), statement->integer(2)});
        statement->reset();
    }
    return uses;
}

} // namespace axs::store
