// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"

namespace axs::figure {

/// Which filters a kind of record can be asked by.
struct Attributes
{
    bool place = false;
    bool service = false;
    bool level = false;
};

/// Says which filters of the query do not hold for these records, if any: "Trainings have no cluster and no level: …".
void noteIgnoredFilters(Figure& figure, const RecordFilter& filter, const QString& records, Attributes has);

} // namespace axs::figure
