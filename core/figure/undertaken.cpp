// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/undertaken.h"

namespace axs::figure {

Undertaken undertaken(const Facts& facts)
{
    Undertaken found;
    std::vector<std::uint8_t> seen(facts.children.size(), 0);
    for (std::size_t row = 0; row < facts.episodes.size(); ++row) {
        if (facts.episodes.started[row] == Date::unsetDay)
            continue;
        ++found.cafs;
        const Code child = facts.episodes.child[row];
        if (child < seen.size() && seen[child] == 0) {
            seen[child] = 1;
            ++found.children;
        }
    }
    return found;
}

} // namespace axs::figure
