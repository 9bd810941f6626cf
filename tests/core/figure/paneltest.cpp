// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/episodelist.h"
#include "core/figure/sentence.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;
using test::behind;
using test::between;
using test::figureOf;
using test::Ids;
using test::rowText;

namespace {

const char* const cafs = "child | cluster  | started    | service | level\n"
                         "Ada   | Bideford | 2008-05-01 | Nursery | 2\n"
                         "Ben   | Bideford | 2008-06-01 | School  | 3\n"
                         "Cai   | Exeter   | 2008-07-01 | School  | 3\n"
                         "Dee   |          | 2009-01-01 | School  | 2\n";

test::FactsBuilder panelCounty()
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.cafs(cafs);
    county.panelItems("ref | on         | decision   | reasons\n"
                      "c1  | 2008-08-31 | service    |\n"
                      "c1  | 2008-09-01 | service    |\n"
                      "c2  | 2008-09-30 | no service | No capacity; Not eligible\n"
                      "c2  | 2008-10-01 | deferred   |\n"
                      "c3  | 2009-05-01 | no service | Not eligible; Not eligible\n"
                      "c3  | 2009-05-02 | no service |\n"
                      "c4  | 2009-06-30 | no service | Not eligible; Other service\n"
                      "c4  | 2009-06-30 |            |\n"
                      "c4  | 2009-07-01 | no service | No capacity\n");
    return county;
}

} // namespace

TEST_CASE("Panel decisions are counted by the quarter in which the panel was held", "[panel]")
{
    const test::FactsBuilder county = panelCounty();
    const Figure figure = figureOf(county.facts, u"panel-decisions"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 4);
    CHECK(rowText(figure, u"2008-Q3"_s) == u"2008-Q3 | 2 | 1 | 1 | 0 | 50.0 %"_s);
    CHECK(rowText(figure, u"2008-Q4"_s) == u"2008-Q4 | 1 | 0 | 0 | 1 | 0.0 %"_s);
    CHECK(rowText(figure, u"2009-Q1"_s) == u"2009-Q1 | 0 | 0 | 0 | 0 | No data"_s);
    CHECK(rowText(figure, u"2009-Q2"_s) == u"2009-Q2 | 3 | 0 | 3 | 0 | 100.0 %"_s);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 6 | 1 | 4 | 1 | 66.7 %"_s);
    const Cell* percent = figure.cell(u"2008-Q3"_s, u"no_service_percent"_s);
    REQUIRE(percent);
    CHECK(percent->numerator == 1);
    CHECK(percent->denominator == 2);
    CHECK(figureSentence(figure) == u"No service: 66.7 % of 6 presented."_s);
    CHECK(figure.notes.contains(u"Left out: 1 item without a decision recorded."_s));
}

TEST_CASE("Without a period the quarters run from the first panel to the last that was held", "[panel]")
{
    const test::FactsBuilder county = panelCounty();
    const Figure figure = figureOf(county.facts, u"panel-decisions"_s);
    REQUIRE(figure.rows.size() == 4);
    CHECK(rowText(figure, u"2008-Q3"_s) == u"2008-Q3 | 3 | 2 | 1 | 0 | 33.3 %"_s);
    CHECK(rowText(figure, u"2009-Q2"_s) == u"2009-Q2 | 3 | 0 | 3 | 0 | 100.0 %"_s);
}

TEST_CASE("Panel items are filtered by their CAF", "[panel]")
{
    const test::FactsBuilder county = panelCounty();
    Query query = test::schoolYear();
    query.filter.services = {u"School"_s};
    query.filter.level = 3;
    CHECK(rowText(figureOf(county.facts, u"panel-decisions"_s, query), u"Total"_s) == u"Total | 4 | 0 | 3 | 1 | 75.0 %"_s);
    query.filter.areas = {u"Southern"_s};
    CHECK(rowText(figureOf(county.facts, u"panel-decisions"_s, query), u"Total"_s) == u"Total | 2 | 0 | 2 | 0 | 100.0 %"_s);
    CHECK(rowText(figureOf(county.facts, u"no-service-reasons"_s, query), u"Not eligible"_s) == u"Not eligible | 1 | 50.0 %"_s);
}

