// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/duework.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Friday 24 July 2009.
const Date today = Date::fromCalendar(2009, 7, 24);

Date july(unsigned day)
{
    return Date::fromCalendar(2009, 7, day);
}

/// An open episode with nothing but its ids and its start.
CafCase openCase()
{
    CafCase all;
    all.child.id = Id{1};
    all.caf.id = Id{2};
    all.caf.child = all.child.id;
    all.caf.started = Date::fromCalendar(2009, 6, 1);
    return all;
}

template <class Row>
Row& added(CafCase& all)
{
    Row row;
    row.id = Id{static_cast<std::int64_t>(100 + all.of<Row>().size())};
    if constexpr (requires { row.caf; })
        row.caf = all.caf.id;
    all.of<Row>().push_back(row);
    return all.of<Row>().back();
}

std::vector<DueItem> due(const CafCase& all, const Intervals& intervals = Intervals())
{
    return dueWork(all, intervals, today);
}

QStringList rules(const CafCase& all)
{
    QStringList found;
    for (const DueItem& item : due(all))
        found += item.rule;
    return found;
}

/// The one item of an episode that has just one.
DueItem only(const CafCase& all)
{
    const auto items = due(all);
    REQUIRE(items.size() == 1);
    CHECK(items.front().caf == all.caf.id);
    CHECK(items.front().child == all.child.id);
    CHECK_FALSE(items.front().clause.isEmpty());
    return items.front();
}

} // namespace

TEST_CASE("An episode that has only begun has nothing due", "[duework]")
{
    CHECK(due(openCase()).empty());
}

TEST_CASE("Consent is due after a checklist that triggers a CAF, until somebody decided", "[duework]")
{
    CafCase all = openCase();
    auto& checklist = added<record::Checklist>(all);
    checklist.doneOn = july(16);
    checklist.outcome = record::ChecklistOutcome::noCaf;
    CHECK(due(all).empty());
    all.of<record::Checklist>()[0].outcome = record::ChecklistOutcome::triggersCaf;
    const DueItem item = only(all);
    CHECK(item.rule == u"checklist.consent"_s);
    CHECK(item.dueOn == july(23));
    CHECK(item.late == 1);
    CHECK(item.isAssumed);
    CHECK(item.field == u"caf/consent"_s);
    added<record::Consent>(all).decision = record::ConsentDecision::declined;
    CHECK(due(all).empty());
}

TEST_CASE("The first TAC is due after the completed assessment, until one is arranged or refused", "[duework]")
{
    CafCase all = openCase();
    all.caf.completed = Date::fromCalendar(2009, 6, 19);
    const DueItem item = only(all);
    CHECK(item.rule == u"tac.first"_s);
    CHECK(item.dueOn == july(17));
    CHECK(item.late == 5);
    CHECK(lateWords(item, today) == u"5 working days late"_s);
    CHECK(sectionOf(item, today) == DueSection::overdue);
    CHECK(item.field == u"meeting"_s);
    CHECK(item.clause.startsWith(u"Part One, 3"_s));

    SECTION("a planned meeting takes its place")
    {
        auto& meeting = added<record::Meeting>(all);
        meeting.state = record::MeetingState::planned;
        meeting.heldOn = july(28);
        meeting.place = u"Barnstaple library"_s;
        const DueItem planned = only(all);
        CHECK(planned.rule == u"meeting.record"_s);
        CHECK(planned.what == u"TAC meeting: Barnstaple library"_s);
        CHECK(lateWords(planned, today) == u"in 2 working days"_s);
        CHECK(sectionOf(planned, today) == DueSection::week);
    }
    SECTION("a cancelled one does not")
    {
        auto& meeting = added<record::Meeting>(all);
        meeting.state = record::MeetingState::cancelled;
        meeting.heldOn = july(20);
        CHECK(rules(all) == QStringList{u"tac.first"_s});
    }
    SECTION("the family's refusal ends it")
    {
        all.caf.tacRefusedOn = july(1);
        CHECK(due(all).empty());
    }
    SECTION("so does consent declined or withdrawn")
    {
        added<record::Consent>(all).decision = record::ConsentDecision::withdrawn;
        CHECK(due(all).empty());
    }
}

