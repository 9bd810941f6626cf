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

test::FactsBuilder consentCounty()
{
    test::FactsBuilder county;
    county.clusters("name\n"
                    "Bideford\n"
                    "Exeter\n");
    county.cafs("child | cluster  | started\n"
                "Ada   | Bideford | 2008-09-01\n"
                "Ben   | Bideford | 2008-10-01\n"
                "Cai   | Bideford | 2008-11-01\n"
                "Dee   | Bideford | 2008-12-01\n"
                "Eva   | Exeter   | 2009-01-01\n"
                "Fay   | Exeter   | 2009-02-01\n"
                "Gus   | Exeter   | 2009-03-01\n"
                "Hal   |          | 2009-06-30\n"
                "Ian   | Exeter   | 2008-08-31\n");
    county.consents("ref | on         | decision  | person | responsible | young\n"
                    "c1  | 2008-09-02 | given     | mother |             |\n"
                    "c2  | 2009-06-30 | withdrawn | mother |             |\n"
                    "c2  | 2008-10-02 | given     | mother |             |\n"
                    "c3  | 2008-11-02 | given     | mother |             |\n"
                    "c3  | 2009-07-01 | withdrawn | mother |             |\n"
                    "c4  | 2008-12-02 | given     | mother |             |\n"
                    "c4  | 2008-12-02 | declined  | father |             |\n"
                    "c5  | 2009-01-02 | given     | mother | yes         |\n"
                    "c5  | 2009-01-02 | declined  | aunt   |             |\n"
                    "c6  |            | given     | mother |             |\n"
                    "c6  | 2009-01-31 | declined  | mother |             |\n"
                    "c7  | 2009-03-02 |           | mother |             |\n"
                    "c9  | 2009-03-02 | given     | mother |             |\n");
    return county;
}

} // namespace

TEST_CASE("Consent is counted as it stood on the period's last day", "[consent]")
{
    const test::FactsBuilder county = consentCounty();
    const Figure figure = figureOf(county.facts, u"consent"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 3);
    // Given: Ada, and Cai whose mother withdrew a day later; declined: Dee's father; withdrawn: Ben on the last day.
    CHECK(rowText(figure, u"Bideford"_s) == u"Bideford | 2 | 1 | 1 | 0"_s);
    // Given: Eva by the one who is responsible, and Fay, whose undated yes counts from the day after the no.
    CHECK(rowText(figure, u"Exeter"_s) == u"Exeter | 2 | 0 | 0 | 1"_s);
    CHECK(rowText(figure, u"Not recorded"_s) == u"Not recorded | 0 | 0 | 0 | 1"_s);
    CHECK(rowText(figure, u"Total"_s) == u"Total | 4 | 1 | 1 | 2"_s);
    CHECK(figureSentence(figure) == u"Given in 4 of 8 CAFs, declined in 1, withdrawn in 1."_s);
}

TEST_CASE("An open period ends consent today", "[consent]")
{
    test::FactsBuilder county = consentCounty();
    CHECK(figureOf(county.facts, u"consent"_s).numberAt(u"Bideford"_s, u"withdrawn"_s) == 1);
    county.facts.today = test::day("2009-07-01");
    CHECK(figureOf(county.facts, u"consent"_s).numberAt(u"Bideford"_s, u"withdrawn"_s) == 2);
    CHECK(figureOf(county.facts, u"consent"_s, test::schoolYear()).numberAt(u"Bideford"_s, u"withdrawn"_s) == 1);
}

TEST_CASE("Without a CAF in the period nothing is known of consent", "[consent]")
{
    const test::FactsBuilder county = consentCounty();
    const Query query = test::between("2007-01-01", "2007-12-31");
    const Figure figure = figureOf(county.facts, u"consent"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(rowText(figure, u"Total"_s) == u"Total | No data | No data | No data | No data"_s);
}

TEST_CASE("The CAFs behind a state of consent", "[consent][records]")
{
    const test::FactsBuilder county = consentCounty();
    const auto cafs = [&](const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {u"consent"_s, row, column}, CountedRecord::episode);
    };
    CHECK(cafs(u"Bideford"_s, u"given"_s) == Ids{101, 103});
    CHECK(cafs(u"Total"_s, u"not_recorded"_s) == Ids{107, 108});
    CHECK(cafs(u"Exeter"_s, u"cluster"_s) == Ids{105, 106, 107});
}
