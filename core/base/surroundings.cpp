// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/surroundings.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sys/vfs.h>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEncrypted(const QString& device, const QString& devices)
{
    // Device mapper names are links; the kernel knows the device by the link's end.
    const QString real = QFileInfo(device).canonicalFilePath();
    const QString name = (real.isEmpty() ? device : real).section(u'/', -1);
    QFile uuid(u"%1/%2/dm/uuid"_s.arg(devices, name));
    return uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-");
}

} // namespace

QString networkFileSystem(const QString& path)
{
    struct statfs about = {};
    if (statfs(QFile::encodeName(path).constData(), &about) != 0)
        return {};
    switch (static_cast<std::uint32_t>(about.f_type)) {
    case 0x6969:
        return u"NFS"_s;
    case 0x517b:
    case 0xff534d42:
    case 0xfe534d42:
        return u"Windows share"_s;
    case 0x564c:
        return u"NetWare"_s;
    case 0x01021997:
        return u"9P"_s;
    case 0x5346414f:
        return u"AFS"_s;
    default:
        return {};
    }
}

bool hasPlainSwap(const QString& swaps, const QString& devices)
{
    QFile file(swaps);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList lines = QString::fromLocal8Bit(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList words = line.simplified().split(u' ');
        const bool isDevice = words.value(1) == "partition"_L1 && !words.first().startsWith("/dev/zram"_L1);
        if (isDevice && !isEncrypted(words.first(), devices))
            return true;
    }
    return false;
}

} // namespace axs