TEST_CASE("The first review counts from the first meeting or plan, the next from the last review", "[duework]")
{
    CafCase all = openCase();
    auto& action = added<record::PlanAction>(all);
    action.agreedOn = Date::fromCalendar(2009, 4, 30);
    CHECK(only(all).dueOn == july(30));
    auto& meeting = added<record::Meeting>(all);
    meeting.state = record::MeetingState::held;
    meeting.heldOn = Date::fromCalendar(2009, 4, 16);
    DueItem item = only(all);
    CHECK(item.rule == u"review.first"_s);
    CHECK(item.dueOn == july(16));
    CHECK(item.late == 6);
    CHECK(item.field == u"review"_s);

    added<record::Review>(all).reviewedOn = Date::fromCalendar(2009, 5, 25);
    item = only(all);
    CHECK(item.rule == u"review.next"_s);
    CHECK(item.dueOn == Date::fromCalendar(2009, 8, 25));
    CHECK(sectionOf(item, today) == DueSection::later);
    added<record::Consent>(all).decision = record::ConsentDecision::withdrawn;
    CHECK(due(all).empty());
}

TEST_CASE("An action of the plan is due on its own day until it is done or dropped", "[duework]")
{
    CafCase all = openCase();
    auto& action = added<record::PlanAction>(all);
    action.action = u"Speech therapy"_s;
    action.owner = u"PCT"_s;
    action.dueOn = july(20);
    const DueItem item = only(all);
    CHECK(item.rule == u"plan.action"_s);
    CHECK(item.what == u"Action of the plan: Speech therapy, PCT"_s);
    CHECK(item.title == u"Action of the plan"_s);
    CHECK(item.late == 4);
    CHECK_FALSE(item.isAssumed);
    CHECK(item.field == formKey("plan_action", item.record, u"outcome"_s));
    SECTION("done")
    {
        all.of<record::PlanAction>()[0].doneOn = july(21);
        CHECK(due(all).empty());
    }
    SECTION("dropped")
    {
        all.of<record::PlanAction>()[0].outcome = record::ActionOutcome::dropped;
        CHECK(due(all).empty());
    }
}

TEST_CASE("A consent is to be renewed by its day, unless the person decided again", "[duework]")
{
    CafCase all = openCase();
    auto& consent = added<record::Consent>(all);
    consent.person = u"Mother"_s;
    consent.decision = record::ConsentDecision::given;
    consent.decidedOn = Date::fromCalendar(2008, 7, 29);
    consent.renewBy = july(29);
    const DueItem item = only(all);
    CHECK(item.rule == u"consent.renew"_s);
    CHECK(lateWords(item, today) == u"in 3 working days"_s);
    auto& again = added<record::Consent>(all);
    again.person = u"mother"_s;
    again.decision = record::ConsentDecision::given;
    again.decidedOn = july(20);
    CHECK(due(all).empty());
}

TEST_CASE("Supervision is due on the day agreed, or six weeks after the last or since the lead began", "[duework]")
{
    CafCase all = openCase();
    auto& spell = added<record::LeadSpell>(all);
    spell.from = Date::fromCalendar(2009, 6, 3);
    DueItem item = only(all);
    CHECK(item.rule == u"supervision"_s);
    CHECK(item.dueOn == july(15));
    CHECK(item.isAssumed);
    auto& held = added<record::Supervision>(all);
    held.heldOn = july(6);
    CHECK(only(all).dueOn == Date::fromCalendar(2009, 8, 17));
    all.of<record::Supervision>()[0].nextOn = july(22);
    item = only(all);
    CHECK(item.dueOn == july(22));
    CHECK(item.late == 2);
    CHECK_FALSE(item.isAssumed);
    CHECK(item.field == u"supervision"_s);
    SECTION("a new lead's supervision counts from the hand-over")
    {
        all.of<record::LeadSpell>()[0].until = july(10);
        added<record::LeadSpell>(all).from = july(10);
        CHECK(only(all).dueOn == Date::fromCalendar(2009, 8, 21));
    }
    SECTION("without a lead there is none")
    {
        all.of<record::LeadSpell>()[0].until = july(10);
        CHECK(due(all).empty());
    }
}

