// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/report/report.h"

namespace axs::report {

/// What is asked of a report. Of `meta` the caller gives what the file and the authority say (title, county, marking,
/// file name, trail, invented, protected, stated clusters); period, filter words, dates and coverage are filled in.
struct Request
{
    figure::Query query;
    std::vector<const figure::Definition*> figures; ///< empty: all of the catalogue
    Meta meta;
    Date knownOn; ///< the day whose knowledge the facts are; unset: as it is today
    std::int64_t madeAt = 0; ///< milliseconds since 1970, UTC
};

/// Computes the figures and builds the report. Needs no screen; safe on a worker.
Report reportOf(const figure::Facts& facts, const Request& request);

} // namespace axs::report
