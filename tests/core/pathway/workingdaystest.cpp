// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/workingdays.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;

namespace {

Date day(int year, unsigned month, unsigned number)
{
    return Date::fromCalendar(year, month, number);
}

} // namespace

TEST_CASE("Easter 2009 has two bank holidays between Thursday and Tuesday", "[workingdays]")
{
    CHECK(isWorkingDay(day(2009, 4, 9)));
    CHECK_FALSE(isWorkingDay(day(2009, 4, 10)));
    CHECK_FALSE(isWorkingDay(day(2009, 4, 11)));
    CHECK_FALSE(isWorkingDay(day(2009, 4, 13)));
    CHECK(addWorkingDays(day(2009, 4, 9), 1) == day(2009, 4, 14));
    CHECK(addWorkingDays(day(2009, 4, 8), 2) == day(2009, 4, 14));
    CHECK(workingDaysBetween(day(2009, 4, 9), day(2009, 4, 14)) == 1);
    CHECK(workingDaysBetween(day(2009, 4, 14), day(2009, 4, 9)) == -1);
}

TEST_CASE("Christmas at a weekend is made up for on the days after it", "[workingdays]")
{
    // 2010: Saturday and Sunday, so Monday 27 and Tuesday 28 December; 3 January 2011 for New Year's Day.
    CHECK(isWorkingDay(day(2010, 12, 24)));
    CHECK_FALSE(isWorkingDay(day(2010, 12, 27)));
    CHECK_FALSE(isWorkingDay(day(2010, 12, 28)));
    CHECK(isWorkingDay(day(2010, 12, 29)));
    CHECK_FALSE(isWorkingDay(day(2011, 1, 3)));
    CHECK(addWorkingDays(day(2010, 12, 24), 1) == day(2010, 12, 29));
    // 2016: Christmas Day on Sunday, so Monday 26 and Tuesday 27.
    CHECK(addWorkingDays(day(2016, 12, 23), 1) == day(2016, 12, 28));
    // 2009: Boxing Day on Saturday, so Monday 28.
    CHECK(addWorkingDays(day(2009, 12, 24), 1) == day(2009, 12, 29));
}

TEST_CASE("The extra days of 2011, 2012, 2020, 2022 and 2023 are no working days", "[workingdays]")
{
    CHECK_FALSE(isWorkingDay(day(2011, 4, 29)));
    CHECK_FALSE(isWorkingDay(day(2012, 6, 4)));
    CHECK_FALSE(isWorkingDay(day(2012, 6, 5)));
    CHECK(isWorkingDay(day(2012, 5, 28)));
    CHECK(isWorkingDay(day(2020, 5, 4)));
    CHECK_FALSE(isWorkingDay(day(2020, 5, 8)));
    CHECK_FALSE(isWorkingDay(day(2022, 6, 2)));
    CHECK_FALSE(isWorkingDay(day(2022, 6, 3)));
    CHECK(isWorkingDay(day(2022, 5, 30)));
    CHECK_FALSE(isWorkingDay(day(2022, 9, 19)));
    CHECK_FALSE(isWorkingDay(day(2023, 5, 8)));
}

TEST_CASE("Working days are counted the same by steps and by arithmetic", "[workingdays]")
{
    const Date from = day(2008, 12, 20);
    int steps = 0;
    for (Date on = from; on < day(2012, 7, 1); on = on.addDays(1)) {
        steps += on > from && isWorkingDay(on) ? 1 : 0;
        REQUIRE(workingDaysBetween(from, on) == steps);
    }
    CHECK(workingDaysBetween(day(2009, 7, 17), day(2009, 7, 24)) == 5);
}

TEST_CASE("A day that is unset, at a weekend or beyond the table is still counted", "[workingdays]")
{
    CHECK_FALSE(addWorkingDays({}, 3).isSet());
    CHECK(workingDaysBetween({}, day(2009, 1, 5)) == 0);
    CHECK(addWorkingDays(day(2009, 7, 18), 0) == day(2009, 7, 20));
    CHECK(addWorkingDays(day(2009, 7, 18), 1) == day(2009, 7, 20));
    CHECK(firstHolidayYear() == 2007);
    CHECK(lastHolidayYear() == 2028);
    CHECK(isWorkingDay(day(2031, 12, 25)));
    CHECK_FALSE(isWorkingDay(day(2031, 12, 27)));
}
