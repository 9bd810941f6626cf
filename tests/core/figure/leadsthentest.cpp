// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

test::FactsBuilder ledCounty()
{
    test::FactsBuilder county;
    county.clusters("name\n"
                    "Bideford\n");
    county.schoolBased({u"SENCO"_s});
    county.cafs("child | cluster  | started    | closed     | lead | lead_role      | sector\n"
                "Ada   | Bideford | 2009-01-01 |            | Now  | SENCO          | School\n"
                "Ben   | Bideford | 2009-01-01 |            | Now  | SENCO          | School\n"
                "Cai   | Bideford | 2009-01-01 | 2009-03-31 | Now  | SENCO          | School\n"
                "Dee   | Bideford | 2009-01-01 |            | Now  | SENCO          | School\n"
                "Eva   | Bideford | 2009-01-01 |            |      |                |\n");
    county.leadSpells("ref | lead | role           | sector | from       | until\n"
                      "c2  | Now  | SENCO          | School | 2009-06-30 |\n"
                      "c2  | Old  | Health visitor | Health |            | 2009-06-30\n"
                      "c3  | Old  | Health visitor | Health | 2009-01-02 | 2009-03-31\n"
                      "c3  | Now  | SENCO          | School | 2009-04-01 |\n"
                      "c4  | Now  | SENCO          | School | 2009-07-01 |\n"
                      "c5  | Old  | Health visitor | Health | 2009-01-02 | 2009-06-30\n");
    return county;
}

Query until(const char* day)
{
    Query query;
    query.filter.period = {test::day("2009-01-01"), test::day(day)};
    return query;
}

} // namespace

TEST_CASE("Lead professionals are those of the period's end or of closure", "[roles][leads]")
{
    const test::FactsBuilder county = ledCounty();
    // Ada has no spells and keeps her present lead; Ben's new lead began on the last day; Cai closed under the old lead;
    // nobody led Dee's yet; Eva's old lead still held.
    const Figure roles = figureOf(county.facts, u"lead-roles"_s, until("2009-06-30"));
    CHECK(rowText(roles, u"SENCO"_s) == u"SENCO | 2 | 1"_s);
    CHECK(rowText(roles, u"Health visitor"_s) == u"Health visitor | 2 | 1"_s);
    CHECK(rowText(roles, u"Total"_s) == u"Total | 4 | 2"_s);
    CHECK(roles.notes.contains(u"Left out: 1 CAF without a lead professional."_s));
    const Figure earlier = figureOf(county.facts, u"lead-roles"_s, until("2009-06-29"));
    CHECK(rowText(earlier, u"SENCO"_s) == u"SENCO | 1 | 1"_s);
    CHECK(rowText(earlier, u"Health visitor"_s) == u"Health visitor | 3 | 1"_s);
    const Figure later = figureOf(county.facts, u"lead-roles"_s, until("2009-07-01"));
    CHECK(rowText(later, u"SENCO"_s) == u"SENCO | 3 | 1"_s);
    CHECK(rowText(later, u"Health visitor"_s) == u"Health visitor | 1 | 1"_s);
}

TEST_CASE("All figures of lead professionals count the same people", "[roles][leads]")
{
    const test::FactsBuilder county = ledCounty();
    const Query query = until("2009-06-30");
    CHECK(rowText(figureOf(county.facts, u"lead-by-sector"_s, query), u"Health"_s) == u"Health | 1 | 2"_s);
    CHECK(rowText(figureOf(county.facts, u"lead-concentration"_s, query), u"more than 1"_s) == u"more than 1 | 2 | 100.0 %"_s);
    CHECK(figureOf(county.facts, u"school-based-roles"_s, query).numberAt(u"Bideford"_s, u"lead"_s) == 2);
    CHECK(behind(county.facts, query, {u"lead-roles"_s, u"Health visitor"_s, u"cafs"_s}, CountedRecord::episode)
        == Ids{103, 105});
    CHECK(behind(county.facts, query, {u"lead-by-sector"_s, u"School"_s, u"cafs"_s}, CountedRecord::episode)
        == Ids{101, 102});
    CHECK(behind(county.facts, query, {u"school-based-roles"_s, u"Total"_s, u"lead"_s}, CountedRecord::episode)
        == Ids{101, 102});
    CHECK(behind(county.facts, query, {u"lead-concentration"_s, u"2 to 4"_s, u"percent"_s}, CountedRecord::episode)
        == Ids{101, 102, 103, 105});
}