TEST_CASE("The next contact is due on its day, and a missed one is tried again", "[duework]")
{
    CafCase all = openCase();
    auto& contact = added<record::Contact>(all);
    contact.heldOn = july(13);
    contact.way = record::ContactWay::missed;
    DueItem item = only(all);
    CHECK(item.rule == u"contact.again"_s);
    CHECK(item.dueOn == july(20));
    CHECK(item.clause.startsWith(u"Part One, 2.3"_s));
    all.of<record::Contact>()[0].nextOn = july(24);
    item = only(all);
    CHECK(item.rule == u"contact.next"_s);
    CHECK(lateWords(item, today) == u"today"_s);
    auto& later = added<record::Contact>(all);
    later.heldOn = july(23);
    later.way = record::ContactWay::visit;
    CHECK(due(all).empty());
}

TEST_CASE("A contact of another episode of the child is not this one's", "[duework]")
{
    CafCase all = openCase();
    auto& contact = added<record::Contact>(all);
    contact.heldOn = july(13);
    contact.nextOn = july(20);
    all.of<record::Contact>()[0].caf = Id{77};
    CHECK(due(all).empty());
    all.of<record::Contact>()[0].caf = Id{};
    CHECK(rules(all) == QStringList{u"contact.next"_s});
}

TEST_CASE("The next meeting is due on the day the last one names, and a planned one is to be recorded", "[duework]")
{
    CafCase all = openCase();
    auto& held = added<record::Meeting>(all);
    held.state = record::MeetingState::held;
    held.heldOn = july(1);
    held.nextOn = july(21);
    CHECK(rules(all) == (QStringList{u"meeting.next"_s, u"review.first"_s}));
    auto& planned = added<record::Meeting>(all);
    planned.state = record::MeetingState::planned;
    planned.heldOn = july(22);
    const auto items = due(all);
    REQUIRE(items.size() == 2);
    CHECK(items[0].rule == u"meeting.record"_s);
    CHECK(items[0].what == u"Record of a meeting"_s);
    CHECK(items[0].late == 2);
    CHECK(items[0].field == formKey("meeting", items[0].record, u"state"_s));
}

TEST_CASE("A closed episode has nothing due but copies and the follow-up of harm", "[duework]")
{
    CafCase all = openCase();
    all.caf.completed = Date::fromCalendar(2009, 6, 2);
    all.caf.closed = july(10);
    added<record::PlanAction>(all).dueOn = july(1);
    added<record::Contribution>(all).formDate = july(1);
    CHECK(due(all).empty());
    auto& copy = added<record::CopyGiven>(all);
    copy.what = u"Plan"_s;
    copy.recipient = u"Father"_s;
    copy.dueOn = july(17);
    added<record::HarmReport>(all).raisedOn = july(21);
    const auto items = due(all);
    REQUIRE(items.size() == 2);
    CHECK(items[0].rule == u"copy.give"_s);
    CHECK(items[0].what == u"Copy to give: Plan for Father"_s);
    CHECK(items[1].rule == u"harm.written"_s);
    CHECK(items[1].dueOn == july(23));
    CHECK(items[1].clause.startsWith(u"Part Two, 2.0"_s));
    all.of<record::CopyGiven>()[0].givenOn = july(23);
    all.of<record::HarmReport>()[0].writtenOn = july(23);
    CHECK(due(all).empty());
}

