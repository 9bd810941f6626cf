// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Incident;

constexpr std::array incidentColumns{
    columns::required(columns::text("incident_ref")),
    columns::required(columns::date("occurred_on")),
    columns::text("agency"),
    columns::required(columns::yesNo("adverse")),
    columns::text("description"),
    columns::text("learning"),
};

class Incidents final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto found = records.findOrAdd<Incident>(row.text("incident_ref"));
        if (!found)
            return found.error();
        Entry<Incident>& entry = **found;
        entry.set(&Incident::occurredOn, row.date("occurred_on"));
        entry.set(&Incident::agency, records.listed("agency", row.text("agency")));
        entry.set(&Incident::adverse, row.yesNo("adverse"));
        entry.set(&Incident::description, row.text("description"));
        entry.set(&Incident::learning, row.text("learning"));
        return {};
    }
};

} // namespace

const ImportKind incidentsKind{
    "incidents", "what went wrong in sharing information", incidentColumns, makeTaker<Incidents>};

} // namespace axs::exchange
