// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupnames.h"
#include "core/store/fileproperties.h"
#include "core/store/people.h"
#include "core/store/recordtable.h"
#include "core/store/trail.h"
#include "core/store/unlock.h"
#include "core/vault/vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstdio>
#include <unistd.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using vault::SlotKind;

namespace {

/// The slots that stand in the new header, and the key that they hold.
struct NewLock
{
    std::shared_ptr<const vault::FileKeys> keys = vault::FileKeys::generate();
    std::vector<vault::Slot> slots;

    Result<void> fill(const RekeyRequest& request, const QString& escrowKey);
    QString firstSlot() const { return slotName(slots.front()); }
};

Result<void> NewLock::fill(const RekeyRequest& request, const QString& escrowKey)
{
    const auto add = [this](std::optional<vault::Slot> slot) {
        if (slot)
            slots.push_back(*slot);
        return slot.has_value();
    };
    const vault::SlotCost cost = slotCost(request.cost);
    bool made = add(
        vault::sealForTyped(*keys, SlotKind::passphrase, request.person, request.passphrase.secret(), cost));
    if (made && request.recoveryCode) {
        QString text = request.recoveryCode->text;
        text.detach();
        made = add(vault::sealForTyped(*keys, SlotKind::recovery, {}, Passphrase::take(text).secret(), cost));
    }
    if (made && !escrowKey.isEmpty())
        made = add(vault::sealForEscrow(*keys, QByteArray::fromHex(escrowKey.toLatin1())));
    if (!made)
        return Error{u"There is not enough memory to make a key. Close other programs and try again."_s, {}};
    vault::keyring::add(keys);
    return {};
}

/// Changes who is named in a file that was just written and that only this passphrase opens.
Result<void> changePeople(const QString& path, const Passphrase& passphrase, const QString& author,
    const std::function<Result<void>(Connection&, RecordWriter&)>& change)
{
    auto file = File::open(path, Access::write, {{passphrase, {}}, {}});
    if (!file)
        return file.error();
    const SystemClock clock;
    IdSource ids;
    auto writer = Writer::start(**file, {{author, 0}, &clock, &ids, {}, false});
    if (!writer)
        return writer.error();
    const auto saved = (*writer)->perform(change);
    return saved ? Result<void>() : saved.error();
}

/// In the new file, everybody but this person is without a passphrase.
Result<void> forgetOtherSlots(const QString& path, const RekeyRequest& request, const QString& author, const QString& slot)
{
    return changePeople(path, request.passphrase, author, [&](Connection& connection, RecordWriter& records) {
        auto people = RecordTable<record::Person>::all(connection);
        if (!people)
            return Result<void>(people.error());
        for (record::Person& each : *people) {
            each.keySlot = each.id == request.person ? slot : QString();
            if (auto done = records.save(each); !done)
                return Result<void>(done.error());
        }
        const auto noted = records.addEvent(action::rekey, request.person, {}, {});
        return noted ? Result<void>() : noted.error();
    });
}

Result<void> verifyCopy(const QString& path, std::int64_t revisions)
{
    auto copy = Connection::open(path, Access::read, false, true);
    if (!copy)
        return copy.error();
    auto integrity = (*copy)->prepare("PRAGMA integrity_check(1)");
    if (!integrity)
        return integrity.error();
    const auto row = integrity->next();
    const auto count = (*copy)->integer("SELECT count(*) FROM revision");
    if (!row || !*row || integrity->text(0) != "ok"_L1 || !count || *count != revisions)
        return Error{u"The new file did not read back as it was written. The old one stays; check the disk."_s, path};
    return {};
}

Result<void> writeUnderNewKey(const File& file, const NewLock& lock, const QString& path)
{
    if (auto registered = vault::registerVfs(); !registered)
        return registered;
    if (auto begun = writeNewHeader(path, vault::newHeader(*lock.keys, lock.slots)); !begun)
        return begun;
    const auto connection = file.connect(Access::write);
    if (!connection)
        return connection.error();
    // An unprotected file's pages leave no room for the seal; in the copy they do.
    int reserved = vault::reservedBytes;
    sqlite3_file_control((*connection)->handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    const auto revisions = (*connection)->integer("SELECT count(*) FROM revision");
    if (!revisions)
        return revisions.error();
    auto vacuum = (*connection)->prepare("VACUUM INTO :target");
    if (!vacuum)
        return vacuum.error();
    vacuum->bind(":target", protectedUri(path));
    if (auto written = vacuum->run(); !written)
        return written;
    if (auto synced = syncToDisk(path); !synced)
        return synced;
    return verifyCopy(path, *revisions);
}

/// The old file becomes a backup, and the new one takes its place in one step.
Result<void> takePlace(const QString& fresh, const QString& path)
{
    if (!QDir().mkpath(backupFolder(path)))
        return Error{u"No folder for backups can be made beside “%1”. The file stays as it was."_s.arg(
                         QFileInfo(path).fileName()),
            backupFolder(path)};
    const QByteArray old = QFile::encodeName(path);
    const QString kept = backupPath(path, BackupReason::beforeRekey, SystemClock().nowMilliseconds());
    const auto failed = [](const QString& detail) {
        return Error{u"The new file could not take the old one’s place. The old one stays as it was."_s, detail};
    };
    if (::link(old.constData(), QFile::encodeName(kept).constData()) != 0)
        return failed(qt_error_string());
    const auto synced = syncToDisk(kept);
    if (!synced || std::rename(QFile::encodeName(fresh).constData(), old.constData()) != 0) {
        const QString detail = synced ? qt_error_string() : synced.error().detail;
        QFile::remove(kept);
        return failed(detail);
    }
    return syncToDisk(path);
}

} // namespace

Result<void> rekey(const QString& path, const Unlocking& unlocking, const RekeyRequest& request)
{
    auto file = File::open(path, Access::write, {unlocking, {}});
    if (!file)
        return file.error();
    if (!(*file)->keys())
        return Error{u"This file is not protected: there is no key to change."_s, {}};
    const auto connection = (*file)->connect(Access::read);
    if (!connection)
        return connection.error();
    const auto stored = readProperties(**connection);
    if (!stored)
        return stored.error();
    NewLock lock;
    if (auto filled = lock.fill(request, stored->escrowKey); !filled)
        return filled;
    const QString fresh = (*file)->path() + u".rekeyed"_s;
    QFile::remove(fresh);
    Result<void> done = writeUnderNewKey(**file, lock, fresh);
    if (done)
        done = forgetOtherSlots(fresh, request, authorOf(**file, {}), lock.firstSlot());
    if (done)
        done = takePlace(fresh, (*file)->path());
    if (!done)
        QFile::remove(fresh);
    return done;
}

Result<void> protectCopy(const QString& path, const QString& target, const Protection& protection)
{
    if (QFile::exists(target))
        return Error{
            u"“%1” exists already. Choose another name, or move it away first."_s.arg(QFileInfo(target).fileName()), {}};
    auto file = File::open(path, Access::write);
    if (!file)
        return file.error();
    const SystemClock clock;
    const std::int64_t now = clock.nowMilliseconds();
    record::Person keeper{IdSource().next(now), protection.keeper, record::Duty::keeper, {}, Date::fromMilliseconds(now), {}};
    NewLock lock;
    if (auto filled = lock.fill({keeper.id, protection.passphrase, {}, protection.cost}, {}); !filled)
        return filled;
    keeper.keySlot = lock.firstSlot();
    const QString fresh = target + u".part"_s;
    QFile::remove(fresh);
    Result<void> done = writeUnderNewKey(**file, lock, fresh);
    if (done)
        done = changePeople(fresh, protection.passphrase, keeper.name, [&](Connection&, RecordWriter& records) {
            if (auto saved = records.save(keeper); !saved)
                return Result<void>(saved.error());
            const auto noted = records.addEvent(action::create, keeper.id, {}, {});
            return noted ? Result<void>() : noted.error();
        });
    if (done)
        return takeName(fresh, target);
    QFile::remove(fresh);
    return done;
}

} // namespace axs::store
