// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <optional>

namespace axs::figure {

/// Puts the values printed elsewhere beside the computed ones, when they are for exactly this period and no other
/// filter, and writes a numbered footnote wherever the two differ when rounded alike or printed values cannot hold
/// together. Beside a hidden cell nothing is put. Call after suppression.
void attachPublished(Figure& figure, const Facts& facts, const Query& query);

/// A printed number and the decimals it was printed with: "£1,346.00" is 1346 with 2, "68%" is 68 with none.
struct Printed
{
    double value = 0;
    int decimals = 0;
};
std::optional<Printed> printedNumber(const QString& text);

/// The figure's own label of a printed row: a cluster also by its aliases. Empty when the figure has none such.
QString publishedRow(const Figure& figure, const Facts& facts, const QString& printed);

/// The computed value with as many decimals as were printed.
QString textAlike(const Cell& computed, ColumnKind kind, const std::optional<Printed>& printed);

} // namespace axs::figure
