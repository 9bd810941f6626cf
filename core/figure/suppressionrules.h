// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace axs::figure {

// What ties the numbers of the figures together, as data. A quantity is named once wherever it stands, so that a count
// which several figures show is hidden in all or none: "cafs/Bideford" is the CAFs of Bideford, "cafs/Total" all of them.

/// How the rows of a column come to its total.
enum class Adds
{
    exactly,
    overlapping, ///< distinct people, or items that may stand in several rows
    not_, ///< the column has no total
};

/// A column of counts: what its rows count, and what its total counts.
struct CountColumn
{
    const char16_t* figure;
    const char16_t* column;
    const char16_t* rows;
    const char16_t* total = nullptr; ///< the whole quantity's name; null: none
    Adds adds = Adds::exactly;
};
std::span<const CountColumn> countColumns();

inline constexpr int mostParts = 4;

/// Columns of one row add to a quantity of that row, in the total row too.
struct RowSum
{
    const char16_t* figure;
    const char16_t* whole; ///< the quantity: "cafs" of the same row
    const char16_t* parts[mostParts]; ///< columns; null when fewer
};
std::span<const RowSum> rowSums();

/// In one row the smaller can never be more than the larger.
struct NeverMore
{
    const char16_t* figure;
    const char16_t* smaller; ///< quantities
    const char16_t* larger;
};
std::span<const NeverMore> neverMore();

/// A cell that gives away the counts it is made of: in its row and, for a percentage of the total, in the total.
struct Derived
{
    const char16_t* figure;
    const char16_t* column;
    const char16_t* from[mostParts]; ///< columns; null when fewer
    bool ofTotal = false;
};
std::span<const Derived> derivedColumns();

/// A table in the order of its counts: what hides must not tell its size by its place.
struct OrderedByCount
{
    const char16_t* figure;
    const char16_t* column;
};
std::span<const OrderedByCount> orderedByCount();

} // namespace axs::figure
