// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A date reads and writes ISO and nothing else", "[date]")
{
    CHECK(Date::parseIso(u"2009-06-30").value().iso() == u"2009-06-30"_s);
    for (const QString& bad : {u"31/13"_s, u"7/809"_s, u"2009-6-30"_s, u"31/13/2008"_s, u"2009-02-29"_s, u""_s, u"2009-06-30 "_s, u"+009-06-30"_s})
        CHECK_FALSE(Date::parseIso(bad).has_value());
    CHECK(Date::parseIso(u"2008-02-29").has_value());
    CHECK(Date().iso().isEmpty());
    CHECK(Date::fromCalendar(2009, 7, 24).britishLong() == u"Friday 24 July 2009"_s);
}

TEST_CASE("A typed date is taken as people write it", "[date]")
{
    const Date today = Date::fromCalendar(2009, 7, 24);
    const Date expected = Date::fromCalendar(2009, 8, 7);
    for (const QString& typed : {u"7 aug 09"_s, u"7/8/2009"_s, u"07.08.09"_s, u"7th August 2009"_s, u"2009-08-07"_s,
             u" 7 Aug. 2009 "_s, u"7aug2009"_s, u"7-8-09"_s, u"Friday 7 August 2009"_s}) {
        INFO(typed.toStdString());
        CHECK(parseTypedDate(typed, today) == expected);
    }
    CHECK(parseTypedDate(u"today"_s, today) == today);
    CHECK(parseTypedDate(u"t"_s, today) == today);
    CHECK(parseTypedDate(u"14 sept 93"_s, today) == Date::fromCalendar(1993, 9, 14));
    CHECK(parseTypedDate(u"1/1/19"_s, today) == Date::fromCalendar(2019, 1, 1));
    CHECK(parseTypedDate(u"1/1/20"_s, today) == Date::fromCalendar(1920, 1, 1));
    for (const QString& bad : {u"31/13/2008"_s, u"30 feb 2009"_s, u"ju 09"_s, u"7"_s, u""_s, u"7 ju 09"_s})
        CHECK_FALSE(parseTypedDate(bad, today).has_value());
}

TEST_CASE("Completed years change on the birthday", "[date]")
{
    const Date born = Date::fromCalendar(2004, 2, 29);
    CHECK(completedYears(born, Date::fromCalendar(2009, 2, 28)) == 4);
    CHECK(completedYears(born, Date::fromCalendar(2009, 3, 1)) == 5);
    CHECK(completedYears(born, Date::fromCalendar(2003, 12, 1)) == -1);
    CHECK_FALSE(completedYears(Date(), born).has_value());
}

TEST_CASE("Months are added to the same day or the last of the month", "[date]")
{
    CHECK(Date::fromCalendar(2009, 1, 31).addMonths(1) == Date::fromCalendar(2009, 2, 28));
    CHECK(Date::fromCalendar(2009, 1, 15).addMonths(-2) == Date::fromCalendar(2008, 11, 15));
    CHECK(Date::fromCalendar(2008, 2, 29).addYears(1) == Date::fromCalendar(2009, 2, 28));
    CHECK(Date::fromCalendar(2008, 2, 3).lastOfMonth() == Date::fromCalendar(2008, 2, 29));
}

TEST_CASE("A period includes both its ends", "[date]")
{
    const Period period{Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    CHECK(period.holds(period.from));
    CHECK(period.holds(period.to));
    CHECK_FALSE(period.holds(period.to.addDays(1)));
    CHECK_FALSE(period.holds(Date()));
    CHECK(period.words() == u"1 September 2007 to 30 June 2009"_s);
    CHECK(Period{{}, period.to}.words() == u"to 30 June 2009"_s);
}
