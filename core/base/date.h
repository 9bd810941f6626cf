// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace axs {

/// A plain calendar day that may be unset; no time, no zone. Ordered; an unset date sorts before every other.
class Date
{
public:
    constexpr Date() = default;
    /// Days since 1970-01-01.
    static constexpr Date fromDayNumber(std::int32_t day) { return Date(day); }
    /// Unset when there is no such day.
    static Date fromCalendar(int year, unsigned month, unsigned day);
    static Date fromMilliseconds(std::int64_t millisecondsUtc);
    /// Exactly `2009-06-30`; nothing else is taken.
    static std::optional<Date> parseIso(QStringView text);

    constexpr bool isSet() const { return m_day != unsetDay; }
    constexpr std::int32_t dayNumber() const { return m_day; }
    int year() const;
    unsigned month() const;
    unsigned day() const;
    Date addDays(int days) const;
    /// The same day so many months on, or the last of that month.
    Date addMonths(int months) const;
    Date addYears(int years) const { return addMonths(years * 12); }
    Date firstOfMonth() const;
    Date lastOfMonth() const;
    /// 1 Monday … 7 Sunday.
    int weekday() const;

    /// `2009-06-30`, or empty when unset.
    QString iso() const;
    /// `30 June 2009`, or empty when unset.
    QString british() const;
    /// `30 Jun 2009`.
    QString britishShort() const;
    /// `Tuesday 30 June 2009`.
    QString britishLong() const;

    constexpr auto operator<=>(const Date&) const = default;

    static constexpr std::int32_t unsetDay = std::numeric_limits<std::int32_t>::min();

private:
    explicit constexpr Date(std::int32_t day)
        : m_day(day)
    {
    }

    std::int32_t m_day = unsetDay;
};

/// Completed years on `on`; negative before birth; nothing when either is unset.
std::optional<int> completedYears(Date born, Date on);

/// What a person typed as a date: `7 aug 09`, `7/8/2009`, `2009-08-07`, `today`, `t`. Two-digit years up to
/// ten years after today's are this century's, the rest the last's. Nothing when it is not a date.
std::optional<Date> parseTypedDate(const QString& text, Date today);

/// Days in order, both included; an unset end is open.
struct Period
{
    Date from;
    Date to;

    bool holds(Date date) const
    {
        return date.isSet() && (!from.isSet() || date >= from) && (!to.isSet() || date <= to);
    }
    /// `1 September 2007 to 30 June 2009`, with "from", "to" or "all dates" where it is open.
    QString words() const;
    bool operator==(const Period&) const = default;
};

} // namespace axs
