// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

#include <limits>
#include <map>
#include <random>

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double unlimited = 1e9;

/// What somebody knows who has every figure of a report and a pencil: each count lies in a range, and sums narrow it.
class Attacker
{
public:
    struct Range
    {
        double low = 0;
        double high = unlimited;
        bool hidden = false;
    };

    void learn(const QString& name, const Cell& cell)
    {
        Range& range = m_ranges[name];
        if (const auto number = cell.number())
            range = {*number, *number, false};
        else if (std::holds_alternative<Suppressed>(cell.value))
            range = {1, unlimited, true};
    }
    void learnTable(const Figure& figure, const QString& column, const QString& rows, const QString& total)
    {
        QStringList parts;
        for (const Row& row : figure.rows) {
            parts << rows + u'/' + row[0].text();
            learn(parts.last(), row[static_cast<std::size_t>(figure.columnIndex(column))]);
        }
        learn(total, *figure.cell(u"Total", column));
        learnSum(total, parts);
    }
    void learnRange(const QString& name, double low, double high) { m_ranges[name] = {low, high, false}; }
    void learnSum(const QString& whole, const QStringList& parts) { m_sums.emplace_back(whole, parts); }

    /// The names of hidden counts that come out exactly.
    QStringList workOut()
    {
        for (int round = 0; round < 50; ++round) {
            for (const auto& [whole, parts] : m_sums)
                narrow(whole, parts);
        }
        QStringList found;
        for (const auto& [name, range] : m_ranges) {
            if (range.hidden && range.low == range.high)
                found << name;
        }
        return found;
    }

private:
    void narrow(const QString& whole, const QStringList& parts)
    {
        double low = 0;
        double high = 0;
        for (const QString& part : parts) {
            low += m_ranges[part].low;
            high += m_ranges[part].high;
        }
        Range& sum = m_ranges[whole];
        sum.low = std::max(sum.low, low);
        sum.high = std::min(sum.high, high);
        for (const QString& part : parts) {
            Range& range = m_ranges[part];
            const double before = range.low;
            range.low = std::max(range.low, sum.low - (high - range.high));
            range.high = std::min(range.high, sum.high - (low - before));
        }
    }

    std::map<QString, Range> m_ranges;
    std::vector<std::pair<QString, QStringList>> m_sums;
};

QByteArray pick(std::mt19937& random, const std::vector<const char*>& choices)
{
    // The first are the likeliest, so that the last are few.
    std::size_t place = 0;
    while (place + 1 < choices.size() && random() % 3 != 0)
        ++place;
    return choices[place];
}

test::FactsBuilder randomCounty(std::mt19937& random)
{
    test::FactsBuilder county;
    county.clusters("name\nAsh\nBeech\nElm\nFir\nOak\n");
    QByteArray table = "child | born | gender | cluster | started | assessor | role | lead | lead_role | sector | service\n";
    QByteArray scores = "ref | on | percent\n";
    const unsigned cafs = 20 + static_cast<unsigned>(random() % 120);
    for (unsigned number = 1; number <= cafs; ++number) {
        const QByteArray person = "p" + QByteArray::number(static_cast<int>(random() % 30));
        table += "k" + QByteArray::number(number) + " | "
            + pick(random, {"2004-01-01", "2000-01-01", "1996-01-01", "", "1991-01-01", "2009-05-01"}) + " | "
            + pick(random, {"male", "female", ""}) + " | " + pick(random, {"Ash", "Beech", "Elm", "Fir", "Oak"})
            + " | 2009-02-01 | " + (random() % 20 == 0 ? QByteArray() : person) + " | "
            + pick(random, {"Nurse", "Teacher", "Warden", "Adviser"}) + " | "
            + (random() % 15 == 0 ? QByteArray() : person) + " | " + pick(random, {"Nurse", "Teacher", "Warden"}) + " | "
            + pick(random, {"Health", "School", "Police"}) + " | " + pick(random, {"North", "South", "East"}) + '\n';
        if (random() % 2 == 0)
            scores += "c" + QByteArray::number(number) + " | 2009-03-01 | 70\n";
    }
    county.cafs(table.constData());
    county.scores(scores.constData());
    return county;
}

