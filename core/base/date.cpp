// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>

namespace axs {

using namespace Qt::Literals::StringLiterals;
namespace chrono = std::chrono;

namespace {

constexpr std::array monthNames{"January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December"};
constexpr std::array weekdayNames{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

chrono::year_month_day calendar(std::int32_t day)
{
    return chrono::year_month_day{chrono::sys_days{chrono::days{day}}};
}

QString monthName(unsigned month)
{
    return QString::fromLatin1(monthNames.at(month - 1));
}

std::optional<unsigned> monthNumber(const QString& text)
{
    bool ok = false;
    const unsigned number = text.toUInt(&ok);
    if (ok)
        return number >= 1 && number <= 12 ? std::optional(number) : std::nullopt;
    if (text.size() < 3)
        return std::nullopt;
    for (unsigned month = 1; month <= monthNames.size(); ++month) {
        if (monthName(month).startsWith(text, Qt::CaseInsensitive)
            || (month == 9 && text.compare("sept"_L1, Qt::CaseInsensitive) == 0))
            return month;
    }
    return std::nullopt;
}

int fullYear(int year, bool twoDigits, Date today)
{
    if (!twoDigits)
        return year;
    const int century = today.year() / 100 * 100;
    return year + century <= today.year() + 10 ? year + century : year + century - 100;
}

} // namespace

Date Date::fromCalendar(int year, unsigned month, unsigned day)
{
    const chrono::year_month_day date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
    if (!date.ok() || year < 1 || year > 9999)
        return {};
    return Date(static_cast<std::int32_t>(chrono::sys_days{date}.time_since_epoch().count()));
}

Date Date::fromMilliseconds(std::int64_t millisecondsUtc)
{
    const auto days = chrono::floor<chrono::days>(chrono::milliseconds{millisecondsUtc});
    return Date(static_cast<std::int32_t>(days.count()));
}

std::optional<Date> Date::parseIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    const Date date = fromCalendar(text.left(4).toInt(), text.mid(5, 2).toUInt(), text.mid(8, 2).toUInt());
    return date.isSet() ? std::optional(date) : std::nullopt;
}

int Date::year() const
{
    return static_cast<int>(calendar(m_day).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(calendar(m_day).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(calendar(m_day).day());
}

Date Date::addDays(int days) const
{
    return isSet() ? Date(m_day + days) : Date();
}

Date Date::addMonths(int months) const
{
    if (!isSet())
        return {};
    const auto date = calendar(m_day);
    const auto moved = chrono::year_month{date.year(), date.month()} + chrono::months{months};
    const unsigned last = static_cast<unsigned>((moved / chrono::last).day());
    return fromCalendar(static_cast<int>(moved.year()), static_cast<unsigned>(moved.month()),
        std::min(last, static_cast<unsigned>(date.day())));
}

Date Date::firstOfMonth() const
{
    return isSet() ? fromCalendar(year(), month(), 1) : Date();
}

Date Date::lastOfMonth() const
{
    return isSet() ? firstOfMonth().addMonths(1).addDays(-1) : Date();
}

int Date::weekday() const
{
    return static_cast<int>(chrono::weekday{chrono::sys_days{chrono::days{m_day}}}.iso_encoding());
}

QString Date::iso() const
{
    if (!isSet())
        return {};
    return u"%1-%2-%3"_s.arg(year(), 4, 10, QChar(u'0')).arg(month(), 2, 10, QChar(u'0')).arg(day(), 2, 10, QChar(u'0'));
}

QString Date::british() const
{
    return isSet() ? u"%1 %2 %3"_s.arg(day()).arg(monthName(month())).arg(year()) : QString();
}

QString Date::britishShort() const
{
    return isSet() ? u"%1 %2 %3"_s.arg(day()).arg(monthName(month()).left(3)).arg(year()) : QString();
}

QString Date::britishLong() const
{
    if (!isSet())
        return {};
    const auto index = static_cast<std::size_t>(weekday() - 1);
    return QString::fromLatin1(weekdayNames.at(index)) + u' ' + british();
}

std::optional<int> completedYears(Date born, Date on)
{
    if (!born.isSet() || !on.isSet())
        return std::nullopt;
    const bool hadBirthday = on.month() > born.month() || (on.month() == born.month() && on.day() >= born.day());
    return on.year() - born.year() - (hadBirthday ? 0 : 1);
}

std::optional<Date> parseTypedDate(const QString& text, Date today)
{
    const QString typed = text.simplified();
    if (typed.compare("today"_L1, Qt::CaseInsensitive) == 0 || typed.compare("t"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (const auto date = Date::parseIso(typed))
        return date;
    static const QRegularExpression shape(
        u"^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
        "(\\d{1,2})(?:st|nd|rd|th)?(?:[ /.\\-]+(\\d{1,2})[ /.\\-]+|[ /.\\-]*([a-z]+)\\.?[ /.\\-]*)(\\d{4}|\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto month = monthNumber(match.captured(2) + match.captured(3));
    if (!month)
        return std::nullopt;
    const QString yearText = match.captured(4);
    const int year = fullYear(yearText.toInt(), yearText.size() == 2, today);
    const Date date = Date::fromCalendar(year, *month, match.captured(1).toUInt());
    return date.isSet() ? std::optional(date) : std::nullopt;
}

QString Period::words() const
{
    if (from.isSet() && to.isSet())
        return u"%1 to %2"_s.arg(from.british(), to.british());
    if (from.isSet())
        return u"from %1"_s.arg(from.british());
    if (to.isSet())
        return u"to %1"_s.arg(to.british());
    return u"all dates"_s;
}

} // namespace axs
