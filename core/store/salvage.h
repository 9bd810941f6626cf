// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/protection.h"
#include "core/store/recordwriter.h"

#include <utility>
#include <vector>

namespace axs::store {

/// What could be read of a damaged file.
struct SalvageReport
{
    std::int64_t pages = 0;
    std::int64_t unreadablePages = 0;
    std::int64_t versions = 0; ///< read, and proved by their hashes
    std::int64_t alteredVersions = 0; ///< read, but not what was saved; left out
    std::int64_t records = 0;
    std::int64_t events = 0;
    int standIns = 0; ///< records that others point at and that are lost; named “(lost)” in the new file
    std::vector<std::pair<std::int64_t, std::int64_t>> lostVersions; ///< from and to, by the order of saving

    std::int64_t lostCount() const;
    /// "1,204 versions of 867 records were read; versions 12 to 19 are lost."
    QString words() const;
};

/// Writes everything that can be read of a damaged file into a new one at `target`, which must not exist: every version
/// whose hash proves it, every event, and tables rebuilt from them. A protected file's new one opens with the same
/// passphrases. The damaged file is not changed; nobody in this process may have it open. Drafts stay behind.
Result<SalvageReport> salvage(const QString& path, const QString& target, const Unlocking& unlocking,
    WriterOptions options, const Progress& progress = {});

} // namespace axs::store
