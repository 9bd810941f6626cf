// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/figure/episodetest.h"

#include <limits>

namespace axs::figure {

/// Days as the columns hold them, both ends included; nothing unset lies within.
struct Days
{
    std::int32_t from;
    std::int32_t to;

    explicit Days(const Period& period)
        : from(period.from.isSet() ? period.from.dayNumber() : Date::unsetDay + 1)
        , to(period.to.isSet() ? period.to.dayNumber() : std::numeric_limits<std::int32_t>::max())
    {
    }
    bool hold(std::int32_t day) const { return day >= from && day <= to; }
};

} // namespace axs::figure
