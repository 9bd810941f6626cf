// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/periods.h"

#include <QStringList>

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum PeriodPreset;

constexpr std::array allPresets{thisMonth, lastMonth, thisQuarter, lastQuarter, thisFinancialYear, lastFinancialYear,
    thisAcademicYear, lastAcademicYear, sinceStart, custom};

constexpr unsigned april = 4;
constexpr unsigned september = 9;

Period monthsFrom(Date first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

Date quarterBegin(Date day)
{
    return Date::fromCalendar(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

/// The latest first day of that month up to the day.
Date yearBegin(Date day, unsigned month)
{
    return Date::fromCalendar(day.month() >= month ? day.year() : day.year() - 1, month, 1);
}

/// How many whole months the period is; 0 when it is not whole.
int wholeMonths(const Period& period)
{
    constexpr unsigned inEveryMonth = 28;
    if (period.from.day() > inEveryMonth)
        return 0;
    const Date next = period.to.addDays(1);
    const int months = (next.year() - period.from.year()) * 12 + static_cast<int>(next.month())
        - static_cast<int>(period.from.month());
    return months > 0 && period.from.addMonths(months) == next ? months : 0;
}

} // namespace

std::span<const PeriodPreset> periodPresets()
{
    return allPresets;
}

QString words(PeriodPreset preset)
{
    switch (preset) {
    case thisMonth: return u"This month"_s;
    case lastMonth: return u"Last month"_s;
    case thisQuarter: return u"This quarter"_s;
    case lastQuarter: return u"Last quarter"_s;
    case thisFinancialYear: return u"This financial year"_s;
    case lastFinancialYear: return u"Last financial year"_s;
    case thisAcademicYear: return u"This academic year"_s;
    case lastAcademicYear: return u"Last academic year"_s;
    case sinceStart: return u"Since the start"_s;
    case custom: break;
    }
    return u"Other dates"_s;
}

Period periodOf(PeriodPreset preset, Date today)
{
    if (!today.isSet())
        return {};
    switch (preset) {
    case thisMonth: return monthsFrom(today.firstOfMonth(), 1);
    case lastMonth: return monthsFrom(today.firstOfMonth().addMonths(-1), 1);
    case thisQuarter: return monthsFrom(quarterBegin(today), 3);
    case lastQuarter: return monthsFrom(quarterBegin(today).addMonths(-3), 3);
    case thisFinancialYear: return monthsFrom(yearBegin(today, april), 12);
    case lastFinancialYear: return monthsFrom(yearBegin(today, april).addYears(-1), 12);
    case thisAcademicYear: return monthsFrom(yearBegin(today, september), 12);
    case lastAcademicYear: return monthsFrom(yearBegin(today, september).addYears(-1), 12);
    case sinceStart:
    case custom: break;
    }
    return {};
}

PeriodPreset presetOf(const Period& period, Date today)
{
    for (const PeriodPreset preset : allPresets) {
        if (period == periodOf(preset, today) && (preset == sinceStart || period != Period{}))
            return preset;
    }
    return custom;
}

std::optional<Period> stepped(const Period& period, int steps)
{
    if (!period.from.isSet() || !period.to.isSet() || period.to < period.from)
        return {};
    if (const int months = wholeMonths(period))
        return monthsFrom(period.from.addMonths(steps * months), months);
    const int days = period.to.dayNumber() - period.from.dayNumber() + 1;
    return Period{period.from.addDays(steps * days), period.to.addDays(steps * days)};
}

QString shortWords(const Period& period)
{
    if (period.from.isSet() && period.to.isSet())
        return period.from == period.to ? period.from.britishShort()
                                        : u"%1 – %2"_s.arg(period.from.britishShort(), period.to.britishShort());
    if (period.from.isSet())
        return u"From %1"_s.arg(period.from.britishShort());
    if (period.to.isSet())
        return u"To %1"_s.arg(period.to.britishShort());
    return u"All dates"_s;
}

QString fullWords(const Period& period, Date today)
{
    QStringList known;
    const PeriodPreset preset = presetOf(period, today);
    if (preset != custom && preset != sinceStart)
        known << words(preset).toLower();
    if (period.from.isSet() && period.from > today)
        known << u"not begun yet"_s;
    else if (period.to.isSet() && period.to > today)
        known << u"not over yet"_s;
    return known.isEmpty() ? period.words() : u"%1 (%2)"_s.arg(period.words(), known.join(u", "_s));
}

} // namespace axs::figure
