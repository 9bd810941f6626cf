// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/poisson.h"

#include <algorithm>
#include <cmath>

namespace axs::figure {

PoissonLimits poissonLimits(double mean)
{
    constexpr double tail = 0.025;
    if (!(mean > 0))
        return {};
    // Below twelve standard deviations there is less probability than a double can add.
    double count = std::max(0.0, std::floor(mean - 12 * std::sqrt(mean)));
    double probability = std::exp(count * std::log(mean) - mean - std::lgamma(count + 1));
    double atMost = probability;
    const auto next = [&] {
        ++count;
        probability *= mean / count;
        atMost += probability;
    };
    while (atMost <= tail)
        next();
    PoissonLimits limits;
    limits.lower = count;
    while (atMost < 1 - tail)
        next();
    limits.upper = count;
    return limits;
}

} // namespace axs::figure
