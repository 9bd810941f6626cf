// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/comparison.h"

#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

Figure table(const QString& id, std::vector<Column> columns, std::vector<Row> rows, std::optional<Row> total = {})
{
    Figure figure;
    figure.id = id;
    figure.columns = std::move(columns);
    figure.rows = std::move(rows);
    figure.total = std::move(total);
    figure.period = {test::day("2008-09-01"), test::day("2009-06-30")};
    return figure;
}

Cell text(const char16_t* words)
{
    return {QString::fromUtf16(words), {}, {}};
}

Cell number(double value)
{
    return {value, {}, {}};
}

const std::vector<Column> counts{{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs"_s, ColumnKind::count}};

} // namespace

TEST_CASE("The period before is as long and ends the day before; last year's days are a year earlier", "[figures]")
{
    const Period shown{test::day("2007-09-01"), test::day("2009-06-30")};
    CHECK(comparedPeriod(shown, CompareWith::periodBefore)->words() == u"1 November 2005 to 31 August 2007"_s);
    CHECK(comparedPeriod(shown, CompareWith::lastYear)->words() == u"1 September 2006 to 30 June 2008"_s);
    const Period february{test::day("2009-02-01"), test::day("2009-02-28")};
    CHECK(comparedPeriod(february, CompareWith::lastYear)->words() == u"1 February 2008 to 29 February 2008"_s);
    CHECK_FALSE(comparedPeriod(shown, CompareWith::nothing));
    CHECK_FALSE(comparedPeriod({shown.from, {}}, CompareWith::lastYear));
}

TEST_CASE("Each number has the earlier one and the difference beside it", "[figures]")
{
    const Figure now = table(u"cafs-by-cluster"_s, counts, {{text(u"Exeter"), number(97)}, {text(u"Tiverton"), number(0)}},
        Row{text(u"Total"), number(97)});
    const Figure before = table(u"cafs-by-cluster"_s, counts, {{text(u"Tiverton"), number(4)}, {text(u"Exeter"), number(100)}},
        Row{text(u"Total"), number(104)});
    const Figure both = compared(now, before);
    REQUIRE(both.columns.size() == 4);
    CHECK(both.columns[2].id == u"cafs_before"_s);
    CHECK(both.columns[3].id == u"cafs_difference"_s);
    CHECK(test::rowText(both, u"Exeter"_s) == u"Exeter | 97 | 100 | -3"_s);
    CHECK(test::rowText(both, u"Tiverton"_s) == u"Tiverton | 0 | 4 | -4"_s);
    CHECK(test::rowText(both, u"Total"_s) == u"Total | 97 | 104 | -7"_s);
    CHECK(comparisonSentence(now, before) == u"CAFs: 97, against 104 from 1 September 2008 to 30 June 2009; 7 fewer."_s);
}

TEST_CASE("What is missing or hidden in one of the periods is never taken for zero", "[figures]")
{
    const Figure now = table(u"x"_s, counts,
        {{text(u"Exeter"), number(9)}, {text(u"Bideford"), Cell{}}, {text(u"Tiverton"), {Suppressed{}, {}, {}}}});
    Figure before = table(u"x"_s, counts, {{text(u"Bideford"), number(3)}, {text(u"Tiverton"), number(8)}, {text(u"Okehampton"), number(2)}});
    const Figure both = compared(now, before);
    CHECK(test::rowText(both, u"Exeter"_s) == u"Exeter | 9 | No data | No data"_s);
    CHECK(test::rowText(both, u"Bideford"_s) == u"Bideford | No data | 3 | No data"_s);
    CHECK(test::rowText(both, u"Tiverton"_s) == u"Tiverton | c | 8 | c"_s);
    CHECK(test::rowText(both, u"Okehampton"_s) == u"Okehampton | No data | 2 | No data"_s);
    before.nothingCounted = true;
    const Figure nothing = compared(now, before);
    CHECK(nothing.rows.size() == 3);
    CHECK(test::rowText(nothing, u"Bideford"_s) == u"Bideford | No data | No data | No data"_s);
    CHECK(comparisonSentence(now, before) == u"No data for 1 September 2008 to 30 June 2009 to compare with."_s);
}

TEST_CASE("A quarter is held against the quarter at its place, and its records are those of that quarter", "[figures]")
{
    const std::vector<Column> columns{{u"quarter"_s, u"Quarter"_s, ColumnKind::text}, {u"items"_s, u"Items"_s, ColumnKind::count}};
    const Figure now = table(u"panel"_s, columns, {{text(u"2009-Q1"), number(5)}, {text(u"2009-Q2"), number(7)}});
    const Figure before = table(u"panel"_s, columns, {{text(u"2008-Q1"), number(2)}, {text(u"2008-Q2"), number(9)}});
    const Figure both = compared(now, before);
    CHECK(test::rowText(both, u"2009-Q2"_s) == u"2009-Q2 | 7 | 9 | -2"_s);
    CHECK(both.rows.size() == 2);
    const ComparedCell earlier = sourceOf({u"panel"_s, u"2009-Q2"_s, u"items_before"_s}, now, before);
    CHECK(earlier.isBefore);
    CHECK(earlier.cell == CellName{u"panel"_s, u"2008-Q2"_s, u"items"_s});
    const ComparedCell difference = sourceOf({u"panel"_s, u"2009-Q2"_s, u"items_difference"_s}, now, before);
    CHECK_FALSE(difference.isBefore);
    CHECK(difference.cell == CellName{u"panel"_s, u"2009-Q2"_s, u"items"_s});
}

TEST_CASE("A column that ends in difference by itself stays what it is", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"predicted-cafs"_s, test::schoolYear());
    const CellName cell{u"predicted-cafs"_s, u"Bideford"_s, u"difference"_s};
    CHECK(sourceOf(cell, figure, figure).cell == cell);
    const Figure itself = compared(figure, figure);
    CHECK(itself.numberAt(u"Bideford", u"actual_difference") == 0);
    CHECK(comparisonSentence(figure, figure)
        == u"CAFs undertaken: 11, against 11 from 1 September 2008 to 30 June 2009; no difference."_s);
}

TEST_CASE("Percentages differ in points, rates in themselves", "[figures]")
{
    const std::vector<Column> columns{{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text},
        {u"population"_s, u"Population"_s, ColumnKind::count}, {u"male_percent"_s, u"Male, %"_s, ColumnKind::percent},
        {u"rate"_s, u"Rate"_s, ColumnKind::rate}};
    const Figure now = table(u"x"_s, columns, {}, Row{text(u"Total"), number(100), number(52.5), number(5.61)});
    const Figure before = table(u"x"_s, columns, {{text(u"A"), number(1), number(1), number(1)}},
        Row{text(u"Total"), number(90), number(50), number(5.7)});
    CHECK(test::rowText(compared(now, before), u"Total"_s) == u"Total | 100 | 52.5 % | 50.0 % | 2.5 | 5.61 | 5.70 | -0.09"_s);
    CHECK(comparisonSentence(now, before) == u"Rate: 5.61, against 5.70 from 1 September 2008 to 30 June 2009; 0.09 lower."_s);
}
