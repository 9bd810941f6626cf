// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

test::FactsBuilder waitingCounty()
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.priority({u"Health visitor"_s, u"Social worker"_s});
    county.cafs("child | cluster  | started    | received   | reviewed   | role           | urgent | raised | service | level\n"
                "Ada   | Bideford | 2008-01-01 | 2009-01-10 | 2009-04-01 | Teacher        |        |        | Nursery | 2\n"
                "Ben   | Bideford | 2008-01-01 | 2009-04-01 | 2009-04-30 | Teacher        |        |        | School  | 3\n"
                "Cai   | Exeter   | 2009-04-01 | 2009-04-10 | 2009-05-01 | Health visitor |        |        | School  | 3\n"
                "Dee   | Exeter   | 2009-04-01 | 2009-04-20 |            | Teacher        | yes    |        | School  | 2\n"
                "Eva   | Exeter   | 2009-04-01 | 2009-04-30 |            | Teacher        | no     |        | School  | 2\n"
                "Fay   | Bideford | 2009-04-01 |            | 2009-05-05 | Teacher        |        |        | School  | 2\n"
                "Gus   | Bideford | 2009-04-01 | 2009-07-01 |            | Teacher        |        |        | School  | 2\n"
                "Hal   | Bideford | 2009-04-01 | 2009-05-20 | 2009-07-01 | Social worker  |        |        | School  | 2\n"
                "Ian   |          |            | 2009-05-29 |            | Teacher        |        | yes    | School  | 2\n"
                "Jan   | Bideford | 2009-04-01 | 2009-05-09 | 2009-05-08 | Teacher        |        |        | School  | 2\n"
                "Kim   | Bideford | 2009-04-01 |            |            | Teacher        |        |        | School  | 2\n");
    return county;
}

} // namespace

TEST_CASE("Months tell what was received, reviewed and waiting by their own dates", "[backlog]")
{
    const test::FactsBuilder county = waitingCounty();
    const Figure figure = figureOf(county.facts, u"backlog"_s, between("2009-03-01", "2009-05-31"));
    REQUIRE(figure.rows.size() == 3);
    CHECK_FALSE(figure.total);
    CHECK(figureSentence(figure) == u"At the end of 2009-05 waiting: 4, the oldest for 41 days."_s);
    // Ada alone: 10 January to 31 March.
    CHECK(rowText(figure, u"2009-03"_s) == u"2009-03 | 0 | 0 | 1 | 80 | 80"_s);
    // Cai 20 days, Dee 10, Eva 0; Ada and Ben are reviewed, Ben on the last day.
    CHECK(rowText(figure, u"2009-04"_s) == u"2009-04 | 4 | 2 | 3 | 20 | 10"_s);
    // Dee 41, Eva 31, Hal 11, Ian 2: half way between 11 and 31.
    CHECK(rowText(figure, u"2009-05"_s) == u"2009-05 | 3 | 3 | 4 | 41 | 21"_s);
}

TEST_CASE("The last month of the backlog ends with the period", "[backlog]")
{
    const test::FactsBuilder county = waitingCounty();
    const Figure figure = figureOf(county.facts, u"backlog"_s, between("2009-04-10", "2009-05-20"));
    REQUIRE(figure.rows.size() == 2);
    CHECK(rowText(figure, u"2009-04"_s) == u"2009-04 | 3 | 1 | 3 | 20 | 10"_s);
    CHECK(rowText(figure, u"2009-05"_s) == u"2009-05 | 2 | 3 | 3 | 30 | 20"_s);
}

TEST_CASE("Without a period the months of the backlog are those of its dates up to today", "[backlog]")
{
    const test::FactsBuilder county = waitingCounty();
    const Figure figure = figureOf(county.facts, u"backlog"_s);
    REQUIRE(figure.rows.size() == 5);
    CHECK(figure.rows.front().front().text() == u"2009-01"_s);
    CHECK(figure.rows.back().front().text() == u"2009-05"_s);
    CHECK(rowText(figure, u"2009-02"_s) == u"2009-02 | 0 | 0 | 1 | 49 | 49"_s);
    Query fromApril;
    fromApril.filter.period.from = test::day("2009-04-01");
    CHECK(figureOf(county.facts, u"backlog"_s, fromApril).rows.back().front().text() == u"2009-06"_s);
}

