// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace axs::store {

/// Why a backup was made. Each but the last was made while the file was sound, and verified; the last is the file that a
/// backup took the place of because it was damaged.
enum class BackupReason
{
    daily,
    onRequest,
    beforeImport,
    beforeMigration,
    beforeRestore,
    beforeRekey,
    damaged,
};

/// "before import", as file names and screens say it: always whether it is from before or after.
QString backupReasonWords(BackupReason reason);

/// One backup of a file, as its name tells.
struct Backup
{
    QString path;
    std::int64_t atMilliseconds = 0; ///< UTC, to the minute
    BackupReason reason = BackupReason::daily;
    std::int64_t bytes = 0;
    int number = 1; ///< of those that were made in the same minute for the same reason

    bool isSound() const { return reason != BackupReason::damaged; }
    bool operator==(const Backup&) const = default;
};

/// "county backups", beside "county.axs".
QString backupFolder(const QString& path);
/// "county backups/county 2009-07-24 0912 daily.axs" in the computer's time; numbered when that name is taken.
QString backupPath(const QString& path, BackupReason reason, std::int64_t atMilliseconds);
/// What the name of a backup of this file says; nothing for any other file.
std::optional<Backup> backupNamed(const QString& path, const QString& backup);
/// The backups of this file, newest first. Files of other names are no backups.
std::vector<Backup> listBackups(const QString& path);

/// Which backups have served: not those of the newest 7 days, 5 weeks and 12 months that have one, not the newest five
/// from before each kind of change nor any of the last 30 days; anything that is over a year old has. Never the newest
/// sound one.
std::vector<Backup> outdatedBackups(const std::vector<Backup>& backups, std::int64_t nowMilliseconds);

} // namespace axs::store
