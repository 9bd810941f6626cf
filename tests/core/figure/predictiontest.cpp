// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/county.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Predictions share out all CAFs by the latest index up to the period's end", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"predicted-cafs"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 80.0 % | 8.80 | 7 | -1.80"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 20.0 % | 2.20 | 2 | -0.20"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | No data | No data | 1 | No data"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 100.0 % | 11.00 | 11 | 0.00"_s);
    CHECK(figure.notes.first() == u"Share of the county’s income-deprived children: IDACI 2007, source: index file."_s);
    CHECK(figure.notes.at(1) == u"The recorded shares add up to 50.0000 %; each is divided by that sum."_s);
}

TEST_CASE("A share stays one of the whole county when the rows are filtered", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    query.filter.clusters = {u"Bideford"_s};
    const Figure figure = test::figureOf(county.facts, u"predicted-cafs"_s, query);
    CHECK(figure.rows.size() == 1);
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 80.0 % | 8.80 | 7 | -1.80"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 80.0 % | 8.80 | 7 | -1.80"_s);
}

TEST_CASE("A target is shared out likewise", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    const Figure usual = test::figureOf(county.facts, u"predicted-for-target"_s, query);
    CHECK(test::rowText(usual, u"Bideford"_s) == u"Bideford | 80.0 % | 4,000.00 | 7 | -3,993.00"_s);
    CHECK(usual.title == u"CAF episodes predicted for a target of 5,000 and undertaken, by cluster"_s);
    query.target = 20;
    CHECK(test::rowText(test::figureOf(county.facts, u"predicted-for-target"_s, query), u"Total"_s)
        == u"Total | 100.0 % | 20.00 | 11 | -9.00"_s);
}

TEST_CASE("Small areas give a cluster the weight of score times children", "[figures]")
{
    test::FactsBuilder county;
    county.clusters("name\nExeter\nExmouth\n");
    county.cafs("cluster | started\nExeter | 2009-01-01\nExeter | 2009-01-01\nExmouth | 2009-01-01\nExmouth | 2009-01-01\n");
    county.deprivation("cluster | index      | area_code | score | children\n"
                       "Exeter  | IDACI 2007 | E1        | 0.2   | 100\n"
                       "Exeter  | IDACI 2007 | E2        | 0.1   | 100\n"
                       "Exmouth | IDACI 2007 | E3        | 0.1   | 100\n");
    const Figure figure = test::figureOf(county.facts, u"predicted-cafs"_s);
    CHECK(figure.numberAt(u"Exeter", u"share_percent") == Approx(75));
    CHECK(figure.numberAt(u"Exeter", u"predicted") == Approx(3));
    CHECK(figure.numberAt(u"Exmouth", u"difference") == Approx(1));
    CHECK(figure.notes.at(1)
        == u"Weights, each the sum of score × children over a cluster’s small areas: Exeter 30.00 (2 areas); Exmouth 10.00 "
           "(1 area). The county’s sum is 40.00."_s);
}

TEST_CASE("Without an index there is no prediction", "[figures]")
{
    test::FactsBuilder county;
    county.clusters("name\nExeter\n");
    county.cafs("cluster | started\nExeter | 2009-01-01\n");
    county.deprivation("cluster | index | share\nExeter | IDACI 2010 | 100\n");
    const Figure figure = test::figureOf(county.facts, u"predicted-cafs"_s);
    CHECK(test::rowText(figure, u"Exeter"_s) == u"Exeter | No data | No data | 1 | No data"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | No data | No data | 1 | No data"_s);
}
