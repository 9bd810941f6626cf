// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/periodrows.h"

#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;
using test::day;

namespace {

QStringList labels(const PeriodRows& rows)
{
    QStringList texts;
    for (std::size_t row = 0; row < rows.size(); ++row)
        texts << rows.label(row);
    return texts;
}

} // namespace

TEST_CASE("Months run without a gap and end with the period", "[periodrows]")
{
    const PeriodRows rows(PeriodRows::Each::month, day("2008-11-30"), day("2009-02-10"));
    CHECK(labels(rows) == QStringList{u"2008-11"_s, u"2008-12"_s, u"2009-01"_s, u"2009-02"_s});
    CHECK(rows.lastDay(0) == day("2008-11-30").dayNumber());
    CHECK(rows.lastDay(3) == day("2009-02-10").dayNumber());
    CHECK(rows.at(day("2008-11-29").dayNumber()) == rows.size());
    CHECK(rows.at(day("2008-11-30").dayNumber()) == 0);
    CHECK(rows.at(day("2008-12-01").dayNumber()) == 1);
    CHECK(rows.at(day("2009-02-10").dayNumber()) == 3);
    CHECK(rows.at(day("2009-02-11").dayNumber()) == rows.size());
    CHECK(rows.at(Date::unsetDay) == rows.size());
    CHECK(rows.named(u"2009-01"_s) == 2);
    CHECK(rows.named(u"2009-03"_s) == rows.size());
}

TEST_CASE("Quarters are those of the calendar", "[periodrows]")
{
    const PeriodRows rows(PeriodRows::Each::quarter, day("2008-12-31"), day("2009-07-01"));
    CHECK(labels(rows) == QStringList{u"2008-Q4"_s, u"2009-Q1"_s, u"2009-Q2"_s, u"2009-Q3"_s});
    CHECK(rows.at(day("2009-03-31").dayNumber()) == 1);
    CHECK(rows.at(day("2009-04-01").dayNumber()) == 2);
}

TEST_CASE("A period that is open or backwards has no rows", "[periodrows]")
{
    CHECK(PeriodRows(PeriodRows::Each::month, {}, day("2009-01-01")).size() == 0);
    CHECK(PeriodRows(PeriodRows::Each::month, day("2009-01-02"), day("2009-01-01")).size() == 0);
    CHECK(PeriodRows(PeriodRows::Each::month, day("2009-01-02"), {}).at(0) == 0);
}
