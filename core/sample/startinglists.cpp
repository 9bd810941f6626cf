// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/startinglists.h"

#include "core/base/tablerows.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

Result<void> startingLists(const Sink& sink)
{
    const QStringList lists{
        u"role"_s, u"sector"_s, u"agency"_s, u"service_type"_s, u"closing_reason"_s, u"referral_outcome"_s,
        u"referral_route"_s, u"relation"_s, u"language"_s, u"evidence"_s, u"lawful_basis"_s, u"paper"_s, u"meeting_part"_s,
        u"social_work_advice"_s, u"supervision"_s, u"spend_type"_s, u"panel_reason"_s};
    for (const QString& list : lists) {
        int position = 0;
        const auto rows = tableRows(u":/axs/lists/"_s + list + u".txt"_s);
        if (rows.empty())
            return Error{u"The program is not installed completely: a list is missing."_s, list};
        for (const QStringList& row : rows) {
            record::Option option;
            option.list = list;
            option.label = row.first();
            option.position = ++position;
            if (list == "role"_L1) {
                option.schoolBased = row.contains("school based"_L1);
                option.priority = row.contains("priority"_L1);
            }
            if (const auto taken = sink(option); !taken)
                return taken;
        }
    }
    return {};
}

record::Authority devonAuthority()
{
    record::Authority devon;
    devon.name = u"Devon"_s;
    devon.panel = false;
    devon.stages = {u"Pre-CAF"_s, u"Consent"_s, u"Assessment"_s, u"TAC"_s, u"Plan"_s, u"Review"_s, u"Closed"_s};
    devon.clusterCount = 19;
    return devon;
}

} // namespace axs::sample
