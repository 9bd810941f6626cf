// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::test;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A sound episode has nothing to mend", "[rules]")
{
    CHECK(findings(soundCase(), today).empty());
    CHECK(findings(wholeCase(), today).empty());
}

TEST_CASE("A cluster is needed", "[rules]")
{
    CafCase all = soundCase();
    all.caf.cluster = {};
    checkFires(all, u"caf.no-cluster"_s, Severity::error, u"cluster"_s);
    CHECK(hasErrors(findings(all, today)));
}

TEST_CASE("An episode may stand without a start, but a completed assessment has started", "[rules]")
{
    CafCase all = soundCase();
    all.caf.started = {};
    checkFires(all, u"caf.no-start"_s, Severity::note, u"started"_s);
    all.caf.completed = today;
    checkFires(all, u"caf.completed-without-start"_s, Severity::error, u"started"_s);
    CHECK_FALSE(fires(all, u"caf.no-start"_s));
}

TEST_CASE("A checklist, a contact, a refusal or level 3 explains an episode without a start", "[rules]")
{
    CafCase bare = soundCase();
    bare.caf.started = {};
    std::array<CafCase, 4> explained{bare, bare, bare, bare};
    explained[0].of<record::Checklist>().resize(1);
    explained[0].of<record::Checklist>()[0].caf = bare.caf.id;
    explained[1].of<record::Contact>().resize(1);
    explained[1].of<record::Contact>()[0].caf = bare.caf.id;
    explained[2].of<record::Consent>() = {consentOf(u"Anna Sample"_s, record::ConsentDecision::declined, today)};
    explained[3].caf.origin = record::Origin::afterLevel3;
    for (const CafCase& each : explained) {
        CHECK_FALSE(fires(each, u"caf.no-start"_s));
        CHECK_FALSE(hasErrors(findings(each, today)));
    }
    bare.of<record::Contact>().resize(1); // about no episode
    CHECK(fires(bare, u"caf.no-start"_s));
}

TEST_CASE("Two open episodes of one child are asked about", "[rules]")
{
    const CafCase all = soundCase();
    record::Caf other;
    other.id = Id{30};
    other.reference = u"EXE-09-QX-0007"_s;
    other.started = started.addDays(-100);
    const auto found = findings(all, {{other}}, today);
    const Finding* finding = find(found, u"caf.two-open"_s);
    REQUIRE(finding);
    CHECK(finding->severity == Severity::warning);
    CHECK(finding->message.contains(u"EXE-09-QX-0007"_s));
    other.closed = started.addDays(-10);
    CHECK(findings(all, {{other}}, today).empty());
    other.closed = {};
    other.started = {}; // a checklist that came to nothing
    CHECK(findings(all, {{other}}, today).empty());
    CHECK(findings(all, {{all.caf}}, today).empty());
}

TEST_CASE("Nothing happens before the start, and planned dates are asked about", "[rules]")
{
    CafCase all = soundCase();
    all.caf.closed = all.caf.started.addDays(-1);
    checkFires(all, u"caf.before-start"_s, Severity::error, u"closed"_s);
    all.caf.closed = today.addDays(1);
    checkFires(all, u"caf.later-than-today"_s, Severity::warning, u"closed"_s);
    CHECK_FALSE(hasErrors(findings(all, today)));
    all.caf.closed = all.caf.started;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A case is not closed for non-attendance, whatever the spelling (Part One, 2.3)", "[rules]")
{
    for (const QString& reason : {u"Non-attendance"_s, u"non –attendance/ non -engagement"_s, u"Did not engage"_s}) {
        CafCase all = soundCase();
        all.caf.closed = today;
        all.caf.closureReason = reason;
        checkFires(all, u"caf.closed-for-absence"_s, Severity::error, u"closure_reason"_s);
        CHECK(find(findings(all, today), u"caf.closed-for-absence"_s)->source.contains(u"2.3"_s));
    }
    CafCase all = soundCase();
    all.caf.closed = today;
    all.caf.closureReason = u"Outcomes achieved"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A child is born by today, or expected", "[rules]")
{
    CafCase all = soundCase();
    all.child.dateOfBirth = today.addDays(3);
    checkFires(all, u"child.born-later"_s, Severity::error, u"date_of_birth"_s);
    all.child.dateOfBirth = {};
    all.child.expectedDate = today.addDays(3);
    CHECK(findings(all, today).empty());
    all.child.expectedDate = {};
    checkFires(all, u"child.no-birth"_s, Severity::note, u"date_of_birth"_s);
}

TEST_CASE("One agency alone is asked about (3.1 a)", "[rules]")
{
    CafCase all = soundCase();
    all.caf.agencies = u"PCT"_s;
    checkFires(all, u"caf.one-agency"_s, Severity::warning, u"agencies"_s);
    all.caf.agencies = u"PCT; School"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A review has a date within the episode, and scores by halves", "[rules]")
{
    CafCase all = soundCase();
    record::Review review;
    review.id = Id{9};
    all.of<record::Review>() = {review};
    all.of<record::PlanAction>().resize(1);
    checkFires(all, u"review.no-date"_s, Severity::error, u"reviewed_on"_s);
    all.of<record::Review>()[0].reviewedOn = all.caf.started.addDays(-1);
    checkFires(all, u"review.before-start"_s, Severity::error, u"reviewed_on"_s);
    all.of<record::Review>()[0].reviewedOn = all.caf.started.addDays(40);
    for (const double bad : {-0.5, 5.5, 3.2}) {
        all.of<record::Review>()[0].parentScore = bad;
        checkFires(all, u"review.score"_s, Severity::error, u"parent_score"_s);
    }
    all.of<record::Review>()[0].parentScore = 3.5;
    CHECK(findings(all, today).empty());
}

TEST_CASE("The worst finding comes first", "[rules]")
{
    CafCase all = soundCase();
    all.caf.agencies = u"PCT"_s;
    all.caf.assessor = {};
    all.caf.cluster = {};
    const auto found = findings(all, today);
    REQUIRE(found.size() == 3);
    CHECK(found[0].severity == Severity::error);
    CHECK(found[1].severity == Severity::warning);
    CHECK(found[2].severity == Severity::note);
}

TEST_CASE("A finding that somebody accepted says why, and needs nobody; an error cannot be accepted", "[rules]")
{
    CafCase all = soundCase();
    all.caf.agencies = u"PCT"_s;
    record::AcceptedFinding accepted;
    accepted.finding = findingKey(findings(all, today).at(0));
    CHECK(accepted.finding == u"caf.one-agency 2 agencies"_s);
    all.of<record::AcceptedFinding>() = {accepted};
    CHECK(needsPerson(findings(all, today).at(0)));
    all.of<record::AcceptedFinding>()[0].because = u"the school does both"_s;
    const auto found = findings(all, today);
    CHECK(found.at(0).acceptedBecause == u"the school does both"_s);
    CHECK_FALSE(needsPerson(found.at(0)));

    all.caf.agencies.clear();
    all.caf.cluster = {};
    all.of<record::AcceptedFinding>()[0].finding = findingKey(findings(all, today).at(0));
    CHECK(findings(all, today).at(0).acceptedBecause.isEmpty());
    CHECK(needsPerson(findings(all, today).at(0)));
}
