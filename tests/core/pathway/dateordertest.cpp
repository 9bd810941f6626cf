// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

namespace {

template <class Record>
void checkPair(Date Record::*earlier, Date Record::*later, const QString& rule, const QString& field)
{
    CafCase all = soundCase();
    Record row;
    row.id = Id{70};
    row.*earlier = today.addDays(-3);
    row.*later = today.addDays(-4);
    all.of<Record>() = {row};
    checkFires(all, rule, Severity::error, field);
    all.of<Record>()[0].*later = today.addDays(-3);
    CHECK_FALSE(fires(all, rule));
}

} // namespace

TEST_CASE("Each row's dates are in order", "[rules]")
{
    checkPair(&Residence::from, &Residence::until, u"residence.until-before-since"_s, u"until"_s);
    checkPair(&Contact::heldOn, &Contact::nextOn, u"contact.next-before-held"_s, u"next_on"_s);
    checkPair(&Consent::decidedOn, &Consent::renewBy, u"consent.renewal-before-decision"_s, u"renew_by"_s);
    checkPair(&Contribution::formDate, &Contribution::receivedOn, u"contribution.received-before-form"_s, u"received_on"_s);
    checkPair(
        &Contribution::formDate, &Contribution::confirmedOn, u"contribution.confirmed-before-form"_s, u"confirmed_on"_s);
    checkPair(&Need::identifiedOn, &Need::metOn, u"need.met-before-identified"_s, u"met_on"_s);
    checkPair(&HarmReport::raisedOn, &HarmReport::writtenOn, u"harm.written-before-raised"_s, u"written_on"_s);
    checkPair(&Meeting::heldOn, &Meeting::nextOn, u"meeting.next-before-held"_s, u"next_on"_s);
    checkPair(&PlanAction::agreedOn, &PlanAction::dueOn, u"plan_action.due-before-agreed"_s, u"due_on"_s);
    checkPair(&PlanAction::agreedOn, &PlanAction::doneOn, u"plan_action.done-before-agreed"_s, u"done_on"_s);
    checkPair(&LeadSpell::from, &LeadSpell::until, u"lead.until-before-since"_s, u"until"_s);
    checkPair(&Supervision::heldOn, &Supervision::nextOn, u"supervision.next-before-held"_s, u"next_on"_s);
    checkPair(&Referral::referredOn, &Referral::outcomeOn, u"referral.outcome-before-referral"_s, u"outcome_on"_s);
}

TEST_CASE("A date in words says which two are in question", "[rules]")
{
    CafCase all = soundCase();
    all.caf.completed = started.addDays(-1);
    const auto found = findings(all, today);
    CHECK(find(found, u"caf.before-start"_s)->message
        == u"CAF: “Assessment completed” is 1 March 2009, before “Assessment started”, 2 March 2009."_s);
}

TEST_CASE("What happened did not happen later than today, but a planned meeting may", "[rules]")
{
    CafCase all = wholeCase();
    all.of<PlanAction>()[0].doneOn = today.addDays(1);
    checkFires(all, u"plan_action.later-than-today"_s, Severity::warning, u"done_on"_s);
    all = wholeCase();
    all.of<PlanAction>()[0].dueOn = today.addDays(1);
    CHECK(findings(all, today).empty());
    all.of<Meeting>().push_back({});
    all.of<Meeting>()[1].heldOn = today.addDays(1);
    all.of<Meeting>()[1].state = MeetingState::planned;
    CHECK(findings(all, today).empty());
    all.of<Meeting>()[1].state = MeetingState::held;
    CHECK(fires(all, u"meeting.later-than-today"_s));
}

TEST_CASE("Work for an unborn child comes before the birth, but not years before", "[rules]")
{
    CafCase all = soundCase();
    all.of<Contact>().resize(1);
    all.of<Contact>()[0].heldOn = all.child.dateOfBirth.addDays(-200);
    CHECK(findings(all, today).empty());
    all.of<Contact>()[0].heldOn = all.child.dateOfBirth.addDays(-400);
    checkFires(all, u"contact.before-birth"_s, Severity::warning, u"held_on"_s);
}

TEST_CASE("A row after the closing is asked about, but not the TAC that hands over", "[rules]")
{
    CafCase all = wholeCase();
    all.caf.closed = today.addDays(-9);
    CHECK(findings(all, today).empty());
    all.of<Supervision>().resize(1);
    all.of<Supervision>()[0].heldOn = today;
    checkFires(all, u"supervision.after-closing"_s, Severity::warning, u"held_on"_s);
    all.of<Supervision>().clear();
    all.of<Meeting>()[0].heldOn = today;
    all.of<PlanAction>()[0].meeting = all.of<Meeting>()[0].id;
    all.of<PlanAction>()[0].agreedOn = today;
    CHECK(findings(all, today).empty());
    all.of<PlanAction>()[0].meeting = {};
    CHECK(fires(all, u"plan_action.after-closing"_s));
}

TEST_CASE("Nobody is invited after the meeting", "[rules]")
{
    CafCase all = wholeCase();
    all.of<Attendance>()[0].invitedOn = all.of<Meeting>()[0].heldOn;
    CHECK(findings(all, today).empty());
    all.of<Attendance>()[0].invitedOn = all.of<Meeting>()[0].heldOn.addDays(1);
    checkFires(all, u"attendance.invited-after-meeting"_s, Severity::warning, u"invited_on"_s);
}
