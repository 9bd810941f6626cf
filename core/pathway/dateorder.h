// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

#include <array>

namespace axs::pathway {

/// Two dates of a record, the one never before the other, and the rule that says so.
template <class Record>
struct DatePair
{
    Date Record::*earlier;
    Date Record::*later;
    std::string_view rule;
};

/// The pairs of each kind; none unless specialised.
template <class Record>
inline constexpr std::array<DatePair<Record>, 0> datePairs{};

template <>
inline constexpr std::array datePairs<record::Caf>{
    DatePair<record::Caf>{&record::Caf::started, &record::Caf::completed, "caf.before-start"},
    DatePair<record::Caf>{&record::Caf::started, &record::Caf::received, "caf.before-start"},
    DatePair<record::Caf>{&record::Caf::started, &record::Caf::reviewed, "caf.before-start"},
    DatePair<record::Caf>{&record::Caf::started, &record::Caf::closed, "caf.before-start"},
    DatePair<record::Caf>{&record::Caf::received, &record::Caf::reviewed, "caf.reviewed-before-received"},
};
template <>
inline constexpr std::array datePairs<record::Residence>{
    DatePair<record::Residence>{&record::Residence::from, &record::Residence::until, "residence.until-before-since"},
};
template <>
inline constexpr std::array datePairs<record::Contact>{
    DatePair<record::Contact>{&record::Contact::heldOn, &record::Contact::nextOn, "contact.next-before-held"},
};
template <>
inline constexpr std::array datePairs<record::Consent>{
    DatePair<record::Consent>{
        &record::Consent::decidedOn, &record::Consent::renewBy, "consent.renewal-before-decision"},
};
template <>
inline constexpr std::array datePairs<record::Contribution>{
    DatePair<record::Contribution>{
        &record::Contribution::formDate, &record::Contribution::receivedOn, "contribution.received-before-form"},
    DatePair<record::Contribution>{
        &record::Contribution::formDate, &record::Contribution::confirmedOn, "contribution.confirmed-before-form"},
};
template <>
inline constexpr std::array datePairs<record::Need>{
    DatePair<record::Need>{&record::Need::identifiedOn, &record::Need::metOn, "need.met-before-identified"},
};
template <>
inline constexpr std::array datePairs<record::HarmReport>{
    DatePair<record::HarmReport>{
        &record::HarmReport::raisedOn, &record::HarmReport::writtenOn, "harm.written-before-raised"},
};
template <>
inline constexpr std::array datePairs<record::Meeting>{
    DatePair<record::Meeting>{&record::Meeting::heldOn, &record::Meeting::nextOn, "meeting.next-before-held"},
};
template <>
inline constexpr std::array datePairs<record::PlanAction>{
    DatePair<record::PlanAction>{
        &record::PlanAction::agreedOn, &record::PlanAction::dueOn, "plan_action.due-before-agreed"},
    DatePair<record::PlanAction>{
        &record::PlanAction::agreedOn, &record::PlanAction::doneOn, "plan_action.done-before-agreed"},
};
template <>
inline constexpr std::array datePairs<record::LeadSpell>{
    DatePair<record::LeadSpell>{&record::LeadSpell::from, &record::LeadSpell::until, "lead.until-before-since"},
};
template <>
inline constexpr std::array datePairs<record::Supervision>{
    DatePair<record::Supervision>{
        &record::Supervision::heldOn, &record::Supervision::nextOn, "supervision.next-before-held"},
};
template <>
inline constexpr std::array datePairs<record::Referral>{
    DatePair<record::Referral>{
        &record::Referral::referredOn, &record::Referral::outcomeOn, "referral.outcome-before-referral"},
};

/// Calls `visit(pair)` for every pair of the record whose later date is before its earlier one.
template <class Record, class Visit>
void forEachReversedPair(const Record& record, Visit&& visit)
{
    for (const DatePair<Record>& pair : datePairs<Record>) {
        const Date earlier = record.*pair.earlier;
        const Date later = record.*pair.later;
        if (earlier.isSet() && later.isSet() && later < earlier)
            visit(pair);
    }
}

/// Calls `visit(field)` for the field that holds this date.
template <class Record, class Visit>
void withDateField(Date Record::*member, Visit&& visit)
{
    record::forEachField<Record>([&](const auto& each) {
        if constexpr (std::is_same_v<std::decay_t<decltype(each.member)>, Date Record::*>) {
            if (each.member == member)
                visit(each);
        }
    });
}

} // namespace axs::pathway