TEST_CASE("Where nobody waits the ages do not apply; where nothing is recorded there is no data", "[backlog]")
{
    const test::FactsBuilder county = waitingCounty();
    Query query = between("2009-02-01", "2009-05-31");
    query.filter.clusters = {u"Exeter"_s};
    const Figure figure = figureOf(county.facts, u"backlog"_s, query);
    CHECK(rowText(figure, u"2009-02"_s) == u"2009-02 | 0 | 0 | 0 | n/a | n/a"_s);
    CHECK(rowText(figure, u"2009-05"_s) == u"2009-05 | 0 | 1 | 2 | 41 | 36"_s);
    const Query before = between("2008-01-01", "2008-02-29");
    const Figure none = figureOf(county.facts, u"backlog"_s, before);
    CHECK_FALSE(none.hasData());
    CHECK(rowText(none, u"2008-01"_s) == u"2008-01 | No data | No data | No data | No data | No data"_s);
    CHECK_FALSE(figureOf(county.facts, u"backlog-by-priority"_s, before).hasData());
    CHECK(figureOf(test::FactsBuilder().facts, u"backlog"_s).rows.empty());
}

TEST_CASE("Priority is by role, by the assessor's mark or raised by the manager", "[backlog]")
{
    const test::FactsBuilder county = waitingCounty();
    const Figure figure = figureOf(county.facts, u"backlog-by-priority"_s, between("2009-04-01", "2009-05-31"));
    // Dee 41 days, Hal 11 and Ian 2; Eva 31.
    CHECK(rowText(figure, u"priority"_s) == u"priority | 3 | 41 | 11"_s);
    CHECK(rowText(figure, u"routine"_s) == u"routine | 1 | 31 | 31"_s);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 4 | 41 | 21"_s);
    CHECK(figure.notes.join(u' ').contains(u"Health visitor; Social worker"_s));
    Query query = between("2009-04-01", "2009-05-31");
    query.filter.level = 3;
    CHECK(rowText(figureOf(county.facts, u"backlog-by-priority"_s, query), u"Total"_s) == u"Total | 0 | n/a | n/a"_s);
    query = between("2009-04-01", "2009-04-30");
    query.filter.level = 3;
    CHECK(rowText(figureOf(county.facts, u"backlog-by-priority"_s, query), u"priority"_s) == u"priority | 1 | 20 | 20"_s);
    CHECK(rowText(figureOf(county.facts, u"backlog-by-priority"_s, query), u"routine"_s) == u"routine | 0 | n/a | n/a"_s);
}

TEST_CASE("The CAFs behind the backlog", "[backlog][records]")
{
    const test::FactsBuilder county = waitingCounty();
    const auto cafs = [&](const QString& figure, const QString& row, const QString& column) {
        return behind(county.facts, between("2009-03-01", "2009-05-31"), {figure, row, column}, CountedRecord::episode);
    };
    CHECK(cafs(u"backlog"_s, u"2009-04"_s, u"received"_s) == Ids{102, 103, 104, 105});
    CHECK(cafs(u"backlog"_s, u"2009-04"_s, u"reviewed"_s) == Ids{101, 102});
    CHECK(cafs(u"backlog"_s, u"2009-04"_s, u"median_days"_s) == Ids{103, 104, 105});
    CHECK(cafs(u"backlog"_s, u"2009-05"_s, u"month"_s) == Ids{103, 104, 105, 106, 108, 109, 110});
    CHECK(cafs(u"backlog-by-priority"_s, u"priority"_s, u"oldest_days"_s) == Ids{104, 108, 109});
    CHECK(cafs(u"backlog-by-priority"_s, u"Total"_s, u"waiting"_s) == Ids{104, 105, 108, 109});
}
