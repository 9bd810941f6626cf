// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/suppression.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

#include <random>

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Clusters with so many CAFs each, every CAF with a child of its own.
test::FactsBuilder clustersWith(const std::vector<int>& cafs)
{
    test::FactsBuilder county;
    QByteArray clusters = "name\n";
    QByteArray table = "child | born | gender | cluster | started | assessor | role | lead | lead_role | sector\n";
    int child = 0;
    for (std::size_t place = 0; place < cafs.size(); ++place) {
        const QByteArray name = "Cluster " + QByteArray(1, static_cast<char>('A' + place));
        clusters += name + '\n';
        for (int number = 0; number < cafs[place]; ++number) {
            table += "k" + QByteArray::number(++child) + " | 2004-01-01 | " + (number % 3 == 0 ? "female" : "male")
                + " | " + name + " | 2009-01-01 | p | Health visitor | p | Health visitor | Health\n";
        }
    }
    county.clusters(clusters.constData());
    county.cafs(table.constData());
    return county;
}

QString shown(const Figure& figure, const QString& column)
{
    QStringList texts;
    for (const Row& row : figure.rows)
        texts << displayText(row[static_cast<std::size_t>(figure.columnIndex(column))], ColumnKind::count);
    texts << displayText(*figure.cell(u"Total", column), ColumnKind::count);
    return texts.join(u' ');
}

Query suppressed()
{
    Query query;
    query.suppress = true;
    return query;
}

} // namespace

TEST_CASE("Two hidden parts of a shown sum hide a third until each could be anything from 1 to 5", "[suppression]")
{
    TiedCounts tied;
    const auto whole = tied.count(u"whole"_s, 112);
    const auto two = tied.count(u"two"_s, 2);
    const auto alsoTwo = tied.count(u"also two"_s, 2);
    const auto eight = tied.count(u"eight"_s, 8);
    const auto hundred = tied.count(u"hundred"_s, 100);
    const auto nought = tied.count(u"nought"_s, 0);
    tied.sum(whole, {two, alsoTwo, eight, hundred, nought});
    tied.settle();
    CHECK(tied.isHidden(two));
    CHECK(tied.isHidden(alsoTwo));
    CHECK(tied.isHidden(eight));
    CHECK_FALSE(tied.isHidden(hundred));
    CHECK_FALSE(tied.isHidden(nought));
    CHECK_FALSE(tied.isHidden(whole));
}

TEST_CASE("Where no part is left to hide, the sum hides", "[suppression]")
{
    TiedCounts tied;
    const auto whole = tied.count(u"whole"_s, 6);
    const auto one = tied.count(u"one"_s, 1);
    const auto fiveOf = tied.count(u"five"_s, 5);
    tied.sum(whole, {one, fiveOf});
    tied.settle();
    CHECK_FALSE(tied.isHidden(whole)); // 1 to 5 and 5 to 1 are all possible

    TiedCounts narrow;
    const auto three = narrow.count(u"whole"_s, 7);
    const auto alone = narrow.count(u"alone"_s, 3);
    const auto unseen = narrow.count(u"unseen"_s, 0);
    const auto other = narrow.count(u"other"_s, 4);
    narrow.sum(three, {alone, unseen, other});
    narrow.settle();
    CHECK(narrow.isHidden(alone));
    CHECK(narrow.isHidden(other));
    CHECK_FALSE(narrow.isHidden(three));

    TiedCounts single;
    const auto all = single.count(u"whole"_s, 9);
    const auto part = single.count(u"part"_s, 9);
    const auto half = single.count(u"half"_s, 3);
    const auto rest = single.count(u"rest"_s, 6, false);
    single.sum(all, {part});
    single.sum(part, {half, rest});
    single.settle();
    CHECK(single.isHidden(half));
    CHECK(single.isHidden(part)); // the rest is told elsewhere, so the sum has to hide
    CHECK(single.isHidden(all));
}

