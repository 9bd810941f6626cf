// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"
#include "core/figure/periods.h"

#include <array>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;
using figure::PeriodPreset;

namespace {

/// Some days that a sentence names: a day, a month, a year, "last quarter".
struct Span
{
    std::size_t end = 0; ///< 0: none
    Period days;
    bool isPreset = false;
    bool bareMonth = false; ///< "April" by itself may be a name
};

constexpr std::array months{u"january|jan", u"february|feb", u"march|mar", u"april|apr", u"may", u"june|jun",
    u"july|jul", u"august|aug", u"september|sept|sep", u"october|oct", u"november|nov", u"december|dec"};

struct Preset
{
    PeriodPreset preset;
    QStringView phrases;
};
constexpr std::array presets{
    Preset{PeriodPreset::thisMonth, u"this month"},
    Preset{PeriodPreset::lastMonth, u"last month"},
    Preset{PeriodPreset::thisQuarter, u"this quarter"},
    Preset{PeriodPreset::lastQuarter, u"last quarter"},
    Preset{PeriodPreset::thisFinancialYear, u"this financial year"},
    Preset{PeriodPreset::lastFinancialYear, u"last financial year"},
    Preset{PeriodPreset::thisAcademicYear, u"this academic year|this school year"},
    Preset{PeriodPreset::lastAcademicYear, u"last academic year|last school year"},
};

/// 0 when there is no month.
unsigned monthAt(const Reader& reader, std::size_t place)
{
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (reader.has(place, months[month]))
            return static_cast<unsigned>(month + 1);
    }
    return 0;
}

std::optional<int> yearAt(const Reader& reader, std::size_t place)
{
    const QString word = reader.gap(place) <= Gap::hyphen ? reader.word(place) : QString();
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    constexpr int first = 1980;
    constexpr int last = 2099;
    return isNumber && word.size() == 4 && year >= first && year <= last ? std::optional(year) : std::nullopt;
}

/// A day of a month: "1", "1st".
unsigned dayAt(const Reader& reader, std::size_t place)
{
    QString word = reader.word(place);
    for (const QLatin1StringView ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
        if (word.endsWith(ending)) {
            word.chop(2);
            break;
        }
    }
    bool isNumber = false;
    const unsigned day = word.toUInt(&isNumber);
    constexpr unsigned mostDays = 31;
    return isNumber && word.size() <= 2 && day <= mostDays ? day : 0;
}

/// Of a day or month without a year, the latest that begins up to `latest`.
Period latestUpTo(Date latest, unsigned month, unsigned day)
{
    constexpr int leapYears = 8;
    for (int year = latest.year(); year >= latest.year() - leapYears; --year) {
        const Date first = Date::fromCalendar(year, month, std::max(day, 1U));
        if (first.isSet() && first <= latest)
            return {first, day == 0 ? first.lastOfMonth() : first};
    }
    return {};
}

Span monthSpan(const Reader& reader, std::size_t place, std::size_t at, Date latest)
{
    const unsigned month = monthAt(reader, at);
    if (month == 0)
        return {};
    const unsigned day = at == place ? 0 : dayAt(reader, place);
    if (const auto year = yearAt(reader, at + 1)) {
        const Date first = Date::fromCalendar(*year, month, std::max(day, 1U));
        if (!first.isSet())
            return {};
        return {at + 2, {first, day == 0 ? first.lastOfMonth() : first}, false, false};
    }
    const Period days = latestUpTo(latest, month, day);
    return days.from.isSet() ? Span{at + 1, days, false, day == 0} : Span{};
}

Span spanAt(const Reader& reader, std::size_t asked, Date latest)
{
    const std::size_t place = reader.after(asked, u"the");
    const Date today = reader.vocabulary().today;
    if (!today.isSet() || place >= reader.size())
        return {};
    for (const Preset& preset : presets) {
        if (const std::size_t end = reader.after(place, preset.phrases); end != place)
            return {end, figure::periodOf(preset.preset, today), true, false};
    }
    if (reader.has(place, u"today"))
        return {place + 1, {today, today}, false, false};
    if (reader.has(place, u"yesterday"))
        return {place + 1, {today.addDays(-1), today.addDays(-1)}, false, false};
    if (const auto year = yearAt(reader, place))
        return {place + 1, {Date::fromCalendar(*year, 1, 1), Date::fromCalendar(*year, 12, 31)}, false, false};
    if (reader.tokens()[place].sign) {
        const auto date = parseTypedDate(reader.raw(place, place + 1), today);
        return date ? Span{place + 1, {*date, *date}, false, false} : Span{};
    }
    if (dayAt(reader, place) != 0) {
        if (const Span day = monthSpan(reader, place, reader.after(place + 1, u"of"), latest); day.end > 0)
            return day;
    }
    return monthSpan(reader, place, place, latest);
}

