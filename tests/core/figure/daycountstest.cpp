// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/daycounts.h"

#include "tests/support/catch.h"

using axs::figure::DayCounts;

TEST_CASE("Quantiles of days lie between the nearest two", "[daycounts]")
{
    DayCounts days;
    CHECK_FALSE(days.least());
    CHECK_FALSE(days.quantile(0.5));
    for (const std::size_t each : {500U, 0U, 70U, 10U})
        days.add(each);
    CHECK(days.least() == 0.0);
    CHECK(*days.quantile(0.5) == Approx(40));
    CHECK(*days.quantile(0.9) == Approx(70 + 0.7 * 430));
    CHECK(*days.quantile(1) == 500.0);
    days.add(70);
    CHECK(*days.quantile(0.5) == 70.0);
}

TEST_CASE("Days that are added several times at once count as often", "[daycounts]")
{
    DayCounts days;
    days.add(3, 5);
    days.add(70, 4);
    days.add(200, 0);
    CHECK(days.size() == 9);
    CHECK(*days.quantile(0.5) == 3.0);
    CHECK(*days.quantile(1) == 70.0);
}

TEST_CASE("Days that are taken away no longer count", "[daycounts]")
{
    DayCounts days;
    for (const std::size_t each : {3U, 3U, 200U})
        days.add(each);
    days.remove(3);
    CHECK(days.size() == 2);
    CHECK(days.least() == 3.0);
    days.remove(3);
    CHECK(days.least() == 200.0);
    days.remove(200);
    CHECK_FALSE(days.least());
}