TEST_CASE("A count that several sums together give away is found", "[suppression]")
{
    // Rows and columns each hide two, but one column's pair and the rows' remainder give a cell away without the third.
    TiedCounts tied;
    const std::vector<std::vector<double>> table{{2, 9, 30}, {8, 3, 40}, {20, 30, 50}};
    std::vector<std::vector<TiedCounts::Place>> cells(3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            cells[static_cast<std::size_t>(row)].push_back(tied.count(u"%1/%2"_s.arg(row).arg(column),
                table[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]));
        }
    }
    for (std::size_t line = 0; line < 3; ++line) {
        const auto& row = table[line];
        tied.sum(tied.count(u"row %1"_s.arg(line), row[0] + row[1] + row[2]), cells[line]);
        tied.sum(tied.count(u"column %1"_s.arg(line), table[0][line] + table[1][line] + table[2][line]),
            {cells[0][line], cells[1][line], cells[2][line]});
    }
    tied.settle();
    CHECK(tied.isHidden(cells[0][0]));
    CHECK(tied.isHidden(cells[1][1]));
    // A square of four is the least that holds in rows and columns.
    CHECK(tied.isHidden(cells[0][1]));
    CHECK(tied.isHidden(cells[1][0]));
    CHECK_FALSE(tied.isHidden(cells[2][2]));
}

TEST_CASE("Small counts hide in every figure that shows them, with rates and differences", "[suppression]")
{
    test::FactsBuilder county = clustersWith({2, 12, 40, 0, 30});
    county.population("cluster | year | count\nCluster A | 2008 | 1000\nCluster B | 2008 | 1000\nCluster C | 2008 | 1000\n"
                      "Cluster D | 2008 | 1000\nCluster E | 2008 | 1000\n");
    county.deprivation("cluster | index | share\nCluster A | IDACI 2007 | 50\nCluster B | IDACI 2007 | 50\n");
    const auto figure = [&](const QString& id) { return test::figureOf(county.facts, id, suppressed()); };
    CHECK(shown(figure(u"cafs-by-cluster"_s), u"cafs"_s) == u"c c 40 0 30 84"_s);
    CHECK(shown(figure(u"cafs-by-cluster"_s), u"children"_s) == u"c c 40 0 30 84"_s);
    CHECK(shown(figure(u"cafs-per-1000"_s), u"cafs"_s) == u"c c 40 0 30 84"_s);
    CHECK(shown(figure(u"cafs-per-1000"_s), u"rate"_s) == u"c c 40 0 30 17"_s);
    CHECK(shown(figure(u"referrals-and-cafs"_s), u"cafs"_s) == u"c c 40 0 30 84"_s);
    CHECK(shown(figure(u"referrals-and-cafs"_s), u"caf_rate"_s) == u"c c 40 0 30 17"_s);
    CHECK(shown(figure(u"predicted-cafs"_s), u"actual"_s) == u"c c 40 0 30 84"_s);
    CHECK(shown(figure(u"predicted-cafs"_s), u"difference"_s) == u"c c No data No data No data 0"_s);
    CHECK(shown(figure(u"predicted-cafs"_s), u"predicted"_s) == u"42 42 No data No data No data 84"_s);
    const Figure rates = figure(u"cafs-per-1000"_s);
    CHECK(rates.suppressed);
    CHECK_FALSE(rates.rows[0][3].numerator.has_value());
    CHECK(rates.hasData());
    const Figure correlated = figure(u"referrals-and-cafs"_s);
    CHECK(correlated.notes.first() == u"Spearman’s rank correlation of the two rates: cannot be computed (n = 0 clusters)."_s);
}

TEST_CASE("Genders of a cluster add to its CAFs, and so hide together", "[suppression]")
{
    const test::FactsBuilder county = clustersWith({12, 60}); // A: 4 female, 8 male
    const Figure genders = test::figureOf(county.facts, u"gender-by-cluster"_s, suppressed());
    CHECK(shown(genders, u"female"_s) == u"c c 24"_s);
    CHECK(shown(genders, u"male"_s) == u"c c 48"_s);
    CHECK(shown(genders, u"male_percent"_s) == u"c c 67"_s);
    CHECK(shown(genders, u"not_available"_s) == u"0 0 0"_s);
}

