// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/intervals.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

record::Interval interval(const QString& rule, int count, record::IntervalUnit unit, std::optional<bool> assumed)
{
    return {Id{1}, rule, count, unit, assumed};
}

} // namespace

TEST_CASE("Every rule of due work says what it counts and quotes a clause", "[intervals]")
{
    REQUIRE(dueRules().size() == 14);
    for (const DueRule& rule : dueRules()) {
        CHECK_FALSE(rule.title.isEmpty());
        CHECK_FALSE(rule.countedFrom.isEmpty());
        CHECK_FALSE(rule.clause.isEmpty());
        CHECK(rule.count.has_value() == (rule.unit != record::IntervalUnit::notRecorded));
    }
    REQUIRE(dueRule(u"harm.written"_s) != nullptr);
    CHECK(dueRule(u"harm.written"_s)->count == 2);
    CHECK(dueRule(u"nonsense"_s) == nullptr);
}

TEST_CASE("An interval is the rule's and assumed until the authority has its own", "[intervals]")
{
    const Date completed = Date::fromCalendar(2009, 6, 1);
    const Intervals none;
    REQUIRE(none.allowed(u"tac.first"_s));
    CHECK(none.allowed(u"tac.first"_s)->isAssumed);
    CHECK(none.allowed(u"tac.first"_s)->words() == u"20 working days"_s);
    CHECK(none.dueOn(u"tac.first"_s, completed) == Date::fromCalendar(2009, 6, 29));

    const Intervals own({interval(u"tac.first"_s, 4, record::IntervalUnit::weeks, false),
        interval(u"review.next"_s, 1, record::IntervalUnit::months, true)});
    CHECK_FALSE(own.allowed(u"tac.first"_s)->isAssumed);
    CHECK(own.allowed(u"tac.first"_s)->words() == u"4 weeks"_s);
    CHECK(own.dueOn(u"tac.first"_s, completed) == Date::fromCalendar(2009, 6, 29));
    CHECK(own.allowed(u"review.next"_s)->isAssumed);
    CHECK(own.allowed(u"review.next"_s)->words() == u"1 month"_s);
}

TEST_CASE("A counted day that falls on a weekend or bank holiday moves to the next working day", "[intervals]")
{
    const Intervals own({interval(u"review.next"_s, 3, record::IntervalUnit::months, false),
        interval(u"tac.first"_s, 10, record::IntervalUnit::days, false)});
    // 25 December 2009 is a Friday; Monday 28 is Boxing Day's substitute.
    CHECK(own.dueOn(u"review.next"_s, Date::fromCalendar(2009, 9, 25)) == Date::fromCalendar(2009, 12, 29));
    CHECK(own.dueOn(u"tac.first"_s, Date::fromCalendar(2009, 6, 3)) == Date::fromCalendar(2009, 6, 15));
    CHECK_FALSE(own.dueOn(u"tac.first"_s, {}).isSet());
    CHECK_FALSE(own.dueOn(u"plan.action"_s, Date::fromCalendar(2009, 6, 3)).isSet());
}

TEST_CASE("An own interval without a number or unit leaves the rule's", "[intervals]")
{
    record::Interval bare;
    bare.rule = u"tac.first"_s;
    CHECK(Intervals({bare}).allowed(u"tac.first"_s)->words() == u"20 working days"_s);
}
