// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sentence.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;
using test::behind;
using test::figureOf;
using test::Ids;
using test::rowText;

namespace {

test::FactsBuilder slowCounty()
{
    test::FactsBuilder county;
    county.clusters("name\n"
                    "Bideford\n"
                    "Exeter\n");
    county.cafs("child | cluster  | started    | completed  | received   | reviewed\n"
                "Ada   | Bideford | 2009-01-01 | 2009-01-01 | 2009-01-05 | 2009-01-10\n"
                "Ben   | Bideford | 2009-01-01 | 2009-01-11 | 2009-01-12 |\n"
                "Cai   | Bideford | 2009-01-01 | 2009-01-15 |            | 2009-01-20\n"
                "Dee   | Exeter   | 2009-01-01 | 2009-02-10 |            |\n"
                "Eva   | Exeter   | 2009-02-01 | 2009-01-31 |            |\n"
                "Fay   | Exeter   | 2009-02-01 |            |            |\n"
                "Gus   | Exeter   | 2008-08-31 | 2009-08-31 |            |\n");
    county.meetings("ref | on\n"
                    "c1  | 2009-01-21\n"
                    "c1  | 2009-01-11\n"
                    "c1  |\n"
                    "c2  | 2009-01-10\n");
    county.reviews("ref | on         | child\n"
                   "c1  | 2009-05-11 | mostly\n"
                   "c1  | 2009-04-11 | mostly\n");
    county.panelItems("ref | on         | decision\n"
                      "c1  | 2009-02-10 | service\n"
                      "c1  | 2009-02-09 | deferred\n"
                      "c3  | 2009-01-20 |\n");
    return county;
}

} // namespace

TEST_CASE("Steps take the days from date to date, by median and 90th percentile", "[timeliness]")
{
    const test::FactsBuilder county = slowCounty();
    const Figure figure = figureOf(county.facts, u"timeliness"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 5);
    CHECK_FALSE(figure.total);
    // 0, 10, 14 and 40 days: 12 between the middle two, 32.2 between the last two. Eva's dates are in the wrong order.
    CHECK(figure.numberAt(u"started→completed"_s, u"episodes"_s) == 4);
    CHECK(figure.numberAt(u"started→completed"_s, u"median_days"_s) == Approx(12));
    CHECK(figure.numberAt(u"started→completed"_s, u"ninetieth_days"_s) == Approx(32.2));
    CHECK(rowText(figure, u"completed→TAC"_s) == u"completed→TAC | 1 | 10 | 10"_s);
    CHECK(rowText(figure, u"TAC→first review"_s) == u"TAC→first review | 1 | 90 | 90"_s);
    CHECK(rowText(figure, u"received→manager review"_s) == u"received→manager review | 1 | 5 | 5"_s);
    // The first panel: 30 days and none.
    CHECK(rowText(figure, u"review→panel"_s) == u"review→panel | 2 | 15 | 27"_s);
    CHECK(figureSentence(figure) == u"The step with the longest median is TAC→first review, with 90 days."_s);
    CHECK(figure.notes.contains(u"Left out: 2 steps whose dates are in the wrong order."_s));
}

TEST_CASE("A step that nobody took has no days", "[timeliness]")
{
    const test::FactsBuilder county = slowCounty();
    Query query = test::schoolYear();
    query.filter.clusters = {u"Exeter"_s};
    CHECK(rowText(figureOf(county.facts, u"timeliness"_s, query), u"review→panel"_s)
        == u"review→panel | 0 | No data | No data"_s);
    query.filter.period = {test::day("2007-01-01"), test::day("2007-12-31")};
    const Figure none = figureOf(county.facts, u"timeliness"_s, query);
    CHECK_FALSE(none.hasData());
    CHECK(rowText(none, u"started→completed"_s) == u"started→completed | No data | No data | No data"_s);
}

TEST_CASE("The CAFs behind a step", "[timeliness][records]")
{
    const test::FactsBuilder county = slowCounty();
    const auto cafs = [&](const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {u"timeliness"_s, row, column}, CountedRecord::episode);
    };
    CHECK(cafs(u"started→completed"_s, u"median_days"_s) == Ids{101, 102, 103, 104});
    CHECK(cafs(u"completed→TAC"_s, u"episodes"_s) == Ids{101});
    CHECK(cafs(u"review→panel"_s, u"step"_s) == Ids{101, 103});
}
