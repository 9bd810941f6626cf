// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace axs::pathway {

/// Mondays to Fridays without the bank holidays of England and Wales (resources/rules/bank-holidays.txt). In years that
/// the table does not hold, weekends alone are taken out.
bool isWorkingDay(Date date);
/// The first and last year of the table.
int firstHolidayYear();
int lastHolidayYear();

/// The day itself when it is a working day, otherwise the next one.
Date workingDayFrom(Date date);
/// The `count`th working day after the date; with 0 workingDayFrom(). Unset when the date is.
Date addWorkingDays(Date date, int count);
/// Working days after `from` up to and with `to`; negative when `to` is before `from`; 0 when either is unset.
int workingDaysBetween(Date from, Date to);

} // namespace axs::pathway
