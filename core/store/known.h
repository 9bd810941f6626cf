// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/progress.h"
#include "core/store/connection.h"

namespace axs::store {

class File;

/// More saved versions than this are too many for a picture in memory: some 300 bytes each, and more where texts are long.
inline constexpr std::int64_t mostKnownVersions = 5'000'000;

/// A picture of the file as it was known at the end of this day: the last version that every record had by then, those
/// withdrawn by then absent. The day is that of the saves' times on this computer's clock, the day that the history
/// shows. Every reader works on it unchanged: records, facts, search, history and events end with that day. It lies in
/// memory only, never on the disk, can only be read, and must not outlive the file. For a worker thread: reads the
/// revisions in pieces, so that no read transaction holds up a save for long.
Result<std::unique_ptr<Connection>> knownOn(const File& file, Date day, const Progress& progress = {});

} // namespace axs::store
