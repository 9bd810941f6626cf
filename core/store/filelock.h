// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace axs::store {

/// Somebody who is writing to a file.
struct LockHolder
{
    QString computer;
    QString program;
    qint64 process = 0;
    qint64 sinceMilliseconds = 0;
    QString words() const;
};

/// The right to write to a file, against every other program and everybody else in this one, until it goes.
class FileLock
{
public:
    /// When another holds it, the error names them and says `advice`. A lock that this process left behind, because the
    /// disk would not let it go, is taken over; one that it holds never is.
    static Result<std::unique_ptr<FileLock>> take(const QString& path, const QString& advice);
    /// Who holds the lock, when somebody does.
    static std::optional<LockHolder> holder(const QString& path);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(const QString& path);
    bool tryTake(const QString& path);

    QString m_name;
    QLockFile m_lock;
    bool m_isTaken = false;
};

} // namespace axs::store
