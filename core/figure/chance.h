// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace axs::figure {

/// How a number stands to what was predicted.
enum class Chance
{
    unknown, ///< one of the two is not there
    within, ///< chance alone explains it, in 95 of 100 cases
    fewer,
    more,
};

/// Of a row of a figure with `predicted` and `actual`.
Chance chanceOf(const Figure& figure, const Row& row);

/// "More than chance explains: Dawlish & Teignmouth, 120 against 41.20 (29 to 54 by chance), and 2 more. Fewer than chance
/// explains: … Within what chance explains: the other 14 of 17." The furthest first, at most so many by name. Empty for a
/// figure without a prediction.
QString chanceSentence(const Figure& figure, std::size_t most = 2);

} // namespace axs::figure
