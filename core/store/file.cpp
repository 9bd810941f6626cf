// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file.h"

#include "core/base/text.h"
#include "core/store/searchindex.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

QString lockPath(const QString& path)
{
    return path + u".lock"_s;
}

Error cannotOpen(const QString& path, const QString& why, const QString& detail = {})
{
    return {u"“%1” %2"_s.arg(QFileInfo(path).fileName(), why), detail, Failure::cannotOpen};
}

std::uint32_t bigEndian(const QByteArray& bytes, qsizetype at)
{
    std::uint32_t number = 0;
    for (qsizetype i = 0; i < 4; ++i)
        number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return number;
}

/// Looks at the file's first bytes, before SQLite touches it.
Result<void> checkHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotOpen(path, u"is not there. Check its name and place."_s, path);
    if (!info.isFile())
        return cannotOpen(path, u"is not a record file but a folder or device."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(path, u"cannot be read. Check that you may read it."_s, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return cannotOpen(path, u"is not a record file of AXS Pathway, or is damaged from its first byte."_s);
    if (bigEndian(header, 68) != static_cast<std::uint32_t>(applicationId))
        return cannotOpen(path, u"belongs to another program; it is not a record file of AXS Pathway."_s);
    if (const auto version = bigEndian(header, 60); version > static_cast<std::uint32_t>(newestSchemaVersion))
        return cannotOpen(path, u"was written by a newer version of AXS Pathway. Install that version to open it."_s,
            u"schema %1, known %2"_s.arg(version).arg(newestSchemaVersion));
    // With a journal beside it, SQLite mends the file when it opens it.
    const qint64 expected = qint64{bigEndian(header, 28)} * (static_cast<std::uint8_t>(header[16]) << 8 | header[17]);
    if (info.size() < expected && !QFile::exists(path + u"-journal"_s))
        return cannotOpen(path, u"is cut short: a part of it is missing. Open the newest backup instead."_s,
            u"%1 of %2 bytes"_s.arg(info.size()).arg(expected));
    return {};
}

/// Asks what a damaged file cannot answer.
Result<void> checkStructure(Connection& connection, const QString& path)
{
    const auto tables = connection.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('revision', 'event', 'file_property')");
    if (!tables)
        return cannotOpen(path, u"is damaged. Open the newest backup instead."_s, tables.error().detail);
    if (*tables != 3)
        return cannotOpen(path, u"is damaged: its tables are missing. Open the newest backup instead."_s);
    return {};
}

Result<FileProperties> readProperties(Connection& connection)
{
    auto statement = connection.prepare("SELECT name, value FROM file_property");
    if (!statement)
        return statement.error();
    FileProperties properties;
    const auto read = statement->forEachRow([&] {
        const QString name = statement->text(0);
        if (name == "today"_L1)
            properties.today = Date::parseIso(statement->text(1)).value_or(Date());
        else if (name == "sample"_L1)
            properties.isSample = statement->text(1) == "yes"_L1;
    });
    if (!read)
        return read.error();
    return properties;
}

Result<void> writeProperties(Connection& connection, const FileProperties& properties)
{
    auto statement = connection.prepare("INSERT INTO file_property (name, value) VALUES (:name, :value)");
    if (!statement)
        return statement.error();
    const auto put = [&](const QString& name, const QString& value) {
        statement->bind(":name", name);
        statement->bind(":value", value);
        return statement->run();
    };
    if (auto done = put(u"sample"_s, properties.isSample ? u"yes"_s : u"no"_s); !done)
        return done;
    return properties.today.isSet() ? put(u"today"_s, properties.today.iso()) : Result<void>();
}

/// Copies the file as it is before a migration: "county before version 2.axs", never over an existing one.
Result<void> backUpBefore(const QString& path, int version)
{
    const QFileInfo info(path);
    const QString copy = info.dir().filePath(
        u"%1 before version %2.%3"_s.arg(info.completeBaseName()).arg(version).arg(info.suffix()));
    if (QFile::exists(copy) || QFile::copy(path, copy))
        return {};
    return Error{u"“%1” must be brought up to date, but there is no room for a backup beside it."_s.arg(info.fileName()),
        copy, Failure::cannotOpen};
}

Result<void> syncToDisk(const QString& path)
{
    for (const QString& each : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(each).constData(), O_RDONLY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            return Error{u"“%1” could not be written to the disk safely."_s.arg(QFileInfo(path).fileName()), each};
    }
    return {};
}

Result<void> buildFile(const QString& path, const FileProperties& properties, WriterOptions options,
    const std::function<Result<void>(RecordWriter&)>& fill)
{
    auto connection = Connection::open(path, Access::write, true);
    if (!connection)
        return connection.error();
    Connection& file = **connection;
    const auto migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    if (auto made = migrate(file, *migrations); !made)
        return made.error();
    options.allNew = true;
    auto writer = RecordWriter::open(file, std::move(options));
    if (!writer)
        return writer.error();
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return transaction.error();
    if (auto done = writeProperties(file, properties); !done)
        return done;
    if (auto begun = (*writer)->begin(); !begun)
        return begun;
    if (auto filled = fill(**writer); !filled)
        return filled;
    if (auto made = (*writer)->addEvent("create", {}, {}, {}); !made)
        return made.error();
    if (auto indexed = rebuildSearch(file); !indexed)
        return indexed;
    return transaction->commit();
}

} // namespace

