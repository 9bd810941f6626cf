// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/headerplace.h"

#include "core/vault/vfs.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace axs::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

Error cannotRead(const QString& detail)
{
    return {u"The begin of the record file cannot be read."_s, detail, Failure::cannotOpen};
}

Error cannotWrite(const QString& detail)
{
    return {u"The key could not be written to the record file. Nothing was changed; check the disk and try again."_s,
        detail};
}

/// 0 or 1: which copy is to be written first, since it is damaged or older.
int olderCopy(const QByteArray& both, const FileKeys& keys)
{
    const QByteArray first = both.left(headerCopyBytes);
    const QByteArray second = both.mid(headerCopyBytes);
    const auto one = readHeader(first, keys.header(), keys.file());
    const auto two = readHeader(second, keys.header(), keys.file());
    if (!one)
        return 0;
    return !two || two->generation <= one->generation ? 1 : 0;
}

Result<void> writeAndReadBack(HeaderPlace& place, int copy, const QByteArray& bytes)
{
    if (auto written = place.write(copy, bytes); !written)
        return written;
    const auto after = place.read();
    if (!after)
        return after.error();
    if (after->mid(qsizetype{copy} * headerCopyBytes, headerCopyBytes) != bytes)
        return cannotWrite(u"copy %1 reads back differently"_s.arg(copy));
    return {};
}

} // namespace

Result<QByteArray> HeaderAtRest::read()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.errorString());
    return file.read(headerBytes);
}

Result<void> HeaderAtRest::write(int copy, const QByteArray& bytes)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        || !file.seek(qint64{copy} * headerCopyBytes) || file.write(bytes) != bytes.size()
        || ::fsync(file.handle()) != 0)
        return cannotWrite(file.errorString());
    return {};
}

Result<QByteArray> HeaderInUse::read()
{
    QByteArray both(headerBytes, '\0');
    HeaderAccess access{0, reinterpret_cast<unsigned char*>(both.data()), headerBytes};
    if (const int code = sqlite3_file_control(m_handle, "main", readHeaderControl, &access); code != SQLITE_OK)
        return cannotRead(u"code %1"_s.arg(code));
    return both;
}

Result<void> HeaderInUse::write(int copy, const QByteArray& bytes)
{
    QByteArray own = bytes;
    HeaderAccess access{
        copy * headerCopyBytes, reinterpret_cast<unsigned char*>(own.data()), static_cast<int>(own.size())};
    if (const int code = sqlite3_file_control(m_handle, "main", writeHeaderControl, &access); code != SQLITE_OK)
        return cannotWrite(u"code %1"_s.arg(code));
    return {};
}

Result<void> replaceHeader(HeaderPlace& place, Header& header, const FileKeys& keys)
{
    auto before = place.read();
    if (!before)
        return before.error();
    const auto present = readHeader(*before, keys.header(), keys.file());
    header.generation = (present ? present->generation : header.generation) + 1;
    const QByteArray copy = encodeHeader(header, keys.header());
    const int first = olderCopy(*before, keys);
    if (auto written = writeAndReadBack(place, first, copy); !written) {
        // Some of it may have reached the disk: what stood there is put back, so that what failed did not happen.
        static_cast<void>(place.write(first, before->mid(qsizetype{first} * headerCopyBytes, headerCopyBytes)));
        return written;
    }
    static_cast<void>(writeAndReadBack(place, 1 - first, copy));
    return {};
}

Result<bool> mendHeader(HeaderPlace& place, const FileKeys& keys)
{
    const auto both = place.read();
    if (!both)
        return both.error();
    if (both->left(headerCopyBytes) == both->mid(headerCopyBytes))
        return false;
    const auto newest = readHeader(*both, keys.header(), keys.file());
    if (!newest)
        return cannotRead(u"no authentic copy"_s);
    const QByteArray copy = encodeHeader(*newest, keys.header());
    const int worse = olderCopy(*both, keys);
    if (auto written = place.write(worse, copy); !written)
        return written.error();
    return true;
}

} // namespace axs::vault
