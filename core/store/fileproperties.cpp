// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileproperties.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> put(Connection& connection, const QString& name, const QString& value)
{
    auto statement = connection.prepare("INSERT INTO file_property (name, value) VALUES (:name, :value)");
    if (!statement)
        return statement.error();
    statement->bind(":name", name);
    statement->bind(":value", value);
    return statement->run();
}

} // namespace

Result<StoredProperties> readProperties(Connection& connection)
{
    auto statement = connection.prepare("SELECT name, value FROM file_property");
    if (!statement)
        return statement.error();
    StoredProperties stored;
    const auto read = statement->forEachRow([&] {
        const QString name = statement->text(0);
        if (name == "today"_L1)
            stored.properties.today = Date::parseIso(statement->text(1)).value_or(Date());
        else if (name == "sample"_L1)
            stored.properties.isSample = statement->text(1) == "yes"_L1;
        else if (name == "file_id"_L1)
            stored.fileId = statement->text(1);
        else if (name == "escrow_key"_L1)
            stored.escrowKey = statement->text(1);
    });
    if (!read)
        return read.error();
    return stored;
}

Result<void> writeProperties(Connection& connection, const StoredProperties& stored)
{
    const FileProperties& properties = stored.properties;
    if (auto done = put(connection, u"sample"_s, properties.isSample ? u"yes"_s : u"no"_s); !done)
        return done;
    if (properties.today.isSet()) {
        if (auto done = put(connection, u"today"_s, properties.today.iso()); !done)
            return done;
    }
    return stored.fileId.isEmpty() ? Result<void>() : writeFileId(connection, stored.fileId);
}

Result<void> writeFileId(Connection& connection, const QString& fileId)
{
    return put(connection, u"file_id"_s, fileId);
}

Result<void> writeEscrowKey(Connection& connection, const QString& publicKey)
{
    if (auto removed = connection.execute("DELETE FROM file_property WHERE name = 'escrow_key'"); !removed)
        return removed;
    return publicKey.isEmpty() ? Result<void>() : put(connection, u"escrow_key"_s, publicKey);
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

Result<void> takeName(const QString& partial, const QString& target)
{
    Result<void> taken = syncToDisk(partial);
    // A hard link fails when the target appeared meanwhile; a rename would replace it. Some disks know no links.
    if (taken && ::link(QFile::encodeName(partial).constData(), QFile::encodeName(target).constData()) != 0
        && (QFile::exists(target) || !QFile::rename(partial, target)))
        taken = Error{u"“%1” could not be made. Choose another place."_s.arg(QFileInfo(target).fileName()),
            qt_error_string()};
    QFile::remove(partial);
    return taken ? syncToDisk(target) : taken;
}

} // namespace axs::store
