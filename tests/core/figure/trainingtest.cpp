// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

test::FactsBuilder courses()
{
    test::FactsBuilder county;
    county.trainings("on         | course | organisation | area              | person | headcount\n"
                     "2009-01-01 | AXS03  | NHS Devon    | School nursing    |        | 14\n"
                     "2009-03-31 | AXS03  | NHS Devon    | Midwifery         |        | 3\n"
                     "2009-02-01 | axs 03 | NHS Devon    | Midwifery         | Ann    |\n"
                     "2009-02-02 | AXS03  | NHS Devon    |                   | Bob    |\n"
                     "2009-02-03 | AXS03  | Barnardo’s   | Children’s centre |        | 0\n"
                     "2009-02-04 | AXS03  | Connexions   | Advice            |        |\n"
                     "2009-02-05 | AXS01  | Connexions   | Advice            |        | 40\n"
                     "2009-04-01 | AXS03  | Connexions   | Advice            |        | 9\n"
                     "2008-12-31 | AXS03  | Connexions   | Advice            |        | 9\n");
    return county;
}

Query firstQuarter()
{
    const Query query = test::between("2009-01-01", "2009-03-31");
    return query;
}

} // namespace

TEST_CASE("Training counts people by organisation and service area, with a row for each organisation's total", "[figures]")
{
    const Figure figure = test::figureOf(courses().facts, u"training-by-organisation"_s, firstQuarter());
    QStringList rows;
    for (const Row& row : figure.rows)
        rows << figure.rowLabel(row) + u": "_s + displayText(row[2], ColumnKind::count);
    CHECK(rows
        == QStringList{u"Barnardo’s / Children’s centre: 0"_s, u"Barnardo’s / Total: 0"_s, u"Connexions / Advice: No data"_s,
            u"Connexions / Total: No data"_s, u"NHS Devon / Midwifery: 4"_s, u"NHS Devon / School nursing: 14"_s,
            u"NHS Devon / (blank): 1"_s, u"NHS Devon / Total: 19"_s});
    CHECK(figure.numberAt(u"Total", u"trained") == 19);
    CHECK(figure.numberAt(u"NHS Devon / Total", u"trained") == 19);
    CHECK(figure.notes.contains(u"Counted as nobody: 1 record with neither a head count nor a named person."_s));
    CHECK(figure.section == 8);
}

TEST_CASE("Training has no cluster, service type or level, and says so", "[figures]")
{
    test::FactsBuilder county = courses();
    Query query = firstQuarter();
    query.filter.clusters = {u"Exeter"_s};
    query.filter.level = 2;
    const Figure figure = test::figureOf(county.facts, u"training-by-organisation"_s, query);
    CHECK(figure.numberAt(u"Total", u"trained") == 19);
    CHECK(figure.notes.last() == u"Training records have no cluster and no level: that part of the filter does not hold here."_s);
}

TEST_CASE("Where no course was held there is no data", "[figures]")
{
    const Query query = test::between("2001-01-01", "2001-12-31");
    const Figure figure = test::figureOf(courses().facts, u"training-by-organisation"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(figure.rows.empty());
    CHECK(test::rowText(figure, u"Total"_s) == u"Total |  | No data"_s);
}

TEST_CASE("With small numbers hidden no subtotal gives a service area away", "[figures][suppression]")
{
    Query query = firstQuarter();
    query.suppress = true;
    const Figure figure = test::figureOf(courses().facts, u"training-by-organisation"_s, query);
    CHECK(test::rowText(figure, u"NHS Devon / Midwifery"_s).endsWith(u"| c"_s));
    CHECK(test::rowText(figure, u"NHS Devon / School nursing"_s).endsWith(u"| c"_s));
    CHECK_FALSE(test::rowText(figure, u"NHS Devon / Total"_s).endsWith(u"| c"_s));
    CHECK(test::rowText(figure, u"Barnardo’s / Total"_s).endsWith(u"| 0"_s));
    CHECK(test::rowText(figure, u"Total"_s).endsWith(u"| 19"_s));
}
