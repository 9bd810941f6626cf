// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Practitioner;

constexpr std::array practitionerColumns{
    columns::required(columns::text("practitioner_ref")),
    columns::required(columns::text("name")),
    columns::required(columns::text("role")),
    columns::text("sector"),
    columns::text("agency"),
    columns::text("service_type"),
    columns::cluster("cluster"),
};

class Practitioners final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto found = records.findOrAdd<Practitioner>(row.text("practitioner_ref"));
        if (!found)
            return found.error();
        Entry<Practitioner>& entry = **found;
        entry.set(&Practitioner::name, row.text("name"));
        entry.set(&Practitioner::role, records.listed("role", row.text("role")));
        entry.set(&Practitioner::sector, records.listed("sector", row.text("sector")));
        entry.set(&Practitioner::agency, records.listed("agency", row.text("agency")));
        entry.set(&Practitioner::serviceType, records.listed("service_type", row.text("service_type")));
        entry.set(&Practitioner::cluster, row.cluster("cluster"));
        return {};
    }
};

} // namespace

const ImportKind practitionersKind{
    "practitioners", "people who work with children", practitionerColumns, makeTaker<Practitioners>};

} // namespace axs::exchange