QString LockHolder::words() const
{
    const QString since = QDateTime::fromMSecsSinceEpoch(sinceMilliseconds).toString(u"HH:mm 'on' d MMMM yyyy"_s);
    return u"%1 on %2 (process %3) since %4"_s.arg(program, computer).arg(process).arg(since);
}

std::optional<LockHolder> File::holder(const QString& path)
{
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return std::nullopt;
    holder.sinceMilliseconds = QFileInfo(lockPath(path)).lastModified().toMSecsSinceEpoch();
    return holder;
}

Result<std::unique_ptr<File>> File::open(const QString& path, Access access, const Opening& opening)
{
    if (auto checked = checkHeader(path); !checked)
        return checked.error();
    std::unique_ptr<File> file(new File());
    file->m_path = QFileInfo(path).absoluteFilePath();
    file->m_access = access;
    if (access == Access::write) {
        file->m_lock = std::make_unique<QLockFile>(lockPath(file->m_path));
        file->m_lock->setStaleLockTime(0);
        if (!file->m_lock->tryLock(0)) {
            if (file->m_lock->error() == QLockFile::LockFailedError) {
                const auto other = holder(file->m_path);
                return cannotOpen(path, u"is being written to by %1. Open it read-only, or try again later."_s.arg(
                                            other ? other->words() : u"another program"_s));
            }
            return cannotOpen(path, u"is on a read-only place. Copy it to a place you may write to."_s);
        }
    }
    auto connection = Connection::open(file->m_path, access);
    if (!connection)
        return connection.error();
    if (auto checked = checkStructure(**connection, file->m_path); !checked)
        return checked.error();
    if (access == Access::write) {
        if ((*connection)->isReadOnly())
            return cannotOpen(path, u"is read-only. Copy it to a place you may write to."_s);
        auto steps = opening.migrations.empty() ? builtInMigrations() : Result(opening.migrations);
        if (!steps)
            return steps.error();
        const auto version = (*connection)->integer("PRAGMA user_version");
        if (version && *version < steps->back().version) {
            if (auto backed = backUpBefore(file->m_path, steps->back().version); !backed)
                return backed.error();
        }
        if (auto migrated = migrate(**connection, *steps); !migrated)
            return cannotOpen(path, u"could not be brought up to this version. Nothing was changed."_s,
                migrated.error().detail);
    }
    auto properties = readProperties(**connection);
    if (!properties)
        return properties.error();
    file->m_properties = *properties;
    return file;
}

Result<void> File::create(const QString& path, const FileProperties& properties, WriterOptions options,
    const std::function<Result<void>(RecordWriter&)>& fill, const std::optional<Protection>& protection)
{
    static_cast<void>(protection);
    const QFileInfo info(path);
    if (info.exists())
        return Error{u"“%1” exists already. Choose another name, or move it away first."_s.arg(info.fileName()), path};
    if (!info.absoluteDir().exists())
        return Error{u"The folder “%1” does not exist."_s.arg(info.absolutePath()), path};
    const QString partial = info.absoluteFilePath() + u".part"_s;
    QFile::remove(partial);
    Result<void> made = buildFile(partial, properties, std::move(options), fill);
    if (made)
        made = syncToDisk(partial);
    // A hard link fails when the target appeared meanwhile; a rename would replace it.
    if (made && ::link(QFile::encodeName(partial).constData(), QFile::encodeName(info.absoluteFilePath()).constData()) != 0
        && (QFile::exists(path) || !QFile::rename(partial, info.absoluteFilePath())))
        made = Error{u"“%1” could not be made. Choose another place."_s.arg(info.fileName()), qt_error_string()};
    QFile::remove(partial);
    return made ? syncToDisk(info.absoluteFilePath()) : made;
}

QString File::name() const
{
    return QFileInfo(m_path).fileName();
}

Date File::today() const
{
    if (const auto fixed = sourceDateEpochMilliseconds(); fixed >= 0)
        return Date::fromMilliseconds(fixed);
    if (m_properties.today.isSet())
        return m_properties.today;
    const QDate local = QDate::currentDate();
    return Date::fromCalendar(local.year(), static_cast<unsigned>(local.month()), static_cast<unsigned>(local.day()));
}

Result<std::unique_ptr<Connection>> File::connect(Access access) const
{
    return Connection::open(m_path, m_access == Access::read ? Access::read : access);
}

} // namespace axs::store
