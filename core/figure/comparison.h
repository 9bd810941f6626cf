// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <span>

namespace axs::figure {

/// Which other period a figure is held against.
enum class CompareWith
{
    nothing,
    periodBefore, ///< of the same length, right before
    lastYear, ///< the same days a year earlier
};

/// All, in the order of a menu.
std::span<const CompareWith> comparisons();
/// "before", for settings; empty for nothing.
QString idOf(CompareWith with);
CompareWith compareWithOf(const QString& id);
/// "The same period last year".
QString words(CompareWith with);

/// The other period; nothing where an end is open or nothing is compared.
std::optional<Period> comparedPeriod(const Period& shown, CompareWith with);

/// The row of the earlier figure that answers row `place` of this one: the one of the same name; a quarter's or month's
/// the one at the same place in its period. Nothing when there is none.
const Row* rowBefore(const Figure& now, std::size_t place, const Figure& before);

/// The figure as a table with what each number was in the earlier one, and by how much it differs, beside it: columns
/// `x_before` and `x_difference` after `x`. Nothing recorded is never taken for zero: without two numbers there is no
/// difference. Populations stay alone.
Figure compared(const Figure& now, const Figure& before);

/// A cell of such a table in the figure it comes from.
struct ComparedCell
{
    CellName cell;
    bool isBefore = false;
};
ComparedCell sourceOf(const CellName& cell, const Figure& now, const Figure& before);

/// "CAFs undertaken: 867, against 879 from … to …; 12 fewer." Of the figure's total, or the last answer of a scale.
/// "No data" when the earlier period has none; empty when the figure has no such number.
QString comparisonSentence(const Figure& now, const Figure& before);

} // namespace axs::figure
