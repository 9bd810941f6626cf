// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/county.h"
#include "tests/bench/measures.h"

namespace axs::bench {

// What only reads the file, each on the same file in the same run, its pages in the computer's memory (warm).

/// Open to usable, beside the raw scan; in turns.
void measureOpening(const Measures& measures, const QString& path, int times);
/// All figures beside plain SQL, whose counts must be equal; then one change of the filter.
void measureFigures(const Measures& measures, County& county, int times);
/// How long the dashboard’s answer takes after one change of the filter.
void measureFiltering(const Measures& measures, County& county, int times);
/// A page of the list anywhere, and the search, beside plain SQL.
void measureFinding(const Measures& measures, County& county);
/// The report from facts in memory, as PDF.
void measureReport(const Measures& measures, County& county, const QString& folder, int times);

} // namespace axs::bench
