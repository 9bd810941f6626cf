// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/guardpredicates.h"

#include "core/base/text.h"
#include "core/pathway/consentstate.h"

#include <QRegularExpression>

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;
using record::ConsentDecision;
using record::Meeting;
using record::MeetingState;

namespace {

bool isAfterLevel3(const CafCase& all)
{
    return all.caf.origin == record::Origin::afterLevel3;
}

ConsentDecision consentOn(const CafCase& all, Date on)
{
    return consentState(all.of<record::Consent>(), on);
}

// Assessment

bool assessedThoughDeclined(const CafCase& all, Date on)
{
    return !isAfterLevel3(all) && consentOn(all, on) == ConsentDecision::declined;
}

bool assessedThoughWithdrawn(const CafCase& all, Date on)
{
    return !isAfterLevel3(all) && consentOn(all, on) == ConsentDecision::withdrawn;
}

bool assessedWithoutConsent(const CafCase& all, Date on)
{
    return !isAfterLevel3(all) && consentOn(all, on) == ConsentDecision::notRecorded;
}

bool assessedAfterLevel3(const CafCase& all, Date)
{
    return isAfterLevel3(all) && (all.caf.started.isSet() || all.caf.completed.isSet());
}

bool assessedThoughChecklistSaysNo(const CafCase& all, Date on)
{
    const record::Checklist* latest = nullptr;
    for (const record::Checklist& each : all.of<record::Checklist>()) {
        if (each.caf == all.caf.id && each.doneOn <= on && (!latest || each.doneOn >= latest->doneOn))
            latest = &each;
    }
    return latest && latest->outcome == record::ChecklistOutcome::noCaf;
}

// TAC

bool metBeforeAssessment(const CafCase& all, Date on)
{
    return !isAfterLevel3(all) && (!all.caf.completed.isSet() || on < all.caf.completed);
}

bool metThoughStopped(const CafCase& all, Date on)
{
    return stops(consentOn(all, on.addDays(-1)));
}

bool metWithoutHandOver(const CafCase& all, Date)
{
    return isAfterLevel3(all) && all.caf.handedOverBy.trimmed().isEmpty();
}

const Meeting* firstMeeting(const CafCase& all)
{
    const Meeting* first = nullptr;
    for (const Meeting& each : all.of<Meeting>()) {
        if (each.state != MeetingState::cancelled && (!first || each.heldOn < first->heldOn))
            first = &each;
    }
    return first;
}

/// Whether one of the two names holds the other, word by word.
bool sameName(const QString& left, const QString& right)
{
    const QString a = u' ' + folded(left) + u' ';
    const QString b = u' ' + folded(right) + u' ';
    return a.size() > 2 && b.size() > 2 && (a.contains(b) || b.contains(a));
}

bool handOverIsAbsent(const CafCase& all, Date)
{
    const Meeting* first = firstMeeting(all);
    if (!isAfterLevel3(all) || all.caf.handedOverBy.trimmed().isEmpty() || !first)
        return false;
    const auto& invited = all.of<record::Attendance>();
    return std::none_of(invited.begin(), invited.end(), [&](const record::Attendance& each) {
        return each.meeting == first->id && each.attended.value_or(true) && sameName(each.name, all.caf.handedOverBy);
    });
}

// Review

bool reviewedWithoutPlan(const CafCase& all, Date)
{
    return all.of<record::PlanAction>().empty();
}

// Closed

bool reasonIsAbsence(const CafCase& all)
{
    static const QRegularExpression absence(u"\\bnon ?(attend|engage)|\\bdid not (attend|engage)"_s);
    return absence.match(folded(all.caf.closureReason)).hasMatch();
}

bool isOverridden(const CafCase& all)
{
    return !all.caf.overrideReason.trimmed().isEmpty() && !all.caf.overrideBy.trimmed().isEmpty();
}

bool closedForAbsence(const CafCase& all, Date)
{
    return reasonIsAbsence(all) && !isOverridden(all);
}

bool closedForAbsenceByManager(const CafCase& all, Date)
{
    return reasonIsAbsence(all) && isOverridden(all);
}

bool isTacDated(const CafCase& all, Date from)
{
    const auto& meetings = all.of<Meeting>();
    return std::any_of(meetings.begin(), meetings.end(), [from](const Meeting& each) {
        const bool dated = each.state != MeetingState::cancelled && each.heldOn.isSet() && each.heldOn >= from;
        return dated || (each.state != MeetingState::cancelled && each.nextOn.isSet() && each.nextOn >= from);
    });
}

/// Unmet need that nothing takes up. Where consent has stopped there is no TAC to wait for.
bool isNeedLeft(const CafCase& all, Date on)
{
    return hasUnmetNeed(all) && !all.caf.tacRefusedOn.isSet() && !isTacDated(all, on) && !stops(consentOn(all, on));
}

bool isStepUp(const CafCase& all)
{
    const QString reason = folded(all.caf.closureReason);
    return reason.contains(u"social care"_s) || reason.contains(u"level 3"_s);
}

bool closedByStepUp(const CafCase& all, Date on)
{
    return isStepUp(all) && isNeedLeft(all, on);
}

bool closedWithNeed(const CafCase& all, Date on)
{
    return !isStepUp(all) && isNeedLeft(all, on);
}

} // namespace

bool hasUnmetNeed(const CafCase& all)
{
    const auto& needs = all.of<record::Need>();
    return !all.caf.outstandingNeed.trimmed().isEmpty()
        || std::any_of(needs.begin(), needs.end(),
            [](const record::Need& each) { return each.state != record::NeedState::met; });
}

const QMap<QString, GuardPredicate>& guardPredicates()
{
    static const QMap<QString, GuardPredicate> known{
        {u"assessment.declined"_s, assessedThoughDeclined},
        {u"assessment.withdrawn"_s, assessedThoughWithdrawn},
        {u"assessment.after-level-3"_s, assessedAfterLevel3},
        {u"assessment.checklist-says-no"_s, assessedThoughChecklistSaysNo},
        {u"caf.no-consent"_s, assessedWithoutConsent},
        {u"tac.consent-stopped"_s, metThoughStopped},
        {u"tac.before-assessment"_s, metBeforeAssessment},
        {u"tac.no-hand-over"_s, metWithoutHandOver},
        {u"tac.hand-over-absent"_s, handOverIsAbsent},
        {u"review.without-plan"_s, reviewedWithoutPlan},
        {u"caf.closed-for-absence"_s, closedForAbsence},
        {u"closing.absence-decided"_s, closedForAbsenceByManager},
        {u"closing.step-up"_s, closedByStepUp},
        {u"closing.unmet-need"_s, closedWithNeed},
    };
    return known;
}

} // namespace axs::pathway