/// "April to June", "1 May 2009 and 3 June 2009": the last is found first, so that the first comes before it.
Span rangeAt(const Reader& reader, std::size_t place, QStringView joins)
{
    const Date today = reader.vocabulary().today;
    const Span first = spanAt(reader, place, today);
    const std::size_t joined = first.end == 0 ? 0 : reader.after(first.end, joins);
    if (first.end == 0 || joined == first.end)
        return {};
    const Span last = spanAt(reader, joined, today);
    if (last.end == 0)
        return {};
    const Span begin = spanAt(reader, place, std::min(last.days.from, today));
    if (begin.end == 0 || begin.days.from > last.days.to)
        return {};
    return {last.end, {begin.days.from, last.days.to}, false, false};
}

Span readPeriod(const Reader& reader, std::size_t place)
{
    const Date today = reader.vocabulary().today;
    constexpr QStringView until = u"to|until|till|up to";
    if (const std::size_t next = reader.after(place, u"between"); next != place)
        return rangeAt(reader, next, u"and");
    if (const Span range = rangeAt(reader, reader.after(place, u"from|since"), until); range.end > 0)
        return range;
    const auto one = [&](QStringView words, auto&& days) {
        const std::size_t next = reader.after(place, words);
        Span span = next == place ? Span{} : spanAt(reader, next, today);
        if (span.end > 0)
            span.days = days(span.days);
        return span;
    };
    for (const Span& span : {
             one(u"since|from|since the beginning of|since the start of|from the start of",
                 [](Period days) { return Period{days.from, {}}; }),
             one(u"after", [](Period days) { return Period{days.to.addDays(1), {}}; }),
             one(u"before", [](Period days) { return Period{{}, days.from.addDays(-1)}; }),
             one(u"until|till|up to|to|on or before|until the end of", [](Period days) { return Period{{}, days.to}; }),
             one(u"in|during|within|for|on", [](Period days) { return days; }),
         }) {
        if (span.end > 0)
            return span;
    }
    return spanAt(reader, place, today);
}

/// "last year" can be three things.
void addYears(const Reader& reader, std::size_t place, Phrases& found)
{
    const std::size_t begin = reader.after(place, u"in|during|for|since|from");
    const bool isThis = reader.has(begin, u"this year");
    if (!isThis && !reader.has(begin, u"last year"))
        return;
    const Date today = reader.vocabulary().today;
    if (!today.isSet())
        return;
    const int year = isThis ? today.year() : today.year() - 1;
    for (const Period& days : {
             figure::periodOf(isThis ? PeriodPreset::thisFinancialYear : PeriodPreset::lastFinancialYear, today),
             figure::periodOf(isThis ? PeriodPreset::thisAcademicYear : PeriodPreset::lastAcademicYear, today),
             Period{Date::fromCalendar(year, 1, 1), Date::fromCalendar(year, 12, 31)},
         }) {
        Phrase phrase{begin + 2, Subject::period, {}, Sureness::named, false, {}};
        phrase.part.period = reader.has(place, u"since|from") ? Period{days.from, {}} : days;
        found.push_back(phrase);
    }
}

} // namespace

void readPeriods(const Reader& reader, std::size_t place, Phrases& found)
{
    const std::size_t begin = reader.after(place, u"started|begun|began|opened|starting|dated|start date");
    const Span span = readPeriod(reader, begin);
    if (span.end == 0)
        return addYears(reader, begin, found);
    Phrase phrase;
    phrase.end = span.end;
    phrase.subject = Subject::period;
    phrase.part.period = span.days;
    phrase.saysStarted = begin != place;
    const bool isNameToo = span.bareMonth && span.end == begin + 1;
    phrase.sureness = isNameToo && begin == place ? Sureness::named : Sureness::said;
    found.push_back(phrase);
}

} // namespace axs::ask
