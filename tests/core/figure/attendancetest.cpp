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

test::FactsBuilder meetingCounty()
{
    test::FactsBuilder county;
    county.clusters("name\n"
                    "Bideford\n"
                    "Exeter\n");
    county.cafs("child | cluster  | started    | service\n"
                "Ada   | Bideford | 2008-01-01 | Nursery\n"
                "Ben   | Exeter   | 2008-01-01 | School\n");
    county.meetings("ref | on\n"
                    "c1  | 2008-09-01\n"
                    "c1  | 2009-06-30\n"
                    "c2  | 2009-01-01\n"
                    "c2  |\n"
                    "c2  | 2009-07-01\n");
    county.attendances("meeting | sector | attended\n"
                       "m1      | Health | yes\n"
                       "m1      | Family | yes\n"
                       "m1      | School | no\n"
                       "m2      | Health | no\n"
                       "m2      | family |\n"
                       "m2      |        | yes\n"
                       "m3      | School | yes\n"
                       "m3      | Health |\n"
                       "m4      | Health | yes\n"
                       "m5      | Health | yes\n");
    return county;
}

} // namespace

TEST_CASE("Attendance is by sector, with the family last", "[attendance]")
{
    const test::FactsBuilder county = meetingCounty();
    const Figure figure = figureOf(county.facts, u"tac-attendance"_s, test::schoolYear());
    REQUIRE(figure.rows.size() == 4);
    CHECK_FALSE(figure.total);
    CHECK(rowText(figure, figure.rows[0][0].text()) == u"Health | 3 | 1 | 33.3 %"_s);
    CHECK(rowText(figure, figure.rows[1][0].text()) == u"School | 2 | 1 | 50.0 %"_s);
    CHECK(rowText(figure, figure.rows[2][0].text()) == u"Not recorded | 1 | 1 | 100.0 %"_s);
    CHECK(rowText(figure, figure.rows[3][0].text()) == u"family | 2 | 1 | 50.0 %"_s);
    CHECK(figure.notes.join(u' ').contains(u"not recorded of 2 invitations"_s));
    CHECK(figureSentence(figure) == u"Attended: 4 of 8 invitations (50.0 %)."_s);
}

TEST_CASE("Attendance is filtered by the CAF of the meeting", "[attendance]")
{
    const test::FactsBuilder county = meetingCounty();
    Query query = test::schoolYear();
    query.filter.clusters = {u"Exeter"_s};
    const Figure figure = figureOf(county.facts, u"tac-attendance"_s, query);
    REQUIRE(figure.rows.size() == 3);
    CHECK(rowText(figure, u"School"_s) == u"School | 1 | 1 | 100.0 %"_s);
    CHECK(rowText(figure, u"family"_s) == u"family | 0 | 0 | No data"_s);
    query.filter.period = {test::day("2008-10-01"), test::day("2008-12-31")};
    CHECK_FALSE(figureOf(county.facts, u"tac-attendance"_s, query).hasData());
}

TEST_CASE("The invitations behind a cell", "[attendance][records]")
{
    const test::FactsBuilder county = meetingCounty();
    const auto invitations = [&](const QString& row, const QString& column) {
        return behind(county.facts, test::schoolYear(), {u"tac-attendance"_s, row, column}, CountedRecord::attendance);
    };
    CHECK(invitations(u"Health"_s, u"invited"_s) == Ids{5001, 5004, 5008});
    CHECK(invitations(u"Health"_s, u"percent"_s) == Ids{5001});
    CHECK(invitations(u"family"_s, u"invited"_s) == Ids{5002, 5005});
    CHECK(invitations(u"Not recorded"_s, u"attended"_s) == Ids{5006});
}
