// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/backupnames.h"
#include "core/store/file.h"

namespace axs::store {

/// What is inside a record file or a backup of one.
struct FileContents
{
    std::int64_t records = 0;
    std::int64_t cafs = 0;
    std::int64_t children = 0;
    std::int64_t versions = 0;
    std::int64_t events = 0;
    std::int64_t lastChangeMilliseconds = 0; ///< 0 when nothing was ever saved
    QString lastAuthor;
    QByteArray lastVersion; ///< the rev_id of the last version
    QByteArray trailHead; ///< the hash of the last event; empty in old files

    bool operator==(const FileContents&) const = default;
};

Result<FileContents> contentsOf(Connection& connection);
/// The same of a backup. A protected one is read with the keys of the file that is open; made under other keys, it is
/// Failure::locked.
Result<FileContents> contentsOfBackup(const QString& backup);

/// How a copy went.
struct CopyReport
{
    QString path;
    FileContents contents;
    std::int64_t pages = 0;
    int restarts = 0; ///< how often a save made it begin again
    std::int64_t longestStepMilliseconds = 0; ///< how long a save had to wait at most
};

/// Copies an open file to `target`, which must not exist, while it is read and saved to: in small steps, none of which
/// holds the file for more than some hundredths of a second, unless saves without a pause leave no other way. A protected
/// file's copy opens with the same passphrases. The copy takes its name once it is on the disk, has been read again whole,
/// and holds what the file held. When it fails or is stopped, nothing of it stays. Waits for the disk: for a worker, never
/// for the writer's or the window's thread.
Result<CopyReport> copyFile(const File& file, const QString& target, const Progress& progress = {});

/// Makes a backup in the file's backup folder, then removes those that have served and what a killed one left behind;
/// before a restore, none is removed that could be the one to be restored.
Result<CopyReport> backUp(
    const File& file, BackupReason reason, std::int64_t nowMilliseconds, const Progress& progress = {});

/// The backup that an import begins with; nothing when the file holds no child, practitioner or CAF yet.
Result<void> backUpBeforeImport(const File& file, std::int64_t nowMilliseconds, const Progress& progress = {});

/// What a drill found out: the newest sound backup really can be restored.
struct DrillReport
{
    Backup backup;
    FileContents contents;
    std::int64_t milliseconds = 0;
    int faults = 0; ///< findings of severity error about the file itself
    bool isWhole() const { return faults == 0; }
};

/// Restores the newest sound backup for trial into a file beside it, checks everything in it, and removes it again.
Result<DrillReport> restoreDrill(const File& file, const Progress& progress = {});

} // namespace axs::store
