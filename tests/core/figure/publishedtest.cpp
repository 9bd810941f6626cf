// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/published.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder withPublished()
{
    test::FactsBuilder county = test::smallCounty();
    county.published(
        "figure                 | row                | column  | text    | from       | to         | source\n"
        "cafs-per-1000          | Total              | rate    | N/A     | 2008-09-01 | 2009-06-30 | June report\n"
        "cafs-per-1000          | Honiton/Axe Valley | rate    | 2.0     | 2008-09-01 | 2009-06-30 | June report\n"
        "cafs-per-1000          | Bideford           | rate    | 3.51    | 2008-09-01 | 2009-06-30 | June report\n"
        "cafs-per-1000          | Ivybridge          | rate    | No Data | 2008-09-01 | 2009-06-30 | June report\n"
        "cafs-per-1000          | Bideford           | cafs    | 99      | 2008-09-01 | 2009-05-31 | another period\n"
        "quality-by-cluster     | Honiton/Axe Valley | lowest  | 89%     | 2008-09-01 | 2009-06-30 |\n"
        "quality-by-cluster     | Honiton/Axe Valley | highest | 97%     | 2008-09-01 | 2009-06-30 |\n"
        "quality-by-cluster     | Honiton/Axe Valley | average | 85%     | 2008-09-01 | 2009-06-30 |\n"
        "lead-concentration     | exactly 1          | percent | 59%     | 2008-09-01 | 2009-06-30 | Fig 11\n"
        "lead-concentration     | More than 1        | percent | 49%     | 2008-09-01 | 2009-06-30 | Fig 11\n"
        "assessor-concentration | exactly 1          | percent | 75      | 2008-09-01 | 2009-06-30 |\n"
        "assessor-concentration | more than 1        | percent | 25%     | 2008-09-01 | 2009-06-30 |\n"
        "predicted-for-target   | Bideford           | predicted | 4,000.00 | 2008-09-01 | 2009-06-30 |\n");
    return county;
}

} // namespace

TEST_CASE("A printed number is read with its decimals", "[published]")
{
    CHECK(printedNumber(u"£1,346.00"_s)->value == 1346);
    CHECK(printedNumber(u"£1,346.00"_s)->decimals == 2);
    CHECK(printedNumber(u"68%"_s)->decimals == 0);
    CHECK(printedNumber(u"−57.82"_s)->value == Approx(-57.82));
    CHECK_FALSE(printedNumber(u"N/A"_s).has_value());
    CHECK_FALSE(printedNumber(u"22/23"_s).has_value());
    CHECK_FALSE(printedNumber(QString()).has_value());
}

TEST_CASE("A published value stands beside the computed one, with a footnote where they differ", "[published]")
{
    const test::FactsBuilder county = withPublished();
    const Figure figure = test::figureOf(county.facts, u"cafs-per-1000"_s, test::schoolYear());
    REQUIRE(figure.published.size() == 4);
    CHECK(figure.published[0].row == u"Bideford"_s);
    CHECK(figure.published[0].footnote == 1);
    CHECK(figure.published[1].row == u"Honiton & Axe Valley"_s); // by its alias; 2.0 is 2.00 at one place
    CHECK(figure.published[1].footnote == 0);
    CHECK(figure.published[2].footnote == 0); // "No Data" in both
    CHECK(figure.published[3].text == u"N/A"_s);
    CHECK(figure.footnotes
        == QStringList{u"Bideford, CAFs per 1,000 aged 0–19: published as “3.51” (June report); the records give 3.50."_s,
            u"Total, CAFs per 1,000 aged 0–19: published as “N/A” (June report); the records give 3.00."_s});
    CHECK(figure.numberAt(u"Bideford", u"rate") == Approx(3.5));
}

TEST_CASE("Published values hold for exactly their period and no other filter", "[published]")
{
    const test::FactsBuilder county = withPublished();
    Query query = test::schoolYear();
    query.filter.period.to = test::day("2009-06-29");
    CHECK(test::figureOf(county.facts, u"cafs-per-1000"_s, query).published.empty());
    query = test::schoolYear();
    query.filter.clusters = {u"Bideford"_s};
    CHECK(test::figureOf(county.facts, u"cafs-per-1000"_s, query).published.empty());
    query = test::schoolYear();
    query.filter.level = 2;
    CHECK(test::figureOf(county.facts, u"cafs-per-1000"_s, query).published.empty());
    query = test::schoolYear();
    CHECK(test::figureOf(county.facts, u"predicted-for-target"_s, query).published.size() == 1);
    query.target = 4000;
    CHECK(test::figureOf(county.facts, u"predicted-for-target"_s, query).published.empty());
}

TEST_CASE("A published average outside its own lowest and highest is marked invalid", "[published]")
{
    const test::FactsBuilder county = withPublished();
    const Figure figure = test::figureOf(county.facts, u"quality-by-cluster"_s, test::schoolYear());
    REQUIRE(figure.published.size() == 3);
    for (const PublishedCell& cell : figure.published) {
        CHECK(cell.impossible);
        CHECK(cell.footnote == 1);
    }
    CHECK(figure.footnotes
        == QStringList{u"Honiton & Axe Valley: the published average 85% lies below the published lowest 89%, which "
                       "cannot be; the published row is invalid and left out. The records give 89, 89 and 89."_s});
}

TEST_CASE("Published shares of exactly one and more than one cannot add to more than 100", "[published]")
{
    const test::FactsBuilder county = withPublished();
    const Figure leads = test::figureOf(county.facts, u"lead-concentration"_s, test::schoolYear());
    CHECK(leads.footnotes
        == QStringList{u"The published 59% with exactly 1 and 49% with more than 1 add to 108 %, so both cannot hold "
                       "(Fig 11). The records give 25 % and 75 %."_s});
    CHECK(leads.published[0].impossible);
    CHECK(leads.published[1].impossible);
    const Figure assessors = test::figureOf(county.facts, u"assessor-concentration"_s, test::schoolYear());
    REQUIRE(assessors.published.size() == 2);
    CHECK(assessors.footnotes.isEmpty());
}

TEST_CASE("Beside a hidden cell nothing published stands", "[published]")
{
    const test::FactsBuilder county = withPublished();
    Query query = test::schoolYear();
    query.suppress = true;
    const Figure figure = test::figureOf(county.facts, u"quality-by-cluster"_s, query);
    CHECK(figure.published.empty());
    CHECK(figure.footnotes.isEmpty());
}
