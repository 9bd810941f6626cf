// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axs::figure {

/// Counts that chance alone explains.
struct PoissonLimits
{
    double lower = 0;
    double upper = 0;
    bool hold(double count) const { return count >= lower && count <= upper; }
    bool operator==(const PoissonLimits&) const = default;
};

/// The exact two-sided 95 % limits of a Poisson count with this mean: fewer than `lower` and more than `upper` have each
/// a probability of at most 2.5 %. Nothing but 0 is expected of a mean of 0 or less.
PoissonLimits poissonLimits(double mean);

} // namespace axs::figure
