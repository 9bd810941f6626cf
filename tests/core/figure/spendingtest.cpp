// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder budget()
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.cafs("cluster  | started    | service | level\n"
                "Bideford | 2008-01-01 | School  | 2\n"
                "Exeter   | 2008-01-01 | Nursery | 3\n");
    county.spends("ref | on         | amount | type\n"
                  "c1  | 2008-03-31 | 50     | Childcare\n"
                  "c1  | 2008-04-01 | 100.25 | Childcare\n"
                  "c2  | 2009-03-31 | 60     | Transport\n"
                  "c1  | 2009-04-01 | 9      | Childcare\n"
                  "c2  | 2009-05-31 | 200    | Services\n"
                  "    | 2009-06-01 | 31     | Transport\n"
                  "c2  | 2009-06-02 | 1000   | Services\n"
                  "c2  | 2009-05-01 |        | Services\n"
                  "c2  |            | 4      | Services\n");
    return county;
}

Query spring()
{
    const Query query = test::between("2009-03-31", "2009-06-01");
    return query;
}

} // namespace

TEST_CASE("The summary of spend goes by the period's end and its financial years", "[figures]")
{
    const Figure figure = test::figureOf(budget().facts, u"spend-summary"_s, spring());
    REQUIRE(figure.rows.size() == 6);
    CHECK(test::rowText(figure, u"Total to date"_s) == u"Total to date | £450.25"_s);
    CHECK(test::rowText(figure, u"This financial year"_s) == u"This financial year | £240.00"_s);
    CHECK(test::rowText(figure, u"Last financial year"_s) == u"Last financial year | £160.25"_s);
    // March, April, May and June are touched: 300 over 4 months.
    CHECK(figure.rows[3][0].text() == u"Monthly average (4 months, 31 March 2009 to 1 June 2009)"_s);
    CHECK(figure.rows[3][1].number() == 75);
    CHECK(test::rowText(figure, u"Highest item"_s) == u"Highest item | £200.00"_s);
    CHECK(test::rowText(figure, u"Lowest item"_s) == u"Lowest item | £9.00"_s);
    CHECK(figure.notes.contains(u"Left out: 2 items without an amount or a date."_s));
    CHECK(figure.notes.contains(u"This financial year: 1 April 2009 to 1 June 2009. Last financial year: 1 April 2008 to 31 March 2009."_s));
}

TEST_CASE("Spend by type counts the items dated in the period, the largest amounts first", "[figures]")
{
    const Figure figure = test::figureOf(budget().facts, u"spend-by-type"_s, spring());
    REQUIRE(figure.rows.size() == 3);
    CHECK(figure.rows[0][0].text() == u"Services"_s);
    CHECK(test::rowText(figure, u"Services"_s) == u"Services | £200.00 | 1 | 66.7 %"_s);
    CHECK(test::rowText(figure, u"Transport"_s) == u"Transport | £91.00 | 2 | 30.3 %"_s);
    CHECK(test::rowText(figure, u"Childcare"_s) == u"Childcare | £9.00 | 1 | 3.0 %"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | £300.00 | 4 | 100.0 %"_s);
    CHECK(figure.number == u"16s"_s);
    CHECK(figure.section == 6);
}

TEST_CASE("A filter holds for the item's CAF, and leaves out items without one", "[figures]")
{
    const test::FactsBuilder county = budget();
    Query query = spring();
    query.filter.clusters = {u"Exeter"_s};
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-by-type"_s, query), u"Total"_s) == u"Total | £260.00 | 2 | 100.0 %"_s);
    query = spring();
    query.filter.level = 2;
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-summary"_s, query), u"Total to date"_s) == u"Total to date | £159.25"_s);
    query = spring();
    query.filter.services = {u"Nursery"_s};
    const Figure figure = test::figureOf(county.facts, u"spend-by-type"_s, query);
    CHECK(figure.rows.size() == 2);
    CHECK(figure.notes.last().endsWith(u"left out of this filter: 1 item without a CAF."_s));
    query.filter.areas = {u"Northern"_s}; // no nursery there: items are recorded, and none is kept
    const Figure none = test::figureOf(county.facts, u"spend-by-type"_s, query);
    CHECK(none.rows.empty());
    CHECK(test::rowText(none, u"Total"_s) == u"Total | £0.00 | 0 | No data"_s);
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-summary"_s, query), u"Highest item"_s) == u"Highest item | No data"_s);
}

TEST_CASE("Where nothing was spent there is no data", "[figures]")
{
    const test::FactsBuilder county = budget();
    Query query = test::between("2007-01-01", "2007-12-31");
    const Figure before = test::figureOf(county.facts, u"spend-summary"_s, query);
    CHECK_FALSE(before.hasData());
    CHECK(before.rows[0][1] == Cell());
    CHECK_FALSE(test::figureOf(county.facts, u"spend-by-type"_s, query).hasData());
    query.filter.period = {test::day("2008-05-01"), test::day("2008-05-31")};
    const Figure quiet = test::figureOf(county.facts, u"spend-summary"_s, query);
    CHECK(quiet.hasData());
    CHECK(test::rowText(quiet, u"Total to date"_s) == u"Total to date | £150.25"_s);
    CHECK(test::rowText(quiet, u"Last financial year"_s) == u"Last financial year | £50.00"_s);
    CHECK(quiet.rows[3][1] == Cell());
}

TEST_CASE("A printed monthly average stands beside the computed one, whatever window its label states", "[figures]")
{
    test::FactsBuilder county = budget();
    county.published("figure        | row             | column | text    | from       | to         | source\n"
                     "spend-summary | monthly average | amount | £80.00  | 2009-03-31 | 2009-06-01 | report\n");
    const Figure figure = test::figureOf(county.facts, u"spend-summary"_s, spring());
    REQUIRE(figure.published.size() == 1);
    CHECK(figure.published[0].row == figure.rows[3][0].text());
    REQUIRE(figure.footnotes.size() == 1);
    CHECK(figure.footnotes[0].contains(u"75"_s));
}

TEST_CASE("With small numbers hidden money that cannot say on how much it rests hides", "[figures][suppression]")
{
    Query query = spring();
    query.suppress = true;
    const test::FactsBuilder county = budget();
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-by-type"_s, query), u"Transport"_s) == u"Transport | c | c | c"_s);
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-by-type"_s, query), u"Total"_s) == u"Total | c | c | c"_s);
    CHECK(test::rowText(test::figureOf(county.facts, u"spend-summary"_s, query), u"Lowest item"_s) == u"Lowest item | c"_s);
}
