// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localday.h"
#include "tests/support/catch.h"
#include "tests/support/zone.h"

using namespace axs;
using test::Zone;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t june30 = 1'246'320'000'000; // 2009-06-30 00:00 UTC

} // namespace

TEST_CASE("A moment lies in the day that the clock on the wall shows", "[localday]")
{
    const Date last = Date::fromCalendar(2009, 6, 30);
    {
        const Zone london("Europe/London");
        CHECK(localDay(june30 - hour) == last);
        CHECK(localDay(june30 + 22 * hour) == last);
        CHECK(localDay(june30 + 23 * hour) == Date::fromCalendar(2009, 7, 1));
        CHECK(endOfLocalDay(last) == june30 + 23 * hour);
        // The day on which the clocks go back has 25 hours.
        CHECK(endOfLocalDay(Date::fromCalendar(2009, 10, 25)) - endOfLocalDay(Date::fromCalendar(2009, 10, 24))
            == 25 * hour);
    }
    const Zone universal("UTC");
    CHECK(localDay(june30 + 23 * hour) == last);
    CHECK(endOfLocalDay(last) == june30 + 24 * hour);
}