TEST_CASE("Reasons are counted once an item, by count and then by name", "[panel]")
{
    const test::FactsBuilder county = panelCounty();
    const Figure figure = figureOf(county.facts, u"no-service-reasons"_s, test::schoolYear());
    QStringList reasons;
    for (const Row& row : figure.rows)
        reasons << row.front().text();
    CHECK(reasons == QStringList{u"Not eligible"_s, u"No capacity"_s, u"Not recorded"_s, u"Other service"_s});
    CHECK(rowText(figure, u"Not eligible"_s) == u"Not eligible | 3 | 75.0 %"_s);
    CHECK(rowText(figure, u"Not recorded"_s) == u"Not recorded | 1 | 25.0 %"_s);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 4 | 100.0 %"_s);
    CHECK(figure.notes.join(u' ').contains(u"An item may carry several reasons"_s));
}

TEST_CASE("Without a panel in the period there is no data", "[panel]")
{
    const test::FactsBuilder county = panelCounty();
    for (const QString& id : {u"panel-decisions"_s, u"no-service-reasons"_s}) {
        const Figure figure = figureOf(county.facts, id, between("2007-01-01", "2007-06-30"));
        CHECK_FALSE(figure.hasData());
        REQUIRE(figure.total);
        CHECK_FALSE((*figure.total)[1].number());
    }
    CHECK(figureOf(county.facts, u"panel-decisions"_s, between("2007-01-01", "2007-06-30")).rows.size() == 2);
    test::FactsBuilder none;
    CHECK_FALSE(figureOf(none.facts, u"panel-decisions"_s).hasData());
}

TEST_CASE("The panel items behind a cell", "[panel][records]")
{
    const test::FactsBuilder county = panelCounty();
    const auto items = [&](const QString& figure, const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {figure, row, column}, CountedRecord::panelItem);
    };
    CHECK(items(u"panel-decisions"_s, u"2008-Q3"_s, u"presented"_s) == Ids{6002, 6003});
    CHECK(items(u"panel-decisions"_s, u"Total"_s, u"no_service_percent"_s) == Ids{6003, 6005, 6006, 6007});
    CHECK(items(u"panel-decisions"_s, u"2008-Q4"_s, u"deferred"_s) == Ids{6004});
    CHECK(items(u"no-service-reasons"_s, u"Not recorded"_s, u"items"_s) == Ids{6006});
    CHECK(items(u"no-service-reasons"_s, u"Total"_s, u"items"_s) == Ids{6003, 6005, 6006, 6007});
}

TEST_CASE("The list behind panel items and invitations holds their CAFs and says how many there are", "[panel][records]")
{
    test::FactsBuilder county = panelCounty();
    EpisodeQuery query;
    query.order = EpisodeOrder::started;
    query.filter = test::schoolYear().filter;
    query.filter.cell = CellName{u"panel-decisions"_s, u"Total"_s, u"no_service"_s};
    auto list = listEpisodes(county.facts, query, {});
    REQUIRE(list);
    CHECK(list->cafs == std::vector{Id{102}, Id{103}, Id{104}});
    CHECK(countWords(*list) == u"4 panel items in 3 episodes"_s);
    county.meetings("ref | on\n"
                    "c2  | 2009-01-01\n");
    county.attendances("meeting | sector | attended\n"
                       "m1      | Health | yes\n");
    query.filter.cell = CellName{u"tac-attendance"_s, u"Health"_s, u"attended"_s};
    list = listEpisodes(county.facts, query, {});
    REQUIRE(list);
    CHECK(list->cafs == std::vector{Id{102}});
    CHECK(countWords(*list) == u"1 invitation in 1 episode"_s);
}
