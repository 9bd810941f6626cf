// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/cafrules.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

CafCase sound()
{
    CafCase all;
    all.child.id = Id{1};
    all.child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    all.caf.id = Id{2};
    all.caf.cluster = Id{3};
    all.caf.started = Date::fromCalendar(2009, 3, 2);
    all.caf.assessor = Id{4};
    all.caf.assessorRole = u"Health Visitor"_s;
    return all;
}

const Finding* find(const std::vector<Finding>& all, const QString& rule)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Finding& each) { return each.rule == rule; });
    return found == all.end() ? nullptr : &*found;
}

/// The rule fires with this severity, beside this field, and says how to mend it.
void checkFires(const CafCase& all, const QString& rule, Severity severity, const QString& field)
{
    const auto found = findings(all, today);
    const Finding* finding = find(found, rule);
    INFO(rule.toStdString());
    REQUIRE(finding);
    CHECK(finding->severity == severity);
    CHECK(finding->field == field);
    CHECK_FALSE(finding->mend.isEmpty());
}

} // namespace

TEST_CASE("A sound episode has nothing to mend", "[rules]")
{
    CHECK(findings(sound(), today).empty());
}

TEST_CASE("Cluster and started date are needed", "[rules]")
{
    CafCase all = sound();
    all.caf.cluster = {};
    all.caf.started = {};
    checkFires(all, u"caf.no-cluster"_s, Severity::error, u"cluster"_s);
    checkFires(all, u"caf.no-start"_s, Severity::error, u"started"_s);
    CHECK(hasErrors(findings(all, today)));
}

TEST_CASE("Nothing happens before the start, and planned dates are asked about", "[rules]")
{
    CafCase all = sound();
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
        CafCase all = sound();
        all.caf.closed = today;
        all.caf.closureReason = reason;
        checkFires(all, u"caf.closed-for-absence"_s, Severity::error, u"closure_reason"_s);
        CHECK(find(findings(all, today), u"caf.closed-for-absence"_s)->source.contains(u"2.3"_s));
    }
    CafCase all = sound();
    all.caf.closed = today;
    all.caf.closureReason = u"Outcomes achieved"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A child is born by today, or expected", "[rules]")
{
    CafCase all = sound();
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
    CafCase all = sound();
    all.caf.agencies = u"PCT"_s;
    checkFires(all, u"caf.one-agency"_s, Severity::warning, u"agencies"_s);
    all.caf.agencies = u"PCT; School"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A review has a date within the episode, and scores by halves", "[rules]")
{
    CafCase all = sound();
    record::Review review;
    review.id = Id{9};
    all.of<record::Review>() = {review};
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
    CafCase all = sound();
    all.caf.agencies = u"PCT"_s;
    all.caf.assessor = {};
    all.caf.cluster = {};
    const auto found = findings(all, today);
    REQUIRE(found.size() == 3);
    CHECK(found[0].severity == Severity::error);
    CHECK(found[1].severity == Severity::warning);
    CHECK(found[2].severity == Severity::note);
}
