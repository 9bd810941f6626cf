// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace axs::store {

/// What happens to the file that a backup takes the place of.
enum class PresentFile
{
    replaced, ///< it was backed up just before
    setAside, ///< it is damaged: it goes into the backup folder as it is
};

/// Puts a copy of a backup in the file's place, in one step: before it the old file stands there, after it the backup.
/// Nobody in this process may have the file or the backup open, and no other program may be writing to the file. The
/// backup stays.
Result<void> putBack(const QString& path, const QString& backup, PresentFile present, std::int64_t nowMilliseconds,
    const Progress& progress = {});

} // namespace axs::store
