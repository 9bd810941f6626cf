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
    for (const Stage& stage : stages({}, all))
        line += stage.state == StageState::done ? u'x' : stage.state == StageState::current ? u'>' : u'-';
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
    const auto found = stages({u"Assessment"_s, u"Review by manager"_s, u"Closed"_s}, all);
    REQUIRE(found.size() == 3);
    CHECK(found[1].state == StageState::done);
    CHECK(found[1].date == day);
    CHECK(found[2].state == StageState::current);
}

TEST_CASE("Consent is the strictest of each person's latest decision", "[stages]")
{
    using enum record::ConsentDecision;
    CHECK(consentState({}) == notRecorded);
    CHECK(consentState({consent(u"Mother"_s, given, day)}) == given);
    CHECK(consentState({consent(u"Mother"_s, declined, day), consent(u"Mother"_s, given, day.addDays(9))}) == given);
    CHECK(consentState({consent(u"Mother"_s, given, day), consent(u"Young person"_s, declined, day)}) == declined);
    CHECK(consentState({consent(u"Mother"_s, withdrawn, day.addDays(5)), consent(u"Mother"_s, given, day)}) == withdrawn);
}