void learnLeftOut(Attacker& attacker, const Figure& figure, const QString& total)
{
    const QString name = total + u" left out"_s;
    attacker.learnRange(name, 0, 0);
    for (const QString& note : figure.notes) {
        if (!note.startsWith(u"Left out: "_s))
            continue;
        bool told = false;
        const double count = note.split(u' ')[2].toDouble(&told);
        attacker.learnRange(name, told ? count : 1, told ? count : 5);
    }
    attacker.learnSum(u"cafs/Total"_s, {total, name});
}

Attacker attackerOf(const std::vector<Figure>& figures)
{
    Attacker attacker;
    const auto figure = [&](const QString& id) -> const Figure& {
        return *std::find_if(figures.begin(), figures.end(), [&](const Figure& each) { return each.id == id; });
    };
    attacker.learnTable(figure(u"cafs-by-cluster"_s), u"cafs"_s, u"cafs"_s, u"cafs/Total"_s);
    attacker.learnTable(figure(u"cafs-by-age"_s), u"cafs"_s, u"band"_s, u"cafs/Total"_s);
    attacker.learnTable(figure(u"cafs-by-gender"_s), u"cafs"_s, u"gender"_s, u"cafs/Total"_s);
    const Figure& genders = figure(u"gender-by-cluster"_s);
    attacker.learnTable(genders, u"male"_s, u"male"_s, u"gender/Male"_s);
    attacker.learnTable(genders, u"female"_s, u"female"_s, u"gender/Female"_s);
    attacker.learnTable(genders, u"not_available"_s, u"none"_s, u"gender/Not available"_s);
    for (const Row& row : genders.rows) {
        const QString name = u'/' + row[0].text();
        attacker.learnSum(u"cafs"_s + name, {u"male"_s + name, u"female"_s + name, u"none"_s + name});
    }
    attacker.learnTable(figure(u"assessments-by-role"_s), u"cafs"_s, u"assessed"_s, u"assessed/Total"_s);
    attacker.learnTable(figure(u"lead-roles"_s), u"cafs"_s, u"led"_s, u"led/Total"_s);
    attacker.learnTable(figure(u"lead-by-sector"_s), u"cafs"_s, u"sector"_s, u"led/Total"_s);
    learnLeftOut(attacker, figure(u"assessments-by-role"_s), u"assessed/Total"_s);
    learnLeftOut(attacker, figure(u"lead-roles"_s), u"led/Total"_s);
    attacker.learnTable(figure(u"quality-by-cluster"_s), u"forms"_s, u"forms"_s, u"forms/Total"_s);
    attacker.learnTable(figure(u"quality-by-service"_s), u"forms"_s, u"service"_s, u"forms/Total"_s);
    return attacker;
}

/// Every count of 1 to 5 hides, no nought does, and a hidden cell keeps nothing of what it was.
void checkCells(const std::vector<Figure>& open, const std::vector<Figure>& hidden)
{
    constexpr int countsTiedTogether = 8; // sections 1 to 8
    for (std::size_t place = 0; place < open.size(); ++place) {
        if (open[place].section > countsTiedTogether)
            continue;
        for (const Row& row : open[place].rows) {
            for (std::size_t column = 1; column < row.size(); ++column) {
                const Column& about = open[place].columns[column];
                const Cell& cell = *hidden[place].cell(row[0].text(), about.id);
                const bool hides = std::holds_alternative<Suppressed>(cell.value);
                const double number = row[column].number().value_or(0);
                if (about.kind == ColumnKind::count && number >= 1 && number <= 5)
                    CHECK(hides);
                if (about.kind == ColumnKind::count && number == 0)
                    CHECK_FALSE(hides);
                if (row[column].numerator.value_or(0) >= 1 && row[column].numerator.value_or(0) <= 5)
                    CHECK(hides);
                if (hides)
                    CHECK_FALSE(cell.numerator.has_value());
            }
        }
    }
}

} // namespace

TEST_CASE("From all figures of a report together no hidden count can be worked out", "[suppression]")
{
    std::mt19937 random(2009);
    for (int round = 0; round < 300; ++round) {
        INFO("round " << round);
        const test::FactsBuilder county = randomCounty(random);
        Query query;
        const std::vector<Figure> open = compute(county.facts, query);
        query.suppress = true;
        const std::vector<Figure> hidden = compute(county.facts, query);
        checkCells(open, hidden);
        const QStringList found = attackerOf(hidden).workOut();
        INFO(found.join(u", "_s).toStdString());
        CHECK(found.isEmpty());
    }
}
