// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretext.h"

namespace axs::figure {

/// One column's numbers by row, largest first; equal ones stay in the figure's order. What sentences about a figure are
/// made of.
struct Ranking
{
    struct Entry
    {
        QString label;
        double number = 0;
    };
    std::vector<Entry> entries; ///< the rows that have a number
    std::size_t rows = 0; ///< all of them, or all subtotals where the figure has some
    bool hidden = false; ///< some number is suppressed
    Column column;

    /// As the column prints it.
    QString text(double number) const;
    /// The names that share first place, "A" or "A and B"; empty when more than two do. Not for an empty ranking.
    QString leaders() const;
    /// "Of the numbers shown, " when some are not.
    QString shownOnly() const;
};

/// A row that adds up others of the table: it is drawn and spoken of instead of what it adds up, never beside it.
bool isSubtotal(const Figure& figure, const Row& row);
bool hasSubtotals(const Figure& figure);

/// Of the column at that place.
Ranking ranking(const Figure& figure, int place);

} // namespace axs::figure
