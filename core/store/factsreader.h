// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/store/connection.h"
#include "core/store/recordwriter.h"

#include <functional>
#include <span>

namespace axs::store {

/// Told after each chunk: rows read so far. False stops the reading.
using ReadProgress = std::function<bool(std::int64_t rows)>;

/// Comments are personal and large, so facts hold them only where a person asked for them.
enum class Comments { no, yes };

/// Reads what the figures need of every record, through SQLite's own interface, in chunks by id so that no read
/// transaction holds up a commit for long. `sourceName` and `today` are the caller's to set.
Result<figure::Facts> readFacts(Connection& connection, const ReadProgress& progress = {}, Comments comments = Comments::no);

/// Brings the facts up to date with these records: true when done, false when only reading all again will do (a
/// record came in between older ones, was withdrawn, or is of a kind that shapes the rest).
Result<bool> refreshFacts(Connection& connection, figure::Facts& facts, std::span<const ChangedRecord> changed);

/// For sorting by name at any size: by child's place in the facts, its place in the order of surname and forename.
Result<std::vector<std::uint32_t>> readNameRanks(Connection& connection, const figure::Facts& facts);

} // namespace axs::store
