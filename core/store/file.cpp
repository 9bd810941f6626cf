// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file.h"

#include "core/store/backup.h"
#include "core/store/filehead.h"
#include "core/store/fileproperties.h"
#include "core/store/recordtable.h"
#include "core/store/unlock.h"

#include <sodium.h>

#include <QDate>
#include <QFileInfo>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString randomFileId()
{
    vault::FileId id{};
    randombytes_buf(id.data(), id.size());
    return fileName(id);
}

} // namespace

/// Brings the file up to this version, after a copy of it was made.
Result<void> File::update(Connection& connection, const std::vector<Migration>& migrations)
{
    if (connection.isReadOnly())
        return cannotOpen(m_path, u"is read-only. Copy it to a place you may write to."_s);
    auto steps = migrations.empty() ? builtInMigrations() : Result(migrations);
    if (!steps)
        return steps.error();
    const auto version = connection.integer("PRAGMA user_version");
    if (version && *version < steps->back().version) {
        if (auto backed = backUp(*this, BackupReason::beforeMigration, SystemClock().nowMilliseconds()); !backed)
            return Error{u"“%1” must be brought up to date, but no backup of it could be made first. %2"_s.arg(
                             name(), backed.error().sentence),
                backed.error().detail, Failure::cannotOpen};
    }
    if (auto migrated = migrate(connection, *steps); !migrated)
        return cannotOpen(
            m_path, u"could not be brought up to this version. Nothing was changed."_s, migrated.error().detail);
    if (m_keys) {
        vault::HeaderInUse header(connection.handle());
        if (auto mended = vault::mendHeader(header, *m_keys); !mended)
            return mended.error();
    }
    return {};
}

/// Reading changes nothing, so an older file must have been opened for writing once.
Result<void> File::requireCurrent(Connection& connection) const
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version < newestSchemaVersion)
        return cannotOpen(m_path, u"was written by an older version. Open it once in the program’s window, at a place you "
                                  "may write to, so that it is brought up to date."_s,
            u"version %1"_s.arg(*version));
    return {};
}

Result<void> File::unlock(const Unlocking& unlocking)
{
    auto opened = unlockFile(m_path, unlocking);
    if (!opened)
        return opened.error();
    m_keys = opened->unlocked.keys;
    m_openedBy = opened->by;
    m_person.id = opened->unlocked.person;
    m_fileId = fileName(m_keys->file());
    return {};
}

Result<void> File::readAboutItself(Connection& connection)
{
    auto stored = readProperties(connection);
    if (!stored)
        return stored.error();
    m_properties = stored->properties;
    m_properties.isProtected = m_keys != nullptr;
    if (!m_properties.isProtected)
        m_fileId = stored->fileId;
    if (m_fileId.isEmpty() && m_access == Access::write) {
        m_fileId = randomFileId();
        if (auto named = writeFileId(connection, m_fileId); !named)
            return named;
    }
    if (!m_person.id.isSet())
        return {};
    auto people = RecordTable<record::Person>::open(connection);
    if (!people)
        return people.error();
    const auto person = people->find(m_person.id);
    if (!person)
        return person.error();
    if (*person)
        m_person = **person;
    return {};
}

Result<std::unique_ptr<File>> File::open(const QString& path, Access access, const Opening& opening)
{
    const auto head = checkHead(path);
    if (!head)
        return head.error();
    std::unique_ptr<File> file(new File());
    file->m_path = QFileInfo(path).absoluteFilePath();
    file->m_access = access;
    if (access == Access::write) {
        auto lock = FileLock::take(file->m_path, u"Open it read-only, or try again later."_s);
        if (!lock)
            return lock.error();
        file->m_lock = std::move(*lock);
    }
    if (head->isProtected) {
        if (auto unlocked = file->unlock(opening.unlocking); !unlocked)
            return unlocked.error();
    }
    auto connection = file->connect(access);
    if (!connection)
        return connection.error();
    if (auto checked = checkContent(**connection, file->m_path); !checked)
        return checked.error();
    if (access == Access::read) {
        if (auto current = file->requireCurrent(**connection); !current)
            return current.error();
    } else {
        if (auto updated = file->update(**connection, opening.migrations); !updated)
            return updated.error();
    }
    if (auto read = file->readAboutItself(**connection); !read)
        return read.error();
    return file;
}

Result<void> File::beginCopy(const QString& target) const
{
    if (!m_keys)
        return {};
    const auto connection = connect(Access::read);
    if (!connection)
        return connection.error();
    const auto header = vault::HeaderInUse((*connection)->handle()).read();
    return header ? writeNewHeader(target, *header) : header.error();
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
    return Connection::open(m_path, m_access == Access::read ? Access::read : access, false, m_keys != nullptr);
}

} // namespace axs::store
