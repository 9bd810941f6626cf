// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/workingdays.h"

#include "core/base/tablerows.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In order; none is at a weekend.
const std::vector<Date>& bankHolidays()
{
    static const std::vector<Date> days = [] {
        std::vector<Date> read;
        for (const QStringList& row : tableRows(u":/axs/rules/bank-holidays.txt"_s)) {
            const auto day = Date::parseIso(row.first());
            if (day && day->weekday() <= 5)
                read.push_back(*day);
        }
        std::sort(read.begin(), read.end());
        return read;
    }();
    return days;
}

int holidaysAfter(Date from, Date to)
{
    const std::vector<Date>& days = bankHolidays();
    return static_cast<int>(
        std::upper_bound(days.begin(), days.end(), to) - std::upper_bound(days.begin(), days.end(), from));
}

/// Mondays to Fridays from 1970 up to and with the day.
int weekdaysUntil(Date date)
{
    // 1970-01-01 was a Thursday: counted from the Monday before it.
    const int day = date.dayNumber() + 3;
    const int week = day >= 0 ? day / 7 : (day - 6) / 7;
    return week * 5 + std::min(day - week * 7 + 1, 5);
}

} // namespace

bool isWorkingDay(Date date)
{
    const std::vector<Date>& days = bankHolidays();
    return date.isSet() && date.weekday() <= 5 && !std::binary_search(days.begin(), days.end(), date);
}

int firstHolidayYear()
{
    return bankHolidays().empty() ? 0 : bankHolidays().front().year();
}

int lastHolidayYear()
{
    return bankHolidays().empty() ? 0 : bankHolidays().back().year();
}

Date workingDayFrom(Date date)
{
    while (date.isSet() && !isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

Date addWorkingDays(Date date, int count)
{
    for (; count > 0 && date.isSet(); --count)
        date = workingDayFrom(date.addDays(1));
    return workingDayFrom(date);
}

int workingDaysBetween(Date from, Date to)
{
    if (!from.isSet() || !to.isSet())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    return weekdaysUntil(to) - weekdaysUntil(from) - holidaysAfter(from, to);
}

} // namespace axs::pathway
