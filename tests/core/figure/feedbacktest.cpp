// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder parents()
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.questionnaires(
        "cluster  | on         | satisfaction      | knowledge          | issues    | responsive | timely\n"
        "Bideford | 2009-01-01 | very satisfied    | increased a lot    | resolved  | agree      | agree\n"
        "Bideford | 2009-02-01 | very satisfied    | increased a little | improved  | agree      |\n"
        "Exeter   | 2009-03-01 | satisfied         | stayed the same    | got worse | neither    |\n"
        "Exeter   | 2009-03-31 | dissatisfied      |                    |           | disagree   |\n"
        "         | 2009-03-01 |                   | decreased          |           | agree      |\n"
        "Exeter   | 2009-04-01 | very dissatisfied | decreased          | got worse | disagree   | agree\n"
        "Exeter   | 2008-12-31 | very dissatisfied |                    |           |            |\n");
    return county;
}

Query firstQuarter()
{
    const Query query = test::between("2009-01-01", "2009-03-31");
    return query;
}

} // namespace

TEST_CASE("A parents' question counts who answered it in the period, both its days included", "[figures]")
{
    const Figure figure = test::figureOf(parents().facts, u"parent-satisfaction"_s, firstQuarter());
    REQUIRE(figure.rows.size() == 5);
    CHECK(figure.number == u"2"_s);
    CHECK(figure.section == 1);
    CHECK(test::rowText(figure, u"very satisfied"_s) == u"very satisfied | 2 | 50.0 %"_s);
    CHECK(test::rowText(figure, u"satisfied"_s) == u"satisfied | 1 | 25.0 %"_s);
    CHECK(test::rowText(figure, u"neither"_s) == u"neither | 0 | 0.0 %"_s);
    CHECK(test::rowText(figure, u"dissatisfied"_s) == u"dissatisfied | 1 | 25.0 %"_s);
    CHECK(test::rowText(figure, u"very dissatisfied"_s) == u"very dissatisfied | 0 | 0.0 %"_s);
    CHECK(test::rowText(figure, u"n"_s) == u"n | 4 | 100.0 %"_s);
    CHECK(figure.notes.contains(u"Satisfied or very satisfied: 3 of 4 (75.0 %)."_s));
    CHECK(figure.notes.contains(u"Left out: 1 questionnaire without an answer to this."_s));
}

TEST_CASE("Each of the parents' questions has the answers of its own list", "[figures]")
{
    const test::FactsBuilder county = parents();
    const Figure knowledge = test::figureOf(county.facts, u"parent-knowledge"_s, firstQuarter());
    CHECK(test::rowText(knowledge, u"increased a lot"_s) == u"increased a lot | 1 | 25.0 %"_s);
    CHECK(test::rowText(knowledge, u"decreased"_s) == u"decreased | 1 | 25.0 %"_s);
    CHECK(knowledge.notes.contains(u"Increased a lot or a little: 2 of 4 (50.0 %)."_s));
    const Figure issues = test::figureOf(county.facts, u"parent-issues"_s, firstQuarter());
    REQUIRE(issues.rows.size() == 4);
    CHECK(test::rowText(issues, u"got worse"_s) == u"got worse | 1 | 33.3 %"_s);
    CHECK(test::rowText(issues, u"n"_s) == u"n | 3 | 100.0 %"_s);
    CHECK(issues.notes.contains(u"Improved or resolved: 2 of 3 (66.7 %)."_s));
}

TEST_CASE("A question that nobody answered has no data, and no noughts", "[figures]")
{
    const test::FactsBuilder county = parents();
    const Figure figure = test::figureOf(county.facts, u"parent-confidence"_s, firstQuarter());
    CHECK_FALSE(figure.hasData());
    CHECK(test::rowText(figure, u"decreased"_s) == u"decreased | No data | No data"_s);
    CHECK(test::rowText(figure, u"n"_s) == u"n | 0 | No data"_s);
    const Figure none = test::figureOf(test::FactsBuilder().facts, u"parent-experience"_s);
    CHECK_FALSE(none.hasData());
    CHECK(test::rowText(none, u"timely"_s) == u"timely | No data | No data | No data | No data"_s);
}

TEST_CASE("Each item of the experience has its own n", "[figures]")
{
    const Figure figure = test::figureOf(parents().facts, u"parent-experience"_s, firstQuarter());
    REQUIRE(figure.rows.size() == 5);
    CHECK_FALSE(figure.total.has_value());
    CHECK(test::rowText(figure, u"responsive"_s) == u"responsive | 3 | 1 | 1 | 60.0 %"_s);
    CHECK(test::rowText(figure, u"timely"_s) == u"timely | 1 | 0 | 0 | 100.0 %"_s);
    CHECK(test::rowText(figure, u"involved in the plan"_s) == u"involved in the plan | No data | No data | No data | No data"_s);
    CHECK(figure.cell(u"responsive", u"agree_percent")->denominator == 5);
}

TEST_CASE("Questionnaires have a cluster; what they do not have is said", "[figures]")
{
    Query query = firstQuarter();
    query.filter.areas = {u"Northern"_s};
    query.filter.services = {u"School"_s};
    query.filter.level = 3;
    const Figure figure = test::figureOf(parents().facts, u"parent-satisfaction"_s, query);
    CHECK(test::rowText(figure, u"n"_s) == u"n | 2 | 100.0 %"_s);
    CHECK(test::rowText(figure, u"satisfied"_s) == u"satisfied | 0 | 0.0 %"_s);
    CHECK(figure.notes.last() == u"Questionnaires have no service type and no level: that part of the filter does not hold here."_s);
}

TEST_CASE("With small numbers hidden no note gives a parents' answer away", "[figures][suppression]")
{
    Query query = firstQuarter();
    query.suppress = true;
    const Figure figure = test::figureOf(parents().facts, u"parent-satisfaction"_s, query);
    CHECK(test::rowText(figure, u"very satisfied"_s) == u"very satisfied | c | c"_s);
    CHECK(test::rowText(figure, u"neither"_s) == u"neither | 0 | c"_s);
    CHECK(test::rowText(figure, u"n"_s) == u"n | c | c"_s);
    CHECK_FALSE(figure.notes.join(u' ').contains(u" of 4"_s));
    CHECK(figure.notes.contains(u"Left out: c questionnaires without an answer to this."_s));
}
