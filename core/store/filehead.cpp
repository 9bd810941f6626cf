// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filehead.h"

#include "core/store/schema.h"
#include "core/vault/header.h"

#include <QFile>
#include <QFileInfo>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

std::uint32_t bigEndian(const QByteArray& bytes, qsizetype at)
{
    std::uint32_t number = 0;
    for (qsizetype i = 0; i < 4; ++i)
        number = number << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return number;
}

Error isDamaged(const QString& path, const QString& why, const QString& detail)
{
    Error error = cannotOpen(path, why, detail);
    error.failure = Failure::damaged;
    return error;
}

/// A record file is made of whole pages, so what is not is no damaged one.
Error notOurs(const QString& path, qint64 size)
{
    if (size > 0 && size % vault::pageBytes == 0)
        return isDamaged(path, u"is damaged from its first byte, or is not a record file of AXS Pathway."_s, {});
    return cannotOpen(path, u"is not a record file of AXS Pathway, or is damaged from its first byte."_s);
}

Error isNewer(const QString& path, qint64 version, qint64 known)
{
    return cannotOpen(path, u"was written by a newer version of AXS Pathway. Install that version to open it."_s,
        u"version %1, known %2"_s.arg(version).arg(known));
}

Result<FileHead> checkProtected(const QString& path, const QByteArray& start, qint64 size)
{
    if (const auto version = vault::versionOf(start); version > vault::formatVersion)
        return isNewer(path, version, vault::formatVersion);
    if (size < vault::headerBytes + vault::pageBytes && !QFile::exists(path + u"-journal"_s))
        return isDamaged(path, u"is cut short: a part of it is missing. Open the newest backup instead."_s,
            u"%1 bytes"_s.arg(size));
    return FileHead{true};
}

} // namespace

Error cannotOpen(const QString& path, const QString& why, const QString& detail)
{
    return {u"“%1” %2"_s.arg(QFileInfo(path).fileName(), why), detail, Failure::cannotOpen};
}

Result<FileHead> checkHead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return cannotOpen(path, u"is not there. Check its name and place."_s, path);
    if (!info.isFile())
        return cannotOpen(path, u"is not a record file but a folder or device."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotOpen(path, u"cannot be read. Check that you may read it."_s, file.errorString());
    // One copy of the vault's magic is enough: the other may be what was damaged.
    const QByteArray start = file.read(vault::headerBytes);
    if (vault::hasVaultMagic(start))
        return checkProtected(path, start, info.size());
    if (vault::hasVaultMagic(start.mid(vault::headerCopyBytes)))
        return checkProtected(path, start.mid(vault::headerCopyBytes), info.size());
    const QByteArray header = start.left(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notOurs(path, info.size());
    if (bigEndian(header, 68) != static_cast<std::uint32_t>(applicationId))
        return cannotOpen(path, u"belongs to another program; it is not a record file of AXS Pathway."_s);
    if (const auto version = bigEndian(header, 60); version > static_cast<std::uint32_t>(newestSchemaVersion))
        return isNewer(path, version, newestSchemaVersion);
    // With a journal beside it, SQLite mends the file when it opens it.
    const qint64 expected = qint64{bigEndian(header, 28)} * (static_cast<std::uint8_t>(header[16]) << 8 | header[17]);
    if (info.size() < expected && !QFile::exists(path + u"-journal"_s))
        return isDamaged(path, u"is cut short: a part of it is missing. Open the newest backup instead."_s,
            u"%1 of %2 bytes"_s.arg(info.size()).arg(expected));
    return FileHead{};
}

Result<void> checkContent(Connection& connection, const QString& path)
{
    const auto damaged = [&path](const QString& detail) {
        return isDamaged(path, u"is damaged. Open the newest backup instead."_s, detail);
    };
    const auto application = connection.integer("PRAGMA application_id");
    if (!application)
        return damaged(application.error().detail);
    if (*application != applicationId)
        return cannotOpen(path, u"belongs to another program; it is not a record file of AXS Pathway."_s);
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return damaged(version.error().detail);
    if (*version > newestSchemaVersion)
        return isNewer(path, *version, newestSchemaVersion);
    const auto tables = connection.integer(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('revision', 'event', 'file_property')");
    if (!tables)
        return damaged(tables.error().detail);
    if (*tables != 3)
        return isDamaged(path, u"is damaged: its tables are missing. Open the newest backup instead."_s, {});
    return {};
}

} // namespace axs::store
