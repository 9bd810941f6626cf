// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Quality takes the latest score of each form in the period", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"quality-by-cluster"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 60.0 | 86.5 | 73.3 | 2"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 89.0 | 89.0 | 89.0 | 1"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | No data | No data | No data | 0"_s);
    CHECK(test::rowText(figure, u"Not recorded"_s) == u"Not recorded | 70.0 | 70.0 | 70.0 | 1"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 60.0 | 89.0 | 76.4 | 4"_s);
    CHECK(figure.notes.contains(u"Clusters with data: Bideford; Honiton & Axe Valley (2 of 3)."_s));
}

TEST_CASE("Quality by service has the services with data, by name", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"quality-by-service"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 3);
    CHECK(figure.rows[0][0].text() == u"Nursery"_s);
    CHECK(figure.rows[1][0].text() == u"School"_s);
    CHECK(figure.rows[2][0].text() == u"Not recorded"_s);
    CHECK(test::rowText(figure, u"School"_s) == u"School | 60.0 | 89.0 | 74.5 | 2"_s);

    const Query query = test::between("2001-01-01", "2001-12-31");
    const Figure empty = test::figureOf(county.facts, u"quality-by-cluster"_s, query);
    CHECK(test::rowText(empty, u"Bideford"_s) == u"Bideford | No data | No data | No data | 0"_s);
    CHECK_FALSE(empty.hasData());
}

TEST_CASE("Stage 2 averages the latest judgements of each form, criterion by criterion", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"quality-stage-2"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 4);
    CHECK_FALSE(figure.total.has_value());
    // c1 in February, c4 in March, c9 and c5 in May; c1 of January and c4 of July do not count.
    CHECK(test::rowText(figure, u"assessment"_s) == u"assessment | 3.3 | 4"_s);
    CHECK(test::rowText(figure, u"TAC process"_s) == u"TAC process | 3.0 | 3"_s);
    CHECK(test::rowText(figure, u"action planning"_s) == u"action planning | 4.0 | 1"_s);
    CHECK(test::rowText(figure, u"child's voice"_s) == u"child's voice | 3.0 | 2"_s);

    Query bideford = test::schoolYear();
    bideford.filter.clusters = {u"Bideford"_s};
    CHECK(test::rowText(test::figureOf(county.facts, u"quality-stage-2"_s, bideford), u"action planning"_s)
        == u"action planning | No data | 0"_s);
    Query early;
    early.filter.period = {test::day("2001-01-01"), test::day("2001-12-31")};
    CHECK_FALSE(test::figureOf(county.facts, u"quality-stage-2"_s, early).hasData());
}
