// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Review outcomes are percentages of each respondent's own answers", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"review-outcomes"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"not at all"_s) == u"not at all | 1 | 25.0 % | 0 | 0.0 % | 0 | 0.0 %"_s);
    CHECK(test::rowText(figure, u"partly"_s) == u"partly | 0 | 0.0 % | 0 | 0.0 % | 3 | 75.0 %"_s);
    CHECK(test::rowText(figure, u"mostly"_s) == u"mostly | 1 | 25.0 % | 1 | 50.0 % | 1 | 25.0 %"_s);
    CHECK(test::rowText(figure, u"completely"_s) == u"completely | 2 | 50.0 % | 1 | 50.0 % | 0 | 0.0 %"_s);
    CHECK(test::rowText(figure, u"n"_s) == u"n | 4 | 100.0 % | 2 | 100.0 % | 4 | 100.0 %"_s);
    CHECK(figure.cell(u"completely", u"child_percent")->numerator == 2);
    CHECK(figure.cell(u"completely", u"child_percent")->denominator == 4);
    CHECK(figure.notes.contains(u"Left out: 2 answers on the numeric scale and 2 “n/a”."_s));
    CHECK(figure.notes.contains(u"Clusters with data: Bideford; Honiton & Axe Valley (2 of 3)."_s));
}

TEST_CASE("Without any review there is no data, and n is 0 without a percentage", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::between("2001-01-01", "2001-12-31");
    const Figure figure = test::figureOf(county.facts, u"review-outcomes"_s, query);
    CHECK(test::rowText(figure, u"partly"_s) == u"partly | No data | No data | No data | No data | No data | No data"_s);
    CHECK(test::rowText(figure, u"n"_s) == u"n | 0 | No data | 0 | No data | 0 | No data"_s);
    CHECK_FALSE(figure.hasData());

    query.filter.period = {test::day("2009-04-01"), test::day("2009-04-01")};
    const Figure oneVoiceLess = test::figureOf(county.facts, u"review-outcomes"_s, query);
    CHECK(test::rowText(oneVoiceLess, u"n"_s) == u"n | 1 | 100.0 % | 0 | No data | 1 | 100.0 %"_s);
}
