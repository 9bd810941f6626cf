// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Child;
using record::Referral;

constexpr std::array referralColumns{
    columns::required(columns::text("referral_ref")),
    columns::text("child_ref"),
    columns::required(columns::cluster("cluster")),
    columns::required(columns::date("referred_on")),
    columns::required(columns::whole("level", 1, 4)),
    columns::yesNo("harm"),
    columns::text("outcome"),
};

class Referrals final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto found = records.findOrAdd<Referral>(row.text("referral_ref"));
        if (!found)
            return found.error();
        Entry<Referral>& entry = **found;
        // A child not known yet joins by reference alone, so that a CAF imported later is the same child's.
        if (!row.isEmpty("child_ref")) {
            const auto child = records.findOrAdd<Child>(row.text("child_ref"));
            if (!child)
                return child.error();
            entry.set(&Referral::child, (*child)->record.id);
        }
        entry.set(&Referral::cluster, row.cluster("cluster"));
        entry.set(&Referral::referredOn, row.date("referred_on"));
        entry.set(&Referral::level, row.whole("level"));
        entry.set(&Referral::harm, row.yesNo("harm"));
        entry.set(&Referral::outcome, records.listed("referral_outcome", row.text("outcome")));
        return {};
    }
};

} // namespace

const ImportKind referralsKind{"referrals", "referrals to social care", referralColumns, makeTaker<Referrals>};

} // namespace axs::exchange
