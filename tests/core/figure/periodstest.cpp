// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/periods.h"

#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date friday = Date::fromCalendar(2009, 7, 24);

QString days(PeriodPreset preset, Date today)
{
    return shortWords(periodOf(preset, today));
}

Period between(const QString& from, const QString& to)
{
    return {*Date::parseIso(from), *Date::parseIso(to)};
}

QString iso(const std::optional<Period>& period)
{
    return period ? period->from.iso() + u' ' + period->to.iso() : u"none"_s;
}

} // namespace

TEST_CASE("A preset is its whole month, quarter or year around today")
{
    CHECK(days(PeriodPreset::thisMonth, friday) == u"1 Jul 2009 – 31 Jul 2009"_s);
    CHECK(days(PeriodPreset::lastMonth, friday) == u"1 Jun 2009 – 30 Jun 2009"_s);
    CHECK(days(PeriodPreset::thisQuarter, friday) == u"1 Jul 2009 – 30 Sep 2009"_s);
    CHECK(days(PeriodPreset::lastQuarter, friday) == u"1 Apr 2009 – 30 Jun 2009"_s);
    CHECK(days(PeriodPreset::thisFinancialYear, friday) == u"1 Apr 2009 – 31 Mar 2010"_s);
    CHECK(days(PeriodPreset::lastFinancialYear, friday) == u"1 Apr 2008 – 31 Mar 2009"_s);
    CHECK(days(PeriodPreset::thisAcademicYear, friday) == u"1 Sep 2008 – 31 Aug 2009"_s);
    CHECK(days(PeriodPreset::lastAcademicYear, friday) == u"1 Sep 2007 – 31 Aug 2008"_s);
    CHECK(days(PeriodPreset::sinceStart, friday) == u"All dates"_s);
}

TEST_CASE("Years turn on 1 April and 1 September, months over New Year")
{
    const auto date = [](int year, unsigned month, unsigned day) { return Date::fromCalendar(year, month, day); };
    CHECK(days(PeriodPreset::thisFinancialYear, date(2009, 3, 31)) == u"1 Apr 2008 – 31 Mar 2009"_s);
    CHECK(days(PeriodPreset::thisFinancialYear, date(2009, 4, 1)) == u"1 Apr 2009 – 31 Mar 2010"_s);
    CHECK(days(PeriodPreset::thisAcademicYear, date(2009, 8, 31)) == u"1 Sep 2008 – 31 Aug 2009"_s);
    CHECK(days(PeriodPreset::thisAcademicYear, date(2009, 9, 1)) == u"1 Sep 2009 – 31 Aug 2010"_s);
    CHECK(days(PeriodPreset::lastMonth, date(2009, 1, 15)) == u"1 Dec 2008 – 31 Dec 2008"_s);
    CHECK(days(PeriodPreset::lastQuarter, date(2009, 2, 28)) == u"1 Oct 2008 – 31 Dec 2008"_s);
    CHECK(days(PeriodPreset::thisMonth, date(2008, 2, 3)) == u"1 Feb 2008 – 29 Feb 2008"_s);
}

TEST_CASE("A preset is known again by its days, any other period is other dates")
{
    for (const PeriodPreset preset : periodPresets()) {
        if (preset != PeriodPreset::custom)
            CHECK(presetOf(periodOf(preset, friday), friday) == preset);
    }
    CHECK(presetOf(between(u"2007-09-01"_s, u"2009-06-30"_s), friday) == PeriodPreset::custom);
    CHECK(presetOf({friday, {}}, friday) == PeriodPreset::custom);
    CHECK(words(PeriodPreset::lastFinancialYear) == u"Last financial year"_s);
}

TEST_CASE("A step moves by the same length: whole months by months, other periods by days")
{
    CHECK(iso(stepped(between(u"2008-09-01"_s, u"2009-08-31"_s), -1)) == u"2007-09-01 2008-08-31"_s);
    CHECK(iso(stepped(between(u"2009-01-01"_s, u"2009-01-31"_s), 1)) == u"2009-02-01 2009-02-28"_s);
    CHECK(iso(stepped(between(u"2009-02-01"_s, u"2009-02-28"_s), -1)) == u"2009-01-01 2009-01-31"_s);
    CHECK(iso(stepped(between(u"2007-09-01"_s, u"2009-06-30"_s), -1)) == u"2005-11-01 2007-08-31"_s);
    CHECK(iso(stepped(between(u"2009-01-15"_s, u"2009-02-14"_s), 1)) == u"2009-02-15 2009-03-14"_s);
    CHECK(iso(stepped(between(u"2009-07-20"_s, u"2009-07-26"_s), 2)) == u"2009-08-03 2009-08-09"_s);
    CHECK(iso(stepped(between(u"2009-01-31"_s, u"2009-02-27"_s), 1)) == u"2009-02-28 2009-03-27"_s);
    CHECK(iso(stepped({friday, {}}, 1)) == u"none"_s);
    CHECK(iso(stepped({}, 1)) == u"none"_s);
    CHECK(iso(stepped(between(u"2009-07-24"_s, u"2009-07-20"_s), 1)) == u"none"_s);
}

TEST_CASE("A step forth and a step back lead home")
{
    for (const PeriodPreset preset : periodPresets()) {
        const Period period = periodOf(preset, friday);
        if (const auto next = stepped(period, 1))
            CHECK(stepped(*next, -1) == period);
    }
}

TEST_CASE("The words say the days, and whether they are over")
{
    CHECK(fullWords(periodOf(PeriodPreset::thisAcademicYear, friday), friday)
        == u"1 September 2008 to 31 August 2009 (this academic year, not over yet)"_s);
    CHECK(fullWords(periodOf(PeriodPreset::lastQuarter, friday), friday) == u"1 April 2009 to 30 June 2009 (last quarter)"_s);
    CHECK(fullWords(between(u"2007-09-01"_s, u"2009-06-30"_s), friday) == u"1 September 2007 to 30 June 2009"_s);
    CHECK(fullWords(between(u"2010-01-01"_s, u"2010-06-30"_s), friday)
        == u"1 January 2010 to 30 June 2010 (not begun yet)"_s);
    CHECK(shortWords({friday, {}}) == u"From 24 Jul 2009"_s);
    CHECK(shortWords({{}, friday}) == u"To 24 Jul 2009"_s);
    CHECK(shortWords({friday, friday}) == u"24 Jul 2009"_s);
}
