// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Spend;

constexpr double mostPounds = 100'000'000;

constexpr std::array spendColumns{
    columns::required(columns::text("item_ref")),
    columns::text("caf_ref"),
    columns::required(columns::date("spent_on")),
    columns::required(columns::money("amount", 0, mostPounds)),
    columns::required(columns::text("type")),
    columns::text("provider"),
};

class Spends final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        Id caf;
        if (!row.isEmpty("caf_ref")) {
            const auto named = cafOf(row, records);
            if (!named)
                return named.error();
            if (row.hasFaults())
                return {};
            caf = (*named)->record.id;
        }
        const auto found = records.findOrAdd<Spend>(row.text("item_ref"));
        if (!found)
            return found.error();
        Entry<Spend>& entry = **found;
        entry.set(&Spend::caf, caf);
        entry.set(&Spend::spentOn, row.date("spent_on"));
        entry.set(&Spend::amount, row.number("amount"));
        entry.set(&Spend::type, records.listed("spend_type", row.text("type")));
        entry.set(&Spend::provider, row.text("provider"));
        return {};
    }
};

} // namespace

const ImportKind spendKind{
    "spend", "what budget-holding lead professionals spent, a row an item", spendColumns, makeTaker<Spends>};

} // namespace axs::exchange
