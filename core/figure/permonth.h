// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/figure/figure.h"

namespace axs::figure {

/// Beside a finished figure of rates by cluster: each rate divided by the whole months from the later of the cluster's
/// start and the period's beginning to the period's end. What the rates hide stays hidden; a cluster whose start is
/// not recorded has no data, one that had not begun "n/a". No rows where the figure has no rates.
Figure perMonthSinceStart(const Facts& facts, const Figure& rates);

/// Whether it has rates, by cluster: what the rest is about.
bool hasRatesByCluster(const Figure& figure);

/// "Coverage: 17 of 19 clusters have a rate." Out of the clusters that the authority states, or that the filter keeps.
QString coverageOf(const Facts& facts, const Figure& rates);

/// Both as notes of the figure.
void notePerMonth(Figure& rates, const Facts& facts);

/// Months that are wholly within these days, both included.
int wholeMonths(Date from, Date to);

} // namespace axs::figure
