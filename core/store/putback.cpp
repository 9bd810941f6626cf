// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/putback.h"

#include "core/store/backupnames.h"
#include "core/store/copying.h"
#include "core/store/filehead.h"
#include "core/store/filelock.h"
#include "core/store/fileproperties.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What SQLite left beside the old file belongs to it alone: over a backup's pages it would spoil them.
Result<void> moveJournal(const QString& path, const QString& aside)
{
    const QString journal = path + u"-journal"_s;
    if (!QFile::exists(journal))
        return {};
    if (!aside.isEmpty() ? QFile::rename(journal, aside + u"-journal"_s) : QFile::remove(journal))
        return {};
    return Error{u"The old file’s journal cannot be moved away. Nothing was changed."_s, journal};
}

Result<void> takePlace(const QString& fresh, const QString& path, const QString& aside)
{
    const QByteArray old = QFile::encodeName(path);
    if (!aside.isEmpty() && QFile::exists(path) && ::link(old.constData(), QFile::encodeName(aside).constData()) != 0)
        return Error{u"The damaged file cannot be set aside. Nothing was changed."_s, qt_error_string()};
    if (auto moved = moveJournal(path, aside); !moved)
        return moved;
    if (std::rename(QFile::encodeName(fresh).constData(), old.constData()) != 0)
        return Error{u"The backup could not take the file’s place. Nothing was changed."_s, qt_error_string()};
    return syncToDisk(path);
}

} // namespace

Result<void> putBack(const QString& path, const QString& backup, PresentFile present, std::int64_t nowMilliseconds,
    const Progress& progress)
{
    if (const auto head = checkHead(backup); !head)
        return head.error();
    const auto lock = FileLock::take(path, u"Close it there first."_s);
    if (!lock)
        return lock.error();
    QString aside;
    if (present == PresentFile::setAside) {
        if (!QDir().mkpath(backupFolder(path)))
            return Error{u"No folder for backups can be made beside the file."_s, backupFolder(path)};
        aside = backupPath(path, BackupReason::damaged, nowMilliseconds);
    }
    const QString fresh = path + u".restored"_s;
    QFile::remove(fresh);
    if (auto copied = copyAtRest(backup, fresh, progress); !copied)
        return copied;
    auto placed = takePlace(fresh, path, aside);
    if (!placed)
        QFile::remove(fresh);
    return placed;
}

} // namespace axs::store
