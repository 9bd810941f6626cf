// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder county(bool comments)
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.cafs("child | born       | expected   | cluster  | started\n"
                "Ada   | 2004-03-02 |            | Exeter   | 2009-03-01\n"
                "Ben   |            | 2009-08-01 | Bideford | 2008-03-01\n"
                "Cai   |            |            |          | 2008-06-01\n");
    county.reviews(comments ? "ref | on         | child      | parent     | lead   | child_comment | parent_comment | lead_comment\n"
                              "c1  | 2009-06-30 | completely | n/a        | 3.5    | I like school |                | Well done\n"
                              "c2  | 2009-05-01 |            | mostly     | partly |               | Better         |\n"
                              "c3  | 2009-05-01 | 4          | not at all | 0      |               |                |\n"
                              "c3  | 2009-07-01 | 5          |            |        | Not in here   |                |\n"
                            : "ref | on         | child      | parent     | lead\n"
                              "c1  | 2009-06-30 | completely | n/a        | 3.5\n");
    return county;
}

Query asked()
{
    Query query = test::between("2009-05-01", "2009-06-30");
    query.comments = true;
    return query;
}

QStringList rowsOf(const Figure& figure)
{
    QStringList rows;
    for (const Row& row : figure.rows) {
        QStringList texts;
        for (std::size_t column = 0; column < row.size(); ++column)
            texts << displayText(row[column], figure.columns[column].kind);
        rows << texts.join(u" | "_s);
    }
    return rows;
}

} // namespace

TEST_CASE("Reviews stand one by one, the oldest assessment first, both scales as recorded", "[figures]")
{
    const Figure figure = test::figureOf(county(true).facts, u"review-comments"_s, asked());
    CHECK(rowsOf(figure)
        == QStringList{u"Bideford | 1 March 2008 | n/a | No data | No data | mostly | Better | partly | No data"_s,
            u"Not recorded | 1 June 2008 | No data | 4 | No data | not at all | No data | 0 | No data"_s,
            u"Exeter | 1 March 2009 | 4 | completely | I like school | n/a | No data | 3.5 | Well done"_s});
    CHECK_FALSE(figure.total.has_value());
    CHECK(figure.rows[0][1].text() == u"2008-03-01"_s);
    CHECK(figure.section == 9);
}

TEST_CASE("Comments leave the file only when they are asked for and were read", "[figures]")
{
    Query query = asked();
    query.comments = false;
    const Figure without = test::figureOf(county(true).facts, u"review-comments"_s, query);
    for (const Row& row : without.rows)
        CHECK((row[4] == Cell() && row[6] == Cell() && row[8] == Cell()));
    CHECK(without.notes.last() == u"The comments are left out: they are given only where the person exporting asks for them."_s);
    const Figure unread = test::figureOf(county(false).facts, u"review-comments"_s, asked());
    CHECK(unread.notes.last() == without.notes.last());
    CHECK(unread.rows.size() == 1);
}

TEST_CASE("The list of reviews is made only when it is named, and never with small numbers hidden", "[figures]")
{
    const test::FactsBuilder facts = county(true);
    const Definition* listing = definition(u"review-comments"_s);
    REQUIRE(listing);
    for (const Figure& figure : compute(facts.facts, asked()))
        CHECK(figure.id != u"review-comments"_s);
    const auto named = compute(facts.facts, asked(), {listing});
    REQUIRE(named.size() == 1);
    CHECK(named[0].rows.size() == 3);
    Query hidden = asked();
    hidden.suppress = true;
    CHECK(compute(facts.facts, hidden, {listing}).empty());
    const Figure refused = test::figureOf(facts.facts, u"review-comments"_s, hidden);
    CHECK(refused.rows.empty());
    CHECK(refused.notes == QStringList{u"This figure lists records one by one, so it is not given with small numbers hidden."_s});
}

TEST_CASE("Behind a row of the list of reviews is its review", "[figures]")
{
    const auto found = records(county(true).facts, asked(), {u"review-comments"_s, u"Exeter / 2009-03-01"_s, u"child_score"_s});
    REQUIRE(found);
    CHECK(found->kind == CountedRecord::review);
    CHECK(found->ids == std::vector<Id>{Id{1001}});
}

TEST_CASE("Where there was no review there is no data", "[figures]")
{
    Query query = asked();
    query.filter.period = {test::day("2001-01-01"), test::day("2001-12-31")};
    const Figure figure = test::figureOf(county(true).facts, u"review-comments"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(figure.rows.empty());
}
