// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/county.h"
#include "core/figure/ranks.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("CAFs per 1,000 use the latest year up to the period's end and all ages from 0 to 19", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"cafs-per-1000"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 7 | 2,000 | 3.50"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 2 | 1,000 | 2.00"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | 1 | No data | No data"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 11 | 3,000 | 3.00"_s); // 9 of 3,000
    CHECK(figure.cell(u"Total", u"rate")->numerator == 9);
    CHECK(figure.cell(u"Total", u"rate")->denominator == 3000);
    CHECK(figure.notes.contains(u"Population aged 0–19: 2008, source: census. Without a population: Ivybridge."_s));
    CHECK(figure.notes.contains(u"Left out of the total rate: 2 CAFs of clusters without a population."_s));

    Query before;
    before.filter.period = {test::day("2007-01-01"), test::day("2007-12-31")};
    CHECK(childrenOf(county.facts, before.filter.period.to)[1].count == 1000);
    CHECK_FALSE(childrenOf(county.facts, test::day("2006-12-31"))[1].known);
}

TEST_CASE("A year without its name counts before all others", "[figures]")
{
    test::FactsBuilder county;
    county.clusters("name\nExeter\n");
    county.population("cluster | year | count\nExeter | | 500\n");
    CHECK(childrenOf(county.facts, test::day("2009-06-30"))[1].count == 500);
    county.population("cluster | year | count\nExeter | 1999 | 400\n");
    CHECK(childrenOf(county.facts, test::day("2009-06-30"))[1].count == 400);
}

TEST_CASE("Referrals and CAFs stand side by side with their rank correlation", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"referrals-and-cafs"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 1 | 0.50 | 7 | 3.50"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 2 | 2.00 | 2 | 2.00"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | 0 | No data | 1 | No data"_s);
    CHECK(test::rowText(figure, u"Not recorded"_s) == u"Not recorded | 1 | No data | 1 | No data"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 4 | 1.00 | 11 | 3.00"_s);
    CHECK(figure.notes.first() == u"Spearman’s rank correlation of the two rates: cannot be computed (n = 2 clusters)."_s);

    Query query = test::schoolYear();
    query.filter.services = {u"School"_s};
    query.filter.level = 2;
    const Figure filtered = test::figureOf(county.facts, u"referrals-and-cafs"_s, query);
    CHECK(filtered.notes.contains(u"Referrals have no service type: the service filter holds for the CAFs alone."_s));
    CHECK(filtered.notes.contains(u"Only referrals at level 3 are counted, and the filter keeps level 2: none is left."_s));
}

TEST_CASE("Without referrals in the period there is no data about them", "[figures]")
{
    test::FactsBuilder county;
    county.clusters("name\nExeter\n");
    county.cafs("cluster | started\nExeter | 2009-01-01\n");
    county.population("cluster | year | count\nExeter | 2008 | 500\n");
    const Figure figure = test::figureOf(county.facts, u"referrals-and-cafs"_s);
    CHECK(test::rowText(figure, u"Exeter"_s) == u"Exeter | No data | No data | 1 | 2.00"_s);
    CHECK(figure.hasData());
}

TEST_CASE("Rank correlation shares ranks among equals", "[figures]")
{
    CHECK(rankCorrelation({1, 2, 3, 4}, {10, 20, 30, 40}) == Approx(1));
    CHECK(rankCorrelation({1, 2, 3, 4}, {4, 3, 2, 1}) == Approx(-1));
    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4
    CHECK(rankCorrelation({1, 2, 2, 4}, {1, 2, 3, 4}) == Approx(0.9486832981));
    CHECK_FALSE(rankCorrelation({1, 2}, {1, 2}).has_value());
    CHECK_FALSE(rankCorrelation({1, 1, 1}, {1, 2, 3}).has_value());
}
