// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/record/people.h"
#include "core/store/connection.h"
#include "core/store/filelock.h"
#include "core/store/protection.h"
#include "core/store/recordwriter.h"
#include "core/store/schema.h"

#include <functional>
#include <memory>
#include <optional>

namespace axs::vault {
class FileKeys;
}

namespace axs::store {

/// What a file says of itself.
struct FileProperties
{
    Date today; ///< the sample's own today; unset in a real file
    bool isSample = false;
    bool isProtected = false;
};

/// How a file is opened, besides for what.
struct Opening
{
    Unlocking unlocking; ///< for a protected file
    std::vector<Migration> migrations; ///< for tests; empty: the program's own
};

/// A record file that is open: checked, migrated, and locked when it is written to. Knows its path and properties;
/// connections are opened from it, one a thread. Opening for reading takes no lock and changes nothing.
class File
{
public:
    /// Opens an existing file. For writing: takes the lock, and migrates after a backup beside the file. When another
    /// program holds the lock, or the place is read-only, it is an error; open for reading then. A protected file whose
    /// `unlocking` does not open it is Failure::locked; trying takes half a second for each person who may open it.
    static Result<std::unique_ptr<File>> open(const QString& path, Access access, const Opening& opening = {});

    /// Makes a new file: `fill` writes it beside the target with every record new; then the search index is built, the
    /// file is synced and takes its name in one step. An existing target is an error. The file is not left open. With
    /// `protection`, every page of it is encrypted and its keeper is its first person.
    static Result<void> create(const QString& path, const FileProperties& properties, WriterOptions options,
        const std::function<Result<void>(RecordWriter&)>& fill, const std::optional<Protection>& protection = {});

    File(const File&) = delete;
    File& operator=(const File&) = delete;

    const QString& path() const { return m_path; }
    QString name() const;
    Access access() const { return m_access; }
    const FileProperties& properties() const { return m_properties; }
    /// SOURCE_DATE_EPOCH, the sample's own today, or the computer's.
    Date today() const;

    /// Who opened a protected file: not set after a recovery code or the council's key.
    const record::Person& person() const { return m_person; }
    OpenedBy openedBy() const { return m_openedBy; }
    /// Names this file for ever in what is remembered of it outside: 32 hexadecimal digits; empty in old files.
    const QString& fileId() const { return m_fileId; }

    Result<std::unique_ptr<Connection>> connect(Access access) const;
    /// The keys of a protected file that is open; nothing for an unprotected one.
    const std::shared_ptr<const vault::FileKeys>& keys() const { return m_keys; }
    /// Begins a copy of this file at `target`, which must not exist: a protected file's header, so that the same people
    /// open the copy. The pages follow through a Connection.
    Result<void> beginCopy(const QString& target) const;

private:
    File() = default;
    Result<void> unlock(const Unlocking& unlocking);
    Result<void> update(Connection& connection, const std::vector<Migration>& migrations);
    Result<void> requireCurrent(Connection& connection) const;
    Result<void> readAboutItself(Connection& connection);

    QString m_path;
    Access m_access = Access::read;
    FileProperties m_properties;
    record::Person m_person;
    OpenedBy m_openedBy = OpenedBy::nothing;
    QString m_fileId;
    std::shared_ptr<const vault::FileKeys> m_keys; ///< wiped when the file and its last connection are gone
    std::unique_ptr<FileLock> m_lock;
};

} // namespace axs::store
