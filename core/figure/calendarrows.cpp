// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/calendarrows.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

unsigned quarterOf(Date day)
{
    return (day.month() - 1) / 3 + 1;
}

} // namespace

std::vector<Date> quartersBetween(Date first, Date last)
{
    std::vector<Date> quarters;
    if (!first.isSet() || !last.isSet())
        return quarters;
    constexpr int months = 3;
    for (Date day = Date::fromCalendar(first.year(), (quarterOf(first) - 1) * 3 + 1, 1); day <= last; day = day.addMonths(months))
        quarters.push_back(day);
    return quarters;
}

QString quarterLabel(Date day)
{
    return u"%1-Q%2"_s.arg(day.year(), 4, 10, QChar(u'0')).arg(quarterOf(day));
}

} // namespace axs::figure
