// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ledger.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two clusters with 3 and 2 CAFs in 2008 and one in 2009.
test::FactsBuilder county(const char* published)
{
    test::FactsBuilder county;
    county.clusters("name     | area     | aliases   \n"
                    "Bideford | Northern |           \n"
                    "Honiton  | Eastern  | Axe Valley\n");
    county.cafs("child | born       | gender | cluster  | started   \n"
                "Ada   | 2001-01-01 | female | Bideford | 2008-10-01\n"
                "Ben   | 2001-01-01 | male   | Bideford | 2008-10-02\n"
                "Cas   | 2001-01-01 | male   | Bideford | 2008-10-03\n"
                "Dot   | 2001-01-01 | female | Honiton  | 2008-10-04\n"
                "Eve   | 2001-01-01 | female | Honiton  | 2008-10-05\n"
                "Fay   | 2001-01-01 | female | Honiton  | 2009-02-01\n");
    county.published(published);
    return county;
}

} // namespace

TEST_CASE("Each published value is compared over its own period", "[published]")
{
    const auto entries = ledger(county(
        "figure          | row        | column  | text | from       | to         | source\n"
        "cafs-by-cluster | Axe Valley | cafs    | 2    | 2008-10-01 | 2008-10-31 | Minutes\n"
        "cafs-by-cluster | Axe Valley | cafs    | 2    | 2008-10-01 | 2009-03-31 | Report\n"
        "cafs-by-gender  | Female     | percent | 67%  | 2008-10-01 | 2009-03-31 | Report\n")
                                    .facts);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].state == LedgerState::agrees);
    CHECK(entries[0].row == u"Honiton"_s);
    CHECK(entries[0].why.isEmpty());
    CHECK(entries[1].state == LedgerState::differs);
    CHECK(entries[1].printed == u"2"_s);
    CHECK(entries[1].computed == u"3"_s);
    CHECK(entries[1].why.startsWith(u"The records differ"_s));
    CHECK(entries[2].state == LedgerState::agrees); // 4 of 6 is 66.7 %, printed without decimals
    CHECK(entries[2].computed == u"67 %"_s);
}

TEST_CASE("The ledger says why a printed value may differ", "[published]")
{
    const auto entries = ledger(county(
        "figure          | row      | column  | text | from       | to        \n"
        "cafs-by-cluster | Bideford | cafs    | 3    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-cluster | Honiton  | cafs    | 2    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-cluster | Total    | cafs    | 6    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-gender  | Female   | percent | 66%  | 2008-10-01 | 2009-03-31\n"
        "cafs-by-gender  | Male     | percent | N/A  | 2008-10-01 | 2009-03-31\n")
                                    .facts);
    REQUIRE(entries.size() == 5);
    CHECK(entries[0].state == LedgerState::agrees);
    CHECK(entries[1].state == LedgerState::agrees);
    CHECK(entries[2].why == u"The printed rows of this column add to 5, not to the printed total."_s);
    CHECK(entries[3].why == u"They differ by less than one in the last printed place: it was cut or rounded otherwise."_s);
    CHECK(entries[4].why == u"No number is printed; the records give one."_s);
}

TEST_CASE("What cannot be compared says what is missing", "[published]")
{
    const auto entries = ledger(county(
        "figure          | row      | column  | text | from       | to        \n"
        "cafs-by-colour  | Bideford | cafs    | 3    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-cluster | Atlantis | cafs    | 2    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-cluster | Bideford | dogs    | 6    | 2008-10-01 | 2008-10-31\n"
        "cafs-by-cluster | Bideford | cafs    | 6    | 2007-10-01 | 2007-10-31\n")
                                    .facts);
    REQUIRE(entries.size() == 4);
    for (const LedgerEntry& each : entries) {
        CHECK(each.state == LedgerState::notCompared);
        CHECK(each.computed.isEmpty());
    }
    CHECK(entries[0].why == u"The figure has no such row in this period."_s); // in the order of the catalogue
    CHECK(entries[1].why == u"The figure has no such column."_s);
    CHECK(entries[2].why == u"Nothing was recorded for this figure in the period."_s);
    CHECK(entries[3].title == u"cafs-by-colour"_s);
}

TEST_CASE("Printed values that cannot hold together are told apart from those that differ", "[published]")
{
    test::FactsBuilder facts = county("figure | row | column | text | from | to\n");
    facts.scores("ref | on         | percent\nc1  | 2008-11-01 | 90\nc2  | 2008-11-02 | 95\n");
    facts.published("figure             | row      | column  | text | from       | to        \n"
                    "quality-by-cluster | Bideford | lowest  | 89%  | 2008-10-01 | 2009-03-31\n"
                    "quality-by-cluster | Bideford | highest | 97%  | 2008-10-01 | 2009-03-31\n"
                    "quality-by-cluster | Bideford | average | 85%  | 2008-10-01 | 2009-03-31\n");
    const auto entries = ledger(facts.facts);
    REQUIRE(entries.size() == 3);
    for (const LedgerEntry& each : entries) {
        CHECK(each.state == LedgerState::impossible);
        CHECK(each.why.contains(u"which cannot be"_s));
    }
}
