// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/permonth.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder county()
{
    test::FactsBuilder county;
    county.clusters("name     | started\n"
                    "Bideford | 2008-01-01\n"
                    "Exeter   | 2009-04-02\n"
                    "Totnes   |\n"
                    "Tiverton | 2010-01-01\n");
    county.cafs("cluster  | started\n"
                "Bideford | 2009-02-01\n"
                "Bideford | 2009-03-01\n"
                "Bideford | 2009-04-01\n"
                "Exeter   | 2009-05-01\n"
                "Totnes   | 2009-05-01\n");
    county.population("cluster | year | count\nBideford | 2008 | 1000\nExeter | 2008 | 500\nTotnes | 2008 | 500\n");
    county.facts.statedClusters = 6;
    return county;
}

Query halfYear()
{
    Query query = test::between("2009-01-01", "2009-06-30");
    query.perMonth = true;
    return query;
}

} // namespace

TEST_CASE("Whole months are counted with both days", "[permonth]")
{
    CHECK(wholeMonths(test::day("2009-01-01"), test::day("2009-06-30")) == 6);
    CHECK(wholeMonths(test::day("2009-01-02"), test::day("2009-06-30")) == 5);
    CHECK(wholeMonths(test::day("2009-01-15"), test::day("2009-02-14")) == 1);
    CHECK(wholeMonths(test::day("2009-01-15"), test::day("2009-02-13")) == 0);
    CHECK(wholeMonths(test::day("2009-07-01"), test::day("2009-06-30")) == 0);
    CHECK(wholeMonths(Date(), test::day("2009-06-30")) == 0);
}

TEST_CASE("A rate a month goes from the later of the cluster's start and the period's beginning", "[permonth]")
{
    const test::FactsBuilder facts = county();
    const Figure table
        = perMonthSinceStart(facts.facts, test::figureOf(facts.facts, u"cafs-per-1000"_s, halfYear()));
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[3].id == u"rate_per_month"_s);
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0][1].text() == u"2009-01-01"_s);
    CHECK(table.rows[0][2].number() == 6);
    CHECK(table.rows[0][3].number() == 0.5); // 3 per 1,000 over 6 months
    CHECK(table.rows[1][2].number() == 2); // 2 April to 30 June: two whole months
    CHECK(table.rows[1][3].number() == 1);
    CHECK(table.rows[2][3] == Cell()); // it is not recorded when Totnes began
    CHECK(table.rows[3][3] == Cell()); // Tiverton has no population, and so no rate
}

TEST_CASE("The rates a month and the coverage are notes only where they are asked for", "[permonth]")
{
    const test::FactsBuilder facts = county();
    const Figure figure = test::figureOf(facts.facts, u"cafs-per-1000"_s, halfYear());
    const QString notes = figure.notes.join(u'\n');
    CHECK(notes.contains(
        u"CAFs per 1,000 aged 0–19, a month since the cluster began: Bideford 0.50 (6 months); Exeter 1.00 (2 months); Tiverton No data (0 months)."_s));
    CHECK(notes.contains(u"Without a rate a month, since it is not recorded when they began: Totnes."_s));
    CHECK(figure.notes.last() == u"Coverage: 3 of 6 clusters have a rate. The authority states 6 and the record file names 4."_s);
    Query plain = halfYear();
    plain.perMonth = false;
    CHECK_FALSE(test::figureOf(facts.facts, u"cafs-per-1000"_s, plain).notes.join(u' ').contains(u"Coverage"_s));
    Query one = halfYear();
    one.filter.clusters = {u"Exeter"_s};
    CHECK(test::figureOf(facts.facts, u"cafs-per-1000"_s, one).notes.last() == u"Coverage: 1 of 1 cluster in the filter has a rate."_s);
    CHECK_FALSE(test::figureOf(facts.facts, u"cafs-by-cluster"_s, halfYear()).notes.join(u' ').contains(u"Coverage"_s));
}

TEST_CASE("What the rates hide, the rates a month hide too", "[permonth][suppression]")
{
    const test::FactsBuilder facts = county();
    Query hidden = halfYear();
    hidden.suppress = true;
    const Figure figure = test::figureOf(facts.facts, u"cafs-per-1000"_s, hidden);
    CHECK(figure.notes.join(u' ').contains(u"Bideford c ("_s));
    CHECK(perMonthSinceStart(facts.facts, figure).rows[0][3].value == Value(Suppressed()));
}

TEST_CASE("Referrals and CAFs each have their rate a month", "[permonth]")
{
    test::FactsBuilder facts = county();
    facts.referrals("cluster  | on\n"
                    "Bideford | 2009-02-02\n");
    const Figure table
        = perMonthSinceStart(facts.facts, test::figureOf(facts.facts, u"referrals-and-cafs"_s, halfYear()));
    REQUIRE(table.columns.size() == 5);
    CHECK(table.columns[3].id == u"referral_rate_per_month"_s);
    CHECK(table.columns[4].id == u"caf_rate_per_month"_s);
    CHECK(table.rows[0][3].number() == Approx(1.0 / 6));
}
