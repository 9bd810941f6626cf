// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

namespace axs::figure {

/// The days that each row of spend-summary is over, in order of the rows; an open beginning is unset.
std::vector<Period> spendWindows(const Period& period);

/// How many items of known amount were spent in these days, as the query sees them.
double itemsSpent(const Facts& facts, const Query& query, const Selection& selection, const Period& days);

} // namespace axs::figure
