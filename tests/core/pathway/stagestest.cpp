// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/stages.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date day = Date::fromCalendar(2009, 3, 2);

record::Consent consent(const QString& person, record::ConsentDecision decision, Date on)
{
    record::Consent made;
    made.person = person;
    made.decision = decision;
    made.decidedOn = on;
    return made;
}

QString states(const CafCase& all)
{
    QString line;
    for (const Stage& stage : stages({}, all, day.addDays(400)))
        line += stage.state == StageState::waiting ? u'!' : stage.state == StageState::done ? u'x' : stage.state == StageState::current ? u'>' : u'-';
    return line;
}

} // namespace

TEST_CASE("Stages follow the data, not a status", "[stages]")
{
    CafCase all;
    CHECK(states(all) == u">------"_s);
    all.caf.started = day;
    CHECK(states(all) == u"-->----"_s);
    all.of<record::Consent>() = {consent(u"Mother"_s, record::ConsentDecision::given, day)};
    CHECK(states(all) == u"-x>----"_s);
    all.caf.completed = day.addDays(20);
    CHECK(states(all) == u"-xx>---"_s);
    all.of<record::Review>().resize(1);
    all.of<record::Review>()[0].reviewedOn = day.addDays(90);
    CHECK(states(all) == u"-xx--x>"_s);
    all.caf.closed = day.addDays(100);
    CHECK(states(all) == u"-xx--xx"_s);
}

TEST_CASE("An authority's own stages are used, with its manager's review", "[stages]")
{
    CafCase all;
    all.caf.reviewed = day;
    const auto found = stages({u"Assessment"_s, u"Review by manager"_s, u"Closed"_s}, all, day);
    REQUIRE(found.size() == 3);
    CHECK(found[1].state == StageState::done);
    CHECK(found[1].date == day);
    CHECK(found[2].state == StageState::current);
}

TEST_CASE("Every stage is judged by its own data", "[stages]")
{
    CafCase all;
    all.of<record::Checklist>().resize(1);
    CHECK(states(all) == u"x>-----"_s);
    all.of<record::Consent>() = {consent(u"Mother"_s, record::ConsentDecision::given, day)};
    CHECK(states(all) == u"xx>----"_s);
    all.caf.completed = day;
    CHECK(states(all) == u"xxx>---"_s);
    all.of<record::Meeting>().resize(1);
    all.of<record::Meeting>()[0].state = record::MeetingState::planned;
    CHECK(states(all) == u"xxx>---"_s);
    all.of<record::Meeting>()[0].state = record::MeetingState::held;
    CHECK(states(all) == u"xxxx>--"_s);
    all.of<record::PlanAction>().resize(1);
    CHECK(states(all) == u"xxxxx>-"_s);
}

TEST_CASE("A checklist of the child's other episode shows nothing of this one", "[stages]")
{
    CafCase all;
    all.caf.id = Id{5};
    all.of<record::Checklist>().resize(1);
    all.of<record::Checklist>()[0].caf = Id{6};
    CHECK(states(all) == u">------"_s);
}

TEST_CASE("An assessment done at level 3 is done", "[stages]")
{
    CafCase all;
    all.caf.origin = record::Origin::afterLevel3;
    CHECK(states(all) == u"--x>---"_s);
}

TEST_CASE("What would come next waits where a guard stands in the way, and says why", "[stages]")
{
    CafCase all;
    all.of<record::Consent>() = {consent(u"Mother"_s, record::ConsentDecision::declined, day)};
    all.caf.started = day;
    CHECK(states(all) == u"--!----"_s);
    const auto found = stages({}, all, day.addDays(400));
    REQUIRE(found[2].guards.size() == 1);
    CHECK(found[2].guards[0].source.contains(u"2.1"_s));
}

TEST_CASE("Every stage has its rule in words with where it comes from", "[stages]")
{
    CHECK(stageRules().size() == 8);
    for (const StageRule& rule : stageRules()) {
        INFO(rule.stage.toStdString());
        CHECK(shownOn(rule.stage, CafCase()).has_value());
        CHECK(rule.words.endsWith(u'.'));
        CHECK_FALSE(rule.source.isEmpty());
    }
    for (const QString& stage : defaultStages())
        CHECK(shownOn(stage, CafCase()).has_value());
    CHECK_FALSE(shownOn(u"Panel"_s, CafCase()).has_value());
}
