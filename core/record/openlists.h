// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace axs::record {

/// A list whose entries the authority chooses: the name in the file, and what people call it.
struct OpenList
{
    std::string_view name;
    std::string_view title;
};

inline constexpr std::array openLists{
    OpenList{"role", "Roles"},
    OpenList{"sector", "Sectors"},
    OpenList{"agency", "Agencies"},
    OpenList{"service_type", "Service types"},
    OpenList{"closing_reason", "Reasons for closing"},
    OpenList{"referral_route", "Routes of a referral"},
    OpenList{"referral_outcome", "Outcomes of a referral"},
    OpenList{"relation", "Relations to the child"},
    OpenList{"language", "Languages"},
    OpenList{"evidence", "Evidence of consent"},
    OpenList{"lawful_basis", "Lawful bases"},
    OpenList{"paper", "Papers of other pathways"},
    OpenList{"meeting_part", "Parts in a meeting"},
    OpenList{"social_work_advice", "Social workers’ advice"},
    OpenList{"supervision", "Ways of supervision"},
    OpenList{"spend_type", "Types of spend"},
    OpenList{"panel_reason", "Reasons of a panel"},
};

/// Which fields of which records take their text, or each of their texts, from an open list: the one place that says
/// so.
struct ListField
{
    std::string_view kind;
    std::string_view field;
    std::string_view list;
};

inline constexpr std::array listFields{
    ListField{"child", "language", "language"},
    ListField{"practitioner", "role", "role"},
    ListField{"practitioner", "sector", "sector"},
    ListField{"practitioner", "agency", "agency"},
    ListField{"practitioner", "service_type", "service_type"},
    ListField{"caf", "closure_reason", "closing_reason"},
    ListField{"caf", "assessor_role", "role"},
    ListField{"caf", "lead_role", "role"},
    ListField{"caf", "lead_sector", "sector"},
    ListField{"caf", "service_type", "service_type"},
    ListField{"caf", "lawful_basis", "lawful_basis"},
    ListField{"consent", "relation", "relation"},
    ListField{"consent", "evidence", "evidence"},
    ListField{"referral", "route", "referral_route"},
    ListField{"referral", "outcome", "referral_outcome"},
    ListField{"family_member", "relation", "relation"},
    ListField{"family_member", "language", "language"},
    ListField{"contribution", "author_role", "role"},
    ListField{"meeting", "social_work_advice", "social_work_advice"},
    ListField{"attendance", "part", "meeting_part"},
    ListField{"attendance", "sector", "sector"},
    ListField{"lead_spell", "role", "role"},
    ListField{"lead_spell", "sector", "sector"},
    ListField{"supervision", "how", "supervision"},
    ListField{"spend", "type", "spend_type"},
    ListField{"paper", "paper", "paper"},
    ListField{"sharing", "agency", "agency"},
    ListField{"copy_given", "language", "language"},
    ListField{"panel_item", "reasons", "panel_reason"},
    ListField{"training", "organisation", "agency"},
    ListField{"incident", "agency", "agency"},
    ListField{"self_assessment", "agency", "agency"},
};

/// The list that a field's text comes from; empty when it is free text.
constexpr std::string_view listOf(std::string_view kind, std::string_view field)
{
    for (const ListField& each : listFields) {
        if (each.kind == kind && each.field == field)
            return each.list;
    }
    return {};
}

} // namespace axs::record