TEST_CASE("Information that others owe is waited for, and comes after what is due", "[duework]")
{
    CafCase all = openCase();
    auto& asked = added<record::Contribution>(all);
    asked.author = u"Head of year"_s;
    asked.formDate = july(14);
    auto& typed = added<record::Contribution>(all);
    typed.receivedOn = july(20);
    auto& done = added<record::Contribution>(all);
    done.confirmedOn = july(2);
    auto& referral = added<record::Referral>(all);
    referral.referredOn = july(10);
    added<record::CopyGiven>(all).dueOn = july(23);
    const auto items = due(all);
    REQUIRE(items.size() == 4);
    CHECK(items[0].rule == u"copy.give"_s);
    CHECK(items[1].rule == u"waiting.referral"_s);
    CHECK(items[1].late == 10);
    CHECK(items[2].what == u"Contribution to be received: Head of year"_s);
    CHECK(lateWords(items[2], today) == u"for 8 working days"_s);
    CHECK(items[3].rule == u"waiting.confirmation"_s);
    CHECK(sectionOf(items[3], today) == DueSection::waiting);
    all.of<record::Referral>()[0].outcome = u"Accepted"_s;
    CHECK(due(all).size() == 3);
}

TEST_CASE("Who came to a meeting is waited for until each is recorded", "[duework]")
{
    CafCase all = openCase();
    auto& meeting = added<record::Meeting>(all);
    meeting.state = record::MeetingState::held;
    meeting.heldOn = july(22);
    const Id held = meeting.id;
    added<record::Attendance>(all).meeting = held;
    added<record::Attendance>(all).meeting = held;
    all.of<record::Attendance>()[0].attended = true;
    CHECK(rules(all) == (QStringList{u"review.first"_s, u"waiting.attendance"_s}));
    CHECK(due(all)[1].what == u"Who came to the meeting of 22 July 2009: 1 person not recorded"_s);
    all.of<record::Attendance>()[1].attended = false;
    CHECK(rules(all) == QStringList{u"review.first"_s});
}

TEST_CASE("Sections go by the day something is due; a day at the weekend is not late before Monday", "[duework]")
{
    DueItem item;
    const auto section = [&](Date dueOn, Date on) {
        CafCase all = openCase();
        added<record::CopyGiven>(all).dueOn = dueOn;
        item = dueWork(all, Intervals(), on).front();
        return sectionOf(item, on);
    };
    CHECK(section(july(23), today) == DueSection::overdue);
    CHECK(section(july(24), today) == DueSection::week);
    CHECK(section(july(31), today) == DueSection::week);
    CHECK(section(Date::fromCalendar(2009, 8, 1), today) == DueSection::month);
    CHECK(section(Date::fromCalendar(2009, 8, 23), today) == DueSection::month);
    CHECK(section(Date::fromCalendar(2009, 8, 24), today) == DueSection::later);
    CHECK(section(july(25), july(26)) == DueSection::week);
    CHECK(section(july(25), july(27)) == DueSection::overdue);
    CHECK(lateWords(item, july(27)) == u"1 working day late"_s);
}

TEST_CASE("A due day says its interval, whether it is assumed, and its clause", "[duework]")
{
    CafCase all = openCase();
    all.caf.completed = Date::fromCalendar(2009, 6, 19);
    CHECK(clauseWords(due(all).front(), Intervals())
        == u"Assumed until the authority confirms it: 20 working days from the day the assessment was completed. "
           "Part One, 3: TAC ethos underpins assessment and planning."_s);
    const Intervals own({{Id{5}, u"tac.first"_s, 10, record::IntervalUnit::workingDays, false}});
    const DueItem item = due(all, own).front();
    CHECK(item.dueOn == july(3));
    CHECK(clauseWords(item, own)
        == u"10 working days from the day the assessment was completed. Part One, 3: TAC ethos underpins "
           "assessment and planning."_s);
}
