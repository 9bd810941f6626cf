// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/support.h"

namespace axs::record {

/// What the family says against an entry; it stands beside the entry, which stays.
struct FamilyCorrection
{
    static constexpr std::string_view kind = "family_correction";
    static constexpr std::string_view title = "Family’s correction";

    Id id;
    Id caf;
    QString entry;
    QString says;
    QString saidBy;
    Date saidOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &FamilyCorrection::caf, "CAF", Caf::kind),
            field("entry", &FamilyCorrection::entry, "Entry that is disputed", Personal::yes),
            field("says", &FamilyCorrection::says, "What they say instead", Personal::yes),
            field("said_by", &FamilyCorrection::saidBy, "Who says so", Personal::yes),
            field("said_on", &FamilyCorrection::saidOn, "Date"),
        };
    }
    bool operator==(const FamilyCorrection&) const = default;
};

/// That something which does not hold together was looked at and stays as it is.
struct AcceptedFinding
{
    static constexpr std::string_view kind = "accepted_finding";
    static constexpr std::string_view title = "Accepted finding";

    Id id;
    Id caf;
    QString finding; ///< the rule and the field it is about
    QString because;
    QString acceptedBy;
    Date acceptedOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &AcceptedFinding::caf, "CAF", Caf::kind),
            field("finding", &AcceptedFinding::finding, "Finding"),
            field("because", &AcceptedFinding::because, "Accepted because", Personal::yes),
            field("accepted_by", &AcceptedFinding::acceptedBy, "Accepted by", Personal::yes),
            field("accepted_on", &AcceptedFinding::acceptedOn, "Date"),
        };
    }
    bool operator==(const AcceptedFinding&) const = default;
};

/// How long something may take before it is overdue, as the authority set it; resources/rules/due.txt holds
/// the defaults.
struct Interval
{
    static constexpr std::string_view kind = "interval";
    static constexpr std::string_view title = "Interval";

    Id id;
    QString rule;
    std::optional<int> count;
    IntervalUnit unit = IntervalUnit::notRecorded;
    std::optional<bool> assumed;

    static constexpr auto fields()
    {
        return FieldList{
            field("rule", &Interval::rule, "What it is for"),
            field("count", &Interval::count, "How many"),
            field("unit", &Interval::unit, "Of what"),
            field("assumed", &Interval::assumed, "Assumed until the authority confirms it"),
        };
    }
    bool operator==(const Interval&) const = default;
};

} // namespace axs::record
