// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/figure/query.h"

namespace axs::figure {

/// What a filter can be set to in this file.
struct FilterChoices
{
    struct Cluster
    {
        QString name;
        QString area; ///< empty: in no area
        bool operator==(const Cluster&) const = default;
    };

    Date today;
    Date firstDay; ///< of any record that figures count; unset in an empty file
    QStringList areas; ///< areas and clusters in reference order
    std::vector<Cluster> clusters;
    QStringList services; ///< by name
    bool areasAssumed = false; ///< some cluster's area is a guess
    Period publishedPeriod; ///< for which the file keeps published values; open when it keeps none

    /// The period with its open ends written out, as the figures take it.
    Period shown(const Period& period) const;
    /// The clusters of these areas; all when there are none.
    QStringList clustersIn(const QStringList& chosenAreas) const;
    bool operator==(const FilterChoices&) const = default;
};

FilterChoices filterChoices(const Facts& facts);

} // namespace axs::figure
