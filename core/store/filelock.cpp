// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/store/filehead.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSysInfo>

#include <mutex>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString& path)
{
    return path + u".lock"_s;
}

/// The same for every way that leads to the file.
QString nameOf(const QString& path)
{
    const QFileInfo info(path);
    return QDir(info.absoluteDir().canonicalPath()).filePath(info.fileName());
}

/// The locks that this process holds. Taking one and letting one go happen under the mutex: between the lock file and
/// its name here, another thread would think that it was left behind.
struct LocksHeld
{
    std::mutex mutex;
    QSet<QString> names;
};

LocksHeld& locksHeld()
{
    static LocksHeld held;
    return held;
}

bool bearsOurName(const QString& path)
{
    const auto other = FileLock::holder(path);
    return other && other->process == QCoreApplication::applicationPid() && other->computer == QSysInfo::machineHostName();
}

} // namespace

QString LockHolder::words() const
{
    const QString since = QDateTime::fromMSecsSinceEpoch(sinceMilliseconds).toString(u"HH:mm 'on' d MMMM yyyy"_s);
    return u"%1 on %2 (process %3) since %4"_s.arg(program, computer).arg(process).arg(since);
}

FileLock::FileLock(const QString& path)
    : m_name(nameOf(path))
    , m_lock(lockPath(path))
{
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock()
{
    if (!m_isTaken)
        return;
    LocksHeld& held = locksHeld();
    const std::lock_guard guard(held.mutex);
    m_lock.unlock();
    held.names.remove(m_name);
}

bool FileLock::tryTake(const QString& path)
{
    LocksHeld& held = locksHeld();
    const std::lock_guard guard(held.mutex);
    m_isTaken = m_lock.tryLock(0)
        || (!held.names.contains(m_name) && bearsOurName(path) && QFile::remove(lockPath(path)) && m_lock.tryLock(0));
    if (m_isTaken)
        held.names.insert(m_name);
    return m_isTaken;
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path, const QString& advice)
{
    std::unique_ptr<FileLock> lock(new FileLock(path));
    if (lock->tryTake(path))
        return lock;
    if (lock->m_lock.error() != QLockFile::LockFailedError)
        return cannotOpen(path, u"is on a read-only place. Copy it to a place you may write to."_s);
    const auto other = holder(path);
    return cannotOpen(
        path, u"is being written to by %1. %2"_s.arg(other ? other->words() : u"another program"_s, advice));
}

std::optional<LockHolder> FileLock::holder(const QString& path)
{
    QLockFile lock(lockPath(path));
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return std::nullopt;
    holder.sinceMilliseconds = QFileInfo(lockPath(path)).lastModified().toMSecsSinceEpoch();
    return holder;
}

} // namespace axs::store
