// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/poisson.h"
#include "tests/support/catch.h"

using namespace axs::figure;

// Checked against the quantiles at 2.5 % and 97.5 % that R's qpois gives.
TEST_CASE("Poisson limits are the exact ones")
{
    const std::pair<double, PoissonLimits> known[] = {{0.5, {0, 2}}, {1.97, {0, 5}}, {4.62, {1, 9}}, {10, {4, 17}},
        {72.82, {57, 90}}, {73, {57, 90}}, {238.69, {209, 269}}, {500, {457, 544}}};
    for (const auto& [mean, limits] : known) {
        CAPTURE(mean);
        CHECK(poissonLimits(mean).lower == limits.lower);
        CHECK(poissonLimits(mean).upper == limits.upper);
    }
}

TEST_CASE("Nothing is expected of a prediction of nought")
{
    CHECK(poissonLimits(0) == PoissonLimits{0, 0});
    CHECK(poissonLimits(-3) == PoissonLimits{0, 0});
}

TEST_CASE("Large predictions have limits close to two standard deviations")
{
    const PoissonLimits limits = poissonLimits(1'000'000);
    CHECK(limits.lower == Approx(998'040).margin(3));
    CHECK(limits.upper == Approx(1'001'960).margin(3));
}

TEST_CASE("A count at a limit is still chance, one beyond it is not")
{
    const PoissonLimits limits = poissonLimits(73);
    CHECK(limits.hold(57));
    CHECK(limits.hold(90));
    CHECK_FALSE(limits.hold(56));
    CHECK_FALSE(limits.hold(91));
}
