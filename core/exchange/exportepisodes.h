// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportrun.h"

namespace axs::exchange {

/// Calls `visit(const Record&, const record::Caf&)` for every record of a kind that belongs to an episode which the
/// filter keeps, by its own day. What belongs to an episode in the bin is left out.
template <class Record, class Visit>
Result<void> forEachOfEpisodes(ExportRun& run, Date Record::*day, Visit&& visit)
{
    auto cafs = store::RecordTable<record::Caf>::open(run.connection());
    if (!cafs)
        return cafs.error();
    return run.forEach<Record>([&](const Record& each) {
        if (!run.keepsDay(each.*day))
            return;
        const auto caf = run.found(*cafs, each.caf);
        if (caf && run.keepsEpisode(*caf))
            visit(each, *caf);
    });
}

/// What tells a record of an episode from another of its kind, when only one a day can be told.
inline QString dayKey(const record::Caf& caf, Date day)
{
    return caf.reference + u'\n' + day.iso();
}

} // namespace axs::exchange
