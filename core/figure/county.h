// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

#include <optional>

namespace axs::figure {

/// The children aged 0–19 of a cluster, from the latest year up to a day whose age ranges cover 0 to 19 exactly once.
/// A range of exactly 0–19 is taken before several that add up to it; a year that is not stated, last of all.
struct Children
{
    bool known = false;
    double count = 0;
    int year = 0; ///< 0: the source does not say
    QString source;
};
std::vector<Children> childrenOf(const Facts& facts, Date until); ///< by cluster place
/// "Population aged 0–19: 2008, from …" and which clusters have none.
QString populationNote(
    const Facts& facts, const std::vector<SmallCode>& clusters, const std::vector<Children>& children);

/// Each cluster's weight in the latest deprivation index up to a day, and their sum over the county. An index with
/// shares by cluster is taken by these; otherwise the weight is Σ score × children of the cluster's small areas.
struct Weights
{
    QString index; ///< empty: there is none
    QStringList sources;
    std::vector<std::optional<double>> weight; ///< by cluster place
    double county = 0;
    std::vector<int> areas; ///< by cluster place, how many small areas its weight is the sum of; empty for shares
};
Weights weightsOf(const Facts& facts, Date until);

} // namespace axs::figure
