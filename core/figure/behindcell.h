// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

namespace axs::figure {

/// Where the id stands in a sorted column; its size when it is not there.
std::size_t placeOf(const std::vector<Id>& ids, Id id);
/// Marks the episodes that the records behind a cell belong to; none for records that belong to no episode.
std::vector<std::uint8_t> episodesBehind(const Facts& facts, const RecordIds& records);
/// "75 answers", "1 panel item".
QString recordWords(CountedRecord kind, qint64 count);

} // namespace axs::figure
