// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

namespace axs::figure {

/// How many CAFs the file holds and of how many children. An episode counts as a CAF from the start of its assessment;
/// a checklist or a refusal before it is a record, not a CAF.
struct Undertaken
{
    std::int64_t cafs = 0;
    std::int64_t children = 0;
};

Undertaken undertaken(const Facts& facts);

} // namespace axs::figure