TEST_CASE("A hidden role stands last and its note does not count it", "[suppression]")
{
    test::FactsBuilder county;
    QByteArray table = "started | assessor | role\n";
    int person = 0;
    const auto add = [&](const char* role, int times) {
        for (int number = 0; number < times; ++number)
            table += "2009-01-01 | p" + QByteArray::number(++person) + " | " + role + '\n';
    };
    add("Teacher", 20);
    add("Nurse", 9);
    add("Warden", 4);
    add("Adviser", 7);
    table += "2009-01-01 | |\n";
    county.cafs(table.constData());
    const Figure figure = test::figureOf(county.facts, u"assessments-by-role"_s, suppressed());
    CHECK(figure.rows.back()[0].text() == u"Warden"_s);
    CHECK(figure.rows.front()[0].text() == u"Teacher"_s);
    CHECK(figure.notes.contains(u"Left out: c CAFs without an assessor."_s));
    // 41 CAFs less 40 with an assessor would be the one without: the total hides, and with it the county's.
    CHECK(displayText(*figure.cell(u"Total", u"cafs"), ColumnKind::count) == u"c"_s);
}

TEST_CASE("Scores that rest on few forms hide", "[suppression]")
{
    test::FactsBuilder county = clustersWith({3, 10, 20});
    QByteArray table = "ref | on | percent\n";
    for (int form = 1; form <= 33; ++form)
        table += "c" + QByteArray::number(form) + " | 2009-02-01 | " + QByteArray::number(50 + form) + '\n';
    county.scores(table.constData());
    const Figure figure = test::figureOf(county.facts, u"quality-by-cluster"_s, suppressed());
    CHECK(test::rowText(figure, u"Cluster A"_s) == u"Cluster A | c | c | c | c"_s);
    CHECK(test::rowText(figure, u"Cluster B"_s) == u"Cluster B | c | c | c | c"_s);
    CHECK(test::rowText(figure, u"Cluster C"_s) == u"Cluster C | 64.0 | 83.0 | 73.5 | 20"_s);
    CHECK(test::rowText(figure, u"Total"_s) == u"Total | 51.0 | 83.0 | 67.0 | 33"_s);
}

TEST_CASE("In random counties no hidden row of a table follows from its total", "[suppression]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        std::vector<int> cafs;
        for (int cluster = 0; cluster < 6; ++cluster)
            cafs.push_back(static_cast<int>(random() % 16));
        const test::FactsBuilder county = clustersWith(cafs);
        const Figure figure = test::figureOf(county.facts, u"cafs-by-cluster"_s, suppressed());
        const Figure open = test::figureOf(county.facts, u"cafs-by-cluster"_s);
        int hidden = 0;
        double hiddenSum = 0;
        for (std::size_t row = 0; row < figure.rows.size(); ++row) {
            const double count = open.rows[row][1].number().value_or(0);
            const bool hides = figure.rows[row][1].value == Value(Suppressed());
            if (count >= 1 && count <= 5)
                CHECK(hides);
            if (count == 0)
                CHECK_FALSE(hides);
            hidden += hides;
            hiddenSum += hides ? count : 0;
        }
        if (hidden > 0 && figure.numberAt(u"Total", u"cafs")) {
            CHECK(hidden > 1);
            CHECK(hiddenSum - hidden >= 4);
        }
    }
}

TEST_CASE("Figures made one by one hide what they hide together", "[suppression]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    query.suppress = true;
    const std::vector<Figure> together = compute(county.facts, query);
    for (const Figure& figure : together)
        CHECK(compute(*definition(figure.id), county.facts, query, select(county.facts, query)) == figure);
}
