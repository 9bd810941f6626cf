// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/store/connection.h"
#include "core/store/recordwriter.h"
#include "core/store/schema.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>

namespace axs::store {

/// Somebody else who is writing to the file.
struct LockHolder
{
    QString computer;
    QString program;
    qint64 process = 0;
    qint64 sinceMilliseconds = 0;
    QString words() const;
};

/// What a file says of itself.
struct FileProperties
{
    Date today; ///< the sample's own today; unset in a real file
    bool isSample = false;
    bool isProtected = false;
};

/// A record file that is open: checked, migrated, and locked when it is written to. Knows its path and properties;
/// connections are opened from it, one a thread. Opening for reading takes no lock and changes nothing.
class File
{
public:
    /// Opens an existing file. For writing: takes the lock, and migrates after a backup beside the file. When another
    /// program holds the lock, or the place is read-only, it is an error; open for reading then.
    static Result<std::unique_ptr<File>> open(const QString& path, Access access,
        const std::vector<Migration>& migrations = {});

    /// Makes a new file: `fill` writes it beside the target with every record new; then the search index is built, the
    /// file is synced and takes its name in one step. An existing target is an error. The file is not left open.
    static Result<void> create(const QString& path, const FileProperties& properties, WriterOptions options,
        const std::function<Result<void>(RecordWriter&)>& fill);

    const QString& path() const { return m_path; }
    QString name() const;
    Access access() const { return m_access; }
    const FileProperties& properties() const { return m_properties; }
    /// SOURCE_DATE_EPOCH, the sample's own today, or the computer's.
    Date today() const;

    Result<std::unique_ptr<Connection>> connect(Access access) const;

    /// Who holds the file's lock, when somebody does.
    static std::optional<LockHolder> holder(const QString& path);

private:
    File() = default;

    QString m_path;
    Access m_access = Access::read;
    FileProperties m_properties;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace axs::store
