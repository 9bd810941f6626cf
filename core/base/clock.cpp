// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QByteArray>

#include <chrono>

namespace axs {

std::int64_t sourceDateEpochMilliseconds()
{
    bool ok = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok && seconds >= 0 ? seconds * 1000 : -1;
}

std::int64_t SystemClock::nowMilliseconds() const
{
    if (const auto fixed = sourceDateEpochMilliseconds(); fixed >= 0)
        return fixed;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace axs
