// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace axs::pathway {

/// The kinds whose rows belong to one episode or to its child, in an order in which each points only at kinds before it.
/// Reading, saving, drafts, history and undo follow from this list.
using CaseParts = std::tuple<std::vector<record::FamilyMember>, std::vector<record::Residence>,
    std::vector<record::Contact>, std::vector<record::Checklist>, std::vector<record::Consent>,
    std::vector<record::Contribution>, std::vector<record::Need>, std::vector<record::ThresholdDecision>,
    std::vector<record::Meeting>, std::vector<record::Attendance>, std::vector<record::PlanAction>,
    std::vector<record::LeadSpell>, std::vector<record::Supervision>, std::vector<record::Review>,
    std::vector<record::FormScore>, std::vector<record::Referral>, std::vector<record::Spend>,
    std::vector<record::Paper>, std::vector<record::Sharing>, std::vector<record::CopyGiven>,
    std::vector<record::HarmReport>, std::vector<record::FamilyCorrection>, std::vector<record::AcceptedFinding>,
    std::vector<record::PanelItem>>;

/// Whose row it is: found by its meeting, its child, or its episode. A row of the child stands in each of the child's
/// episodes.
enum class PartOf { episode, child, meeting };

template <class Record>
constexpr PartOf partOf()
{
    if constexpr (requires(Record row) { row.attended; })
        return PartOf::meeting;
    else if constexpr (requires(Record row) { row.child; })
        return PartOf::child;
    else
        return PartOf::episode;
}

/// One episode with all that belongs to it: what the CAF page edits, and what the rules look at together.
struct CafCase
{
    record::Child child;
    record::Caf caf;
    CaseParts parts;

    template <class Record>
    std::vector<Record>& of()
    {
        return std::get<std::vector<Record>>(parts);
    }
    template <class Record>
    const std::vector<Record>& of() const
    {
        return std::get<std::vector<Record>>(parts);
    }
    bool operator==(const CafCase&) const = default;
};

/// Calls `visit(rows)` for the rows of every kind, in the order of the list.
template <class Case, class Visit>
void forEachPart(Case& all, Visit&& visit)
{
    std::apply([&](auto&... rows) { (visit(rows), ...); }, all.parts);
}

/// The row with this id, or null.
template <class Record>
const Record* rowOf(const CafCase& all, Id id)
{
    const std::vector<Record>& rows = all.of<Record>();
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Record& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// Calls `visit(record)` for the child, the CAF and every row.
template <class Case, class Visit>
void forEachRecord(Case& all, Visit&& visit)
{
    visit(all.child);
    visit(all.caf);
    forEachPart(all, [&](auto& rows) {
        for (auto& row : rows)
            visit(row);
    });
}

/// Takes the row out with what cannot stand without it (a meeting's invitations), and clears what pointed at it.
void removeRow(CafCase& all, Id row);

} // namespace axs::pathway
