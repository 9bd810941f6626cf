// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Attendance;
using record::LeadSpell;
using record::Meeting;
using record::MeetingState;

const QString clause = u"Integrated working report, 3.1 b"_s;

bool overlap(const LeadSpell& left, const LeadSpell& right)
{
    const bool dated = left.from.isSet() && right.from.isSet();
    // Both share the day of the hand-over.
    return dated && (!left.until.isSet() || left.until > right.from)
        && (!right.until.isSet() || right.until > left.from);
}

void checkSpells(FindingList& findings, const CafCase& all, Date today)
{
    const auto& spells = all.of<LeadSpell>();
    for (auto spell = spells.begin(); spell != spells.end(); ++spell) {
        const bool overlaps = std::any_of(
            spells.begin(), spell, [&](const LeadSpell& earlier) { return overlap(earlier, *spell); });
        if (overlaps)
            findings.add(Severity::warning, *spell, u"lead.overlap"_s, u"since"_s,
                u"Two lead professionals are recorded for the same days."_s,
                u"Enter the day of the hand-over as the end of the one and the beginning of the other."_s, clause);
        const bool current = !spell->until.isSet() && spell->from <= today;
        if (current && spell->practitioner.isSet() && spell->practitioner != all.caf.lead)
            findings.add(Severity::warning, *spell, u"lead.differs"_s, u"practitioner"_s,
                u"The lead professional of the episode is another than the one recorded as leading now."_s,
                u"Enter until when this one led, or mend the episode’s lead professional."_s, clause);
    }
    const auto current = std::count_if(
        spells.begin(), spells.end(), [](const LeadSpell& each) { return !each.until.isSet(); });
    if (current > 1)
        findings.add(Severity::warning, spells.back(), u"lead.two-current"_s, u"until"_s,
            u"Two lead professionals are recorded as leading now."_s,
            u"Enter until when the earlier one led."_s, clause);
}

void checkTeam(FindingList& findings, const CafCase& all)
{
    const auto& meetings = all.of<Meeting>();
    const auto& invited = all.of<Attendance>();
    const bool met = std::any_of(
        meetings.begin(), meetings.end(), [](const Meeting& each) { return each.state == MeetingState::held; });
    if (!all.caf.lead.isSet()) {
        if (met)
            findings.add(Severity::note, all.caf, u"lead.none"_s, u"lead"_s,
                u"The TAC has met, and no lead professional is recorded."_s,
                u"Enter whom the TAC chose from those who work most closely with the family."_s, clause);
        return;
    }
    const auto isLead = [&](const Attendance& each) { return each.practitioner == all.caf.lead; };
    if (!invited.empty() && std::none_of(invited.begin(), invited.end(), isLead))
        findings.add(Severity::warning, all.caf, u"lead.not-in-tac"_s, u"lead"_s,
            u"The lead professional was at none of the TAC’s meetings, nor invited."_s,
            u"Invite them, or choose a lead from the TAC: they are named from those who work most closely with the family."_s,
            clause);
}

} // namespace

void checkLead(FindingList& findings, const CafCase& all, Date today)
{
    checkSpells(findings, all, today);
    checkTeam(findings, all);
}

} // namespace axs::pathway
