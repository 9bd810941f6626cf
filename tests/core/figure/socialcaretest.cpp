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

test::FactsBuilder referringCounty()
{
    test::FactsBuilder county;
    county.clusters("name     | area\n"
                    "Bideford | Northern\n"
                    "Exeter   | Southern\n");
    county.cafs("child | cluster  | started\n"
                "Ada   | Exeter   | 2008-03-10\n"
                "Ben   | Exeter   | 2008-03-09\n"
                "Cai   | Exeter   | 2009-03-10\n"
                "Dee   | Exeter   | 2009-03-11\n"
                "Eva   | Exeter   | 2009-03-01\n"
                "Fay   | Bideford |\n");
    county.referrals("child | cluster  | on         | level | harm\n"
                     "Ada   | Bideford | 2009-03-10 | 3     | no\n"
                     "Ben   | Bideford | 2009-03-10 | 3     |\n"
                     "Cai   | Bideford | 2009-03-10 | 3     |\n"
                     "Dee   | Bideford | 2009-03-10 | 3     |\n"
                     "Eva   | Bideford | 2009-03-10 | 3     | yes\n"
                     "Eva   | Exeter   | 2009-03-10 | 3     | no\n"
                     "Eva   | Exeter   | 2009-06-30 | 3     | no\n"
                     "Fay   | Exeter   | 2009-03-10 | 3     | no\n"
                     "      | Exeter   | 2009-03-10 | 3     | no\n"
                     "      | Exeter   | 2009-03-10 | 3     | yes\n"
                     "Eva   | Exeter   | 2009-03-10 | 2     | no\n"
                     "Eva   | Exeter   | 2009-07-01 | 3     | no\n");
    return county;
}

} // namespace

TEST_CASE("Referrals are told by whether a CAF came in the 12 months before", "[socialcare]")
{
    const test::FactsBuilder county = referringCounty();
    const Figure figure = figureOf(county.facts, u"social-care-referrals"_s, test::schoolYear());
    // Ada's CAF began twelve months before and Cai's on the day; Ben's a day too early, Dee's a day too late.
    CHECK(rowText(figure, u"Bideford"_s) == u"Bideford | 5 | 2 | 2 | 1 | 50.0 %"_s);
    CHECK(rowText(figure, u"Exeter"_s) == u"Exeter | 5 | 2 | 2 | 1 | 50.0 %"_s);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 10 | 4 | 4 | 2 | 50.0 %"_s);
    CHECK(figure.cell(u"Total"_s, u"with_caf_percent"_s)->denominator == 8);
    CHECK(figureSentence(figure) == u"With a CAF is 50.0 % over all and runs from 50.0 % to 50.0 %."_s);
    CHECK(figure.notes.contains(u"Counted as without a CAF, because no child is recorded: 1 referral."_s));
}

TEST_CASE("Referrals know no service type, and the level is theirs", "[socialcare]")
{
    const test::FactsBuilder county = referringCounty();
    Query query = test::schoolYear();
    query.filter.services = {u"School"_s};
    query.filter.areas = {u"Southern"_s};
    const Figure figure = figureOf(county.facts, u"social-care-referrals"_s, query);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 5 | 2 | 2 | 1 | 50.0 %"_s);
    CHECK(figure.notes.contains(u"Referrals have no service type: the service filter does not apply."_s));
    query.filter.level = 2;
    CHECK(rowText(figureOf(county.facts, u"social-care-referrals"_s, query), u"Total"_s)
        == u"Total | 0 | 0 | 0 | 0 | No data"_s);
    query.filter.period = {test::day("2007-01-01"), test::day("2007-12-31")};
    CHECK_FALSE(figureOf(county.facts, u"social-care-referrals"_s, query).hasData());
}

TEST_CASE("The referrals behind a cell of social care", "[socialcare][records]")
{
    const test::FactsBuilder county = referringCounty();
    const auto referrals = [&](const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {u"social-care-referrals"_s, row, column}, CountedRecord::referral);
    };
    CHECK(referrals(u"Bideford"_s, u"with_caf_percent"_s) == Ids{3001, 3003});
    CHECK(referrals(u"Exeter"_s, u"without_caf"_s) == Ids{3008, 3009});
    CHECK(referrals(u"Total"_s, u"harm_route"_s) == Ids{3005, 3010});
    CHECK(referrals(u"Exeter"_s, u"referrals"_s) == Ids{3006, 3007, 3008, 3009, 3010});
}
