// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("CAFs by cluster count episodes, and children once in each cluster and once in the county", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"cafs-by-cluster"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 4);
    CHECK(figure.rows[0][0].text() == u"Bideford"_s);
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 7 | 6"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 2 | 2"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | 1 | 1"_s);
    CHECK(figure.rows[3][0].text() == u"Not recorded"_s);
    CHECK(test::rowText(figure, u"Not recorded"_s) == u"Not recorded | 1 | 1"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 11 | 9"_s);
    CHECK(figure.title == u"CAF episodes and children by cluster"_s);
    CHECK(figure.number == u"7"_s);
    CHECK(figure.section == 2);
    CHECK(figure.filterWords == u"All clusters"_s);
    CHECK(figure.source == u"Figures from the record file test.axs"_s);
}

TEST_CASE("A cluster without CAFs has nought, a period without any has no data", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::between("2008-09-01", "2008-09-30");
    CHECK(test::rowText(test::figureOf(county.facts, u"cafs-by-cluster"_s, query), u"Ivybridge"_s) == u"Ivybridge | 0 | 0"_s);
    query.filter.clusters = {u"Ivybridge"_s};
    const Figure filtered = test::figureOf(county.facts, u"cafs-by-cluster"_s, query);
    CHECK(filtered.rows.size() == 1);
    CHECK(test::rowText(filtered, u"Total"_s) == u"Total | 0 | 0"_s);

    query.filter.period = {test::day("2001-01-01"), test::day("2001-12-31")};
    for (const QString& id : {u"cafs-by-cluster"_s, u"cafs-by-age"_s, u"cafs-by-gender"_s, u"gender-by-cluster"_s}) {
        const Figure empty = test::figureOf(county.facts, id, query);
        CHECK_FALSE(empty.hasData());
        for (const Row& row : empty.rows) {
            for (std::size_t column = 1; column < row.size(); ++column)
                CHECK(row[column] == Cell{});
        }
    }
}

TEST_CASE("CAFs by age have every band, and a row for no date of birth only when there is one", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"cafs-by-age"_s, test::schoolYear());
    QStringList rows;
    for (const Row& row : figure.rows)
        rows << u"%1: %2"_s.arg(row[0].text()).arg(*row[1].number());
    CHECK(rows == QStringList{u"Unborn: 2"_s, u"Early years: 2"_s, u"Key Stage 1: 2"_s, u"Key Stage 2: 1"_s,
        u"Key Stage 3: 0"_s, u"Key Stage 4: 1"_s, u"16: 1"_s, u"17+: 1"_s, u"Not recorded: 1"_s});
    CHECK(test::rowText(figure, u"Unborn"_s) == u"Unborn | 2 | 18.2 %"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 11 | 100.0 %"_s);

    Query query = test::schoolYear();
    query.filter.clusters = {u"Ivybridge"_s};
    CHECK(test::figureOf(county.facts, u"cafs-by-age"_s, query).row(u"Not recorded") == nullptr);
}

TEST_CASE("Unborn children and blanks have no gender available", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"cafs-by-gender"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Male"_s) == u"Male | 5 | 45.5 %"_s);
    CHECK(test::rowText(figure, u"Female"_s) == u"Female | 2 | 18.2 %"_s);
    CHECK(test::rowText(figure, u"Not available"_s) == u"Not available | 4 | 36.4 %"_s); // Dee, Eva, Fay, Gus
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 11 | 100.0 %"_s);
}

TEST_CASE("The male percentage is of male and female together", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"gender-by-cluster"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 4 | 1 | 2 | 80.0 %"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | 0 | 0 | 1 | No data"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 5 | 2 | 4 | 71.4 %"_s);
}
