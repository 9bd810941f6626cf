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

test::FactsBuilder funnelCounty()
{
    test::FactsBuilder county;
    county.clusters("name\n"
                    "Bideford\n");
    county.cafs("child | cluster  | started    | completed  | closed\n"
                "Ada   | Bideford | 2008-09-01 | 2008-09-10 | 2009-06-01\n"
                "Ben   | Bideford | 2008-10-01 | 2008-10-10 |\n"
                "Cai   | Bideford | 2008-11-01 |            |\n"
                "Dee   | Bideford | 2009-06-30 |            |\n"
                "Eva   | Bideford | 2008-08-31 | 2008-08-31 | 2008-08-31\n");
    county.checklists("ref | on\n"
                      "c1  | 2008-08-01\n"
                      "c1  | 2008-08-02\n"
                      "c4  |\n"
                      "c5  | 2008-08-01\n");
    county.consents("ref | on         | decision  | person\n"
                    "c1  | 2008-09-02 | given     | mother\n"
                    "c1  | 2008-12-02 | withdrawn | mother\n"
                    "c2  | 2008-10-02 | given     | mother\n"
                    "c3  | 2008-11-02 | declined  | mother\n");
    county.meetings("ref | on\n"
                    "c1  | 2008-10-01\n"
                    "c3  |\n");
    county.planItems("ref | on\n"
                     "c1  | 2008-10-01\n"
                     "c3  | 2008-10-01\n");
    county.reviews("ref | on         | child\n"
                   "c1  | 2008-12-01 | mostly\n"
                   "c2  |            | mostly\n");
    return county;
}

} // namespace

TEST_CASE("The funnel tells how many CAFs reached each stage, by the data", "[funnel]")
{
    const test::FactsBuilder county = funnelCounty();
    const Figure figure = figureOf(county.facts, u"pathway-funnel"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 7);
    CHECK_FALSE(figure.total);
    CHECK(rowText(figure, u"pre-CAF"_s) == u"pre-CAF | 2 | 50.0 %"_s);
    CHECK(rowText(figure, u"consent"_s) == u"consent | 2 | 50.0 %"_s);
    CHECK(rowText(figure, u"assessment"_s) == u"assessment | 2 | 50.0 %"_s);
    CHECK(rowText(figure, u"TAC"_s) == u"TAC | 1 | 25.0 %"_s);
    CHECK(rowText(figure, u"plan"_s) == u"plan | 2 | 50.0 %"_s);
    CHECK(rowText(figure, u"review"_s) == u"review | 1 | 25.0 %"_s);
    CHECK(rowText(figure, u"closed"_s) == u"closed | 1 | 25.0 %"_s);
    CHECK(figureSentence(figure) == u"Of all CAFs 25.0 % reached “closed”."_s);
    CHECK(figure.cell(u"plan"_s, u"percent"_s)->denominator == 4);
}

TEST_CASE("Without a CAF in the period the funnel has no data", "[funnel]")
{
    const test::FactsBuilder county = funnelCounty();
    const Query query = test::between("2007-01-01", "2007-12-31");
    const Figure figure = figureOf(county.facts, u"pathway-funnel"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(rowText(figure, u"closed"_s) == u"closed | No data | No data"_s);
}

TEST_CASE("The CAFs behind a stage", "[funnel][records]")
{
    const test::FactsBuilder county = funnelCounty();
    const auto cafs = [&](const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {u"pathway-funnel"_s, row, column}, CountedRecord::episode);
    };
    CHECK(cafs(u"pre-CAF"_s, u"reached"_s) == Ids{101, 104});
    CHECK(cafs(u"consent"_s, u"percent"_s) == Ids{101, 102});
    CHECK(cafs(u"plan"_s, u"stage"_s) == Ids{101, 103});
}
