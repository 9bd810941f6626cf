// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/family.h"
#include "core/record/oversight.h"

#include <variant>

namespace axs::record {

/// Every kind of record, in an order in which each points only at kinds before it. A new kind is a line here, a header
/// with its field list, and a migration with its table.
using AnyRecord = std::variant<Authority, Area, Cluster, Community, Population, Deprivation, Option, PublishedValue,
    Child, Practitioner, Caf, Consent, Review, FormScore, Referral, Person, FamilyMember, Residence, Contact, Checklist,
    Contribution, Need, ThresholdDecision, HarmReport, Meeting, Attendance, PlanAction, LeadSpell, Supervision, Spend,
    Budget, Paper, Sharing, CopyGiven, FamilyCorrection, AcceptedFinding, Interval, PanelItem,
    Training, Incident, Questionnaire, SelfAssessment>;

template <class Record>
struct KindTag
{
    using Type = Record;
};

namespace detail {

template <class Visit, class... Records>
void forEachKind(Visit&& visit, std::variant<Records...>*)
{
    (visit(KindTag<Records>{}), ...);
}

} // namespace detail

/// Calls `visit(KindTag<Record>{})` for every kind, in order.
template <class Visit>
void forEachKind(Visit&& visit)
{
    detail::forEachKind(std::forward<Visit>(visit), static_cast<AnyRecord*>(nullptr));
}

/// Calls `visit(KindTag<Record>{})` for the kind of this name; false when there is no such kind.
template <class Visit>
bool withKind(std::string_view kind, Visit&& visit)
{
    bool found = false;
    forEachKind([&](auto tag) {
        if (decltype(tag)::Type::kind == kind) {
            found = true;
            visit(tag);
        }
    });
    return found;
}

inline std::string_view kindOf(const AnyRecord& record)
{
    return std::visit([](const auto& each) { return std::decay_t<decltype(each)>::kind; }, record);
}

inline Id idOf(const AnyRecord& record)
{
    return std::visit([](const auto& each) { return each.id; }, record);
}

} // namespace axs::record
