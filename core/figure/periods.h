// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>
#include <span>

namespace axs::figure {

/// The periods that people ask for by name. Each is whole: this academic year ends on 31 August, also while it still
/// runs, so that a step back or forward is the year before or after.
enum class PeriodPreset
{
    thisMonth,
    lastMonth,
    thisQuarter,
    lastQuarter,
    thisFinancialYear, ///< from 1 April
    lastFinancialYear,
    thisAcademicYear, ///< from 1 September
    lastAcademicYear,
    sinceStart, ///< all dates
    custom, ///< two days that the person typed
};

/// All, in the order of a menu; custom is the last.
std::span<const PeriodPreset> periodPresets();
/// "This academic year".
QString words(PeriodPreset preset);
/// The preset's days as seen on that day; open at both ends for sinceStart and custom.
Period periodOf(PeriodPreset preset, Date today);
/// Which preset these days are today, otherwise custom.
PeriodPreset presetOf(const Period& period, Date today);

/// The period of the same length right after (steps > 0) or before. Whole months step by months: February follows
/// January. Nothing where an end is open.
std::optional<Period> stepped(const Period& period, int steps);

/// "1 Sep 2008 – 31 Aug 2009", with "from", "to" or "All dates" where it is open.
QString shortWords(const Period& period);
/// The days in full, with what is to be known of them: "1 September 2008 to 31 August 2009 (this academic year, not over
/// yet)".
QString fullWords(const Period& period, Date today);

} // namespace axs::figure
