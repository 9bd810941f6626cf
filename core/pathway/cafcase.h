// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"

#include <vector>

namespace axs::pathway {

/// One episode with all that belongs to it: what the CAF page edits, and what the rules look at together.
struct CafCase
{
    record::Child child;
    record::Caf caf;
    std::vector<record::Consent> consents;
    std::vector<record::Review> reviews;
    std::vector<record::FormScore> scores;
    bool operator==(const CafCase&) const = default;
};

} // namespace axs::pathway
