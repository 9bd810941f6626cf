// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder county()
{
    test::FactsBuilder facts;
    facts.incidents("on         | agency | adverse\n"
                    "2008-12-31 | Police | yes\n"
                    "2009-01-01 | Police | no\n"
                    "2009-02-01 | Health | yes\n"
                    "2009-03-31 | Health | yes\n"
                    "2009-07-01 | Police | no\n"
                    "2009-07-02 | Police |\n"
                    "2009-12-31 | Police | no\n"
                    "           | Police | yes\n");
    facts.facts.today = test::day("2010-06-30");
    return facts;
}

QStringList rowsOf(const Figure& figure)
{
    QStringList rows;
    for (const Row& row : figure.rows)
        rows << test::rowText(figure, row[0].text());
    return rows;
}

} // namespace

TEST_CASE("Incidents stand in the quarters of the period, without a gap", "[figures]")
{
    const Query query = test::between("2009-01-01", "2009-09-30");
    const Figure figure = test::figureOf(county().facts, u"information-incidents"_s, query);
    CHECK(rowsOf(figure) == QStringList{u"2009-Q1 | 2 | 1"_s, u"2009-Q2 | 0 | 0"_s, u"2009-Q3 | 0 | 1"_s});
    CHECK(figure.notes.contains(u"Left out: 1 incident where it is not recorded whether it was adverse."_s));
    CHECK_FALSE(figure.total.has_value());
}

TEST_CASE("Without a period the quarters are those of the incidents", "[figures]")
{
    const Figure figure = test::figureOf(county().facts, u"information-incidents"_s);
    REQUIRE(figure.rows.size() == 5);
    CHECK(figure.rows.front()[0].text() == u"2008-Q4"_s);
    CHECK(test::rowText(figure, u"2009-Q4"_s) == u"2009-Q4 | 0 | 1"_s);
    Query since;
    since.filter.period.from = test::day("2009-12-01");
    since.filter.clusters = {u"Exeter"_s};
    const Figure open = test::figureOf(county().facts, u"information-incidents"_s, since);
    CHECK(rowsOf(open) == QStringList{u"2009-Q4 | 0 | 1"_s, u"2010-Q1 | 0 | 0"_s, u"2010-Q2 | 0 | 0"_s});
    CHECK(open.notes.last() == u"Incidents have no cluster: that part of the filter does not hold here."_s);
}

TEST_CASE("Quarters in which nothing at all was recorded have no data", "[figures]")
{
    const Query query = test::between("2007-01-01", "2007-06-30");
    const Figure figure = test::figureOf(county().facts, u"information-incidents"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(rowsOf(figure) == QStringList{u"2007-Q1 | No data | No data"_s, u"2007-Q2 | No data | No data"_s});
    CHECK_FALSE(test::figureOf(test::FactsBuilder().facts, u"information-incidents"_s).hasData());
}
