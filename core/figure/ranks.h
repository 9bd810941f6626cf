// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace axs::figure {

/// Spearman's rank correlation of two lists of one length, equal values sharing their average rank. Nothing with fewer
/// than three pairs, or when all values of a list are equal.
std::optional<double> rankCorrelation(const std::vector<double>& left, const std::vector<double>& right);

} // namespace axs::figure
