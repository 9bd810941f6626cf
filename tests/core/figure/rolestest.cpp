// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList labels(const Figure& figure)
{
    QStringList result;
    for (const Row& row : figure.rows)
        result << row[0].text();
    return result;
}

} // namespace

TEST_CASE("Assessments by role leave out CAFs without an assessor and count them in a note", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"assessments-by-role"_s, test::schoolYear());
    CHECK(labels(figure)
        == QStringList{u"Health visitor"_s, u"SENCO"_s, u"Not recorded"_s, u"Social worker"_s}); // ties by name
    CHECK(test::rowText(figure, u"Health visitor"_s) == u"Health visitor | 6 | 1"_s);
    CHECK(test::rowText(figure, u"SENCO"_s) == u"SENCO | 2 | 2"_s);
    CHECK(test::rowText(figure, u"Not recorded"_s) == u"Not recorded | 1 | 1"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 10 | 4"_s); // Ann has two roles and counts once
    CHECK(figure.notes.contains(u"Left out: 1 CAF without an assessor."_s));
}

TEST_CASE("Only the ten roles with the most CAFs have rows, the total is over all", "[figures]")
{
    test::FactsBuilder county;
    QByteArray table = "started | assessor | role\n";
    for (char role = 'a'; role <= 'l'; ++role) {
        table += "2009-01-01 | " + QByteArray(1, role) + " | Role " + QByteArray(1, role) + '\n';
        if (role >= 'k')
            table += "2009-01-02 | " + QByteArray(1, role) + " | Role " + QByteArray(1, role) + '\n';
    }
    county.cafs(table.constData());
    const Figure figure = test::figureOf(county.facts, u"assessments-by-role"_s);
    REQUIRE(figure.rows.size() == 10);
    CHECK(labels(figure).first() == u"Role k"_s);
    CHECK(labels(figure).last() == u"Role h"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 14 | 12"_s);
}

TEST_CASE("Concentration bands nest", "[figures]")
{
    test::FactsBuilder county;
    QByteArray table = "started | assessor\n";
    const QByteArray times = "abbcccccddddddddddeeeeeeeeeee";
    for (const char who : times)
        table += "2009-01-01 | " + QByteArray(1, who) + '\n';
    table += "2009-01-01 |\n";
    county.cafs(table.constData());
    const Figure figure = test::figureOf(county.facts, u"assessor-concentration"_s);
    CHECK(labels(figure)
        == QStringList{u"exactly 1"_s, u"more than 1"_s, u"2 to 4"_s, u"5 to 10"_s, u"more than 10"_s});
    CHECK(test::rowText(figure, u"exactly 1"_s) == u"exactly 1 | 1 | 20.0 %"_s);
    CHECK(test::rowText(figure, u"more than 1"_s) == u"more than 1 | 4 | 80.0 %"_s);
    CHECK(test::rowText(figure, u"2 to 4"_s) == u"2 to 4 | 1 | 20.0 %"_s);
    CHECK(test::rowText(figure, u"5 to 10"_s) == u"5 to 10 | 2 | 40.0 %"_s);
    CHECK(test::rowText(figure, u"more than 10"_s) == u"more than 10 | 1 | 20.0 %"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 5 | 100.0 %"_s);
    CHECK(figure.notes.contains(u"Left out: 1 CAF without an assessor."_s));
}

TEST_CASE("Lead figures count lead professionals", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure roles = test::figureOf(county.facts, u"lead-roles"_s, test::schoolYear());
    CHECK(test::rowText(roles, u"SENCO"_s) == u"SENCO | 4 | 1"_s);
    CHECK(test::rowText(roles, u"Not recorded"_s) == u"Not recorded | 1 | 1"_s);
    CHECK(test::rowText(roles, u"Total"_s) == u"Total | 9 | 4"_s);
    CHECK(roles.notes.contains(u"Left out: 2 CAFs without a lead professional."_s));

    const Figure concentration = test::figureOf(county.facts, u"lead-concentration"_s, test::schoolYear());
    CHECK(test::rowText(concentration, u"exactly 1"_s) == u"exactly 1 | 1 | 25.0 %"_s);
    CHECK(test::rowText(concentration, u"2 to 4"_s) == u"2 to 4 | 3 | 75.0 %"_s);

    const Figure sectors = test::figureOf(county.facts, u"lead-by-sector"_s, test::schoolYear());
    CHECK(labels(sectors) == QStringList{u"Health"_s, u"Not recorded"_s, u"School"_s, u"Social care"_s});
    CHECK(test::rowText(sectors, u"School"_s) == u"School | 1 | 4"_s);
    CHECK(test::rowText(sectors, u"Total"_s) == u"Total | 4 | 9"_s);
}

TEST_CASE("Where no lead professional is named there is no data", "[figures]")
{
    test::FactsBuilder county;
    county.cafs("started    | assessor\n"
                "2009-01-01 | Ann\n");
    for (const QString& id : {u"lead-roles"_s, u"lead-by-sector"_s, u"lead-concentration"_s}) {
        const Figure figure = test::figureOf(county.facts, id);
        CHECK_FALSE(figure.hasData());
        CHECK((*figure.total)[1] == Cell{});
        CHECK(figure.notes.contains(u"Left out: 1 CAF without a lead professional."_s));
    }
}

TEST_CASE("School-based roles are those with the flag", "[figures]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Figure figure = test::figureOf(county.facts, u"school-based-roles"_s, test::schoolYear());
    CHECK(test::rowText(figure, u"Bideford"_s) == u"Bideford | 1 | 4"_s);
    CHECK(test::rowText(figure, u"Honiton & Axe Valley"_s) == u"Honiton & Axe Valley | 1 | 0"_s);
    CHECK(test::rowText(figure, u"Ivybridge"_s) == u"Ivybridge | 0 | 0"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 2 | 4"_s);
    CHECK(figure.notes.first() == u"Roles counted as school based: SENCO."_s);
}
