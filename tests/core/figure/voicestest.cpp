// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/voices.h"

#include "core/figure/sentence.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder reviewed()
{
    test::FactsBuilder county;
    county.clusters("name\nBideford\nExeter\n");
    county.cafs("ref | cluster  | started\n"
                "a   | Bideford | 2009-01-05\n"
                "b   | Exeter   | 2009-01-06\n"
                "c   | Exeter   | 2009-01-07\n");
    county.reviews("ref | on         | child      | parent     | lead\n"
                   "a   | 2009-02-01 | completely | mostly     | partly\n"
                   "a   | 2009-03-01 |            | completely | mostly\n"
                   "b   | 2009-02-02 | 3.5        | partly     | partly\n"
                   "b   | 2009-03-02 | n/a        |            | \n"
                   "b   | 2009-04-02 |            | mostly     | partly\n"
                   "c   | 2009-02-03 |            | mostly     | completely\n"
                   "c   | 2009-07-03 |            | mostly     | completely\n");
    return county;
}

Query winter()
{
    const Query query = test::between("2009-01-01", "2009-06-30");
    return query;
}

} // namespace

TEST_CASE("The three voices stand beside each other, and nothing recorded of the child is counted", "[figures]")
{
    const test::FactsBuilder county = reviewed();
    const Figure figure = voices(county.facts, winter(), select(county.facts, winter()));
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 2 | 1 | 100.0 % | 2 | 100.0 % | 2 | 50.0 % | 1"_s);
    CHECK(test::rowText(figure, u"Exeter"_s) == u"Exeter | 4 | 0 | No data | 3 | 66.7 % | 3 | 33.3 % | 2"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 6 | 1 | 100.0 % | 5 | 80.0 % | 5 | 40.0 % | 3"_s);
    CHECK(figureSentence(figure) == u"The child’s answer is missing in 3 of 6 reviews, most often in Exeter (2)."_s);
}

TEST_CASE("Behind a voice are as many reviews as it counts", "[figures]")
{
    const test::FactsBuilder county = reviewed();
    const Figure figure = voices(county.facts, winter(), select(county.facts, winter()));
    for (const QString& row : {u"Bideford"_s, u"Exeter"_s, u"Total"_s}) {
        for (const Column& column : figure.columns) {
            const Cell* cell = figure.cell(row, column.id);
            REQUIRE(cell);
            const auto found = records(county.facts, winter(), {figure.id, row, column.id});
            REQUIRE(found);
            CHECK(found->kind == CountedRecord::review);
            CAPTURE(row.toStdString(), column.id.toStdString());
            if (column.kind == ColumnKind::count)
                CHECK(double(found->ids.size()) == cell->number());
            if (cell->numerator)
                CHECK(double(found->ids.size()) == cell->numerator);
        }
    }
    const auto missing = records(county.facts, winter(), {figure.id, u"Exeter"_s, u"child_missing"_s});
    CHECK(missing->ids == std::vector<Id>{Id{1005}, Id{1006}});
}

TEST_CASE("With small numbers hidden the clusters are left out and small totals are c", "[figures]")
{
    const test::FactsBuilder county = reviewed();
    Query query = winter();
    query.suppress = true;
    const Figure figure = voices(county.facts, query, select(county.facts, query));
    REQUIRE(figure.rows.size() == 1);
    CHECK(test::rowText(figure, u"All clusters"_s) == u"All clusters | c | c | c | c | c | c | c | c"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | c | c | c | c | c | c | c | c"_s);
}
