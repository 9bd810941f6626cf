// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localday.h"

#include <QDateTime>

namespace axs {

Date localDay(std::int64_t millisecondsUtc)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(millisecondsUtc).date();
    return Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::int64_t endOfLocalDay(Date day)
{
    const Date next = day.addDays(1);
    return QDate(next.year(), static_cast<int>(next.month()), static_cast<int>(next.day()))
        .startOfDay()
        .toMSecsSinceEpoch();
}

} // namespace axs
