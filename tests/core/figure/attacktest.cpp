// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "tests/core/figure/randomcounty.h"
#include "tests/core/figure/reportreader.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int rounds = 300; // the same paths, some ten times slower
#else
constexpr int rounds = 10'000;
#endif

Query last12Months(bool suppress)
{
    Query query;
    query.filter.period = {*Date::parseIso(u"2008-07-01"), *Date::parseIso(u"2009-06-30")};
    query.suppress = suppress;
    return query;
}

bool isSmall(double number)
{
    return number >= 1 && number <= 5;
}

/// Hides the counts of 1 to 5 and nothing else, as somebody would who does not think of sums.
std::vector<Figure> carelesslyHidden(std::vector<Figure> figures)
{
    for (Figure& figure : figures) {
        for (Row& row : figure.rows) {
            for (std::size_t column = 1; column < row.size(); ++column) {
                if (figure.columns[column].kind == ColumnKind::count && isSmall(row[column].number().value_or(0)))
                    row[column] = {Suppressed(), {}, {}};
            }
        }
    }
    return figures;
}

const Row* sameRow(const Figure& figure, const Row& row, std::size_t texts)
{
    const auto found = std::find_if(figure.rows.begin(), figure.rows.end(), [&](const Row& each) {
        return std::equal(each.begin(), each.begin() + static_cast<std::ptrdiff_t>(texts), row.begin());
    });
    return found == figure.rows.end() ? nullptr : &*found;
}

/// What is wrong with the cells of a figure: a count of 1 to 5 that shows, a nought that hides, a hidden cell that keeps
/// what it was made of, something that rests on 1 to 5 and shows.
QStringList wrongCells(const Figure& open, const Figure& hidden)
{
    QStringList wrong;
    const auto texts = static_cast<std::size_t>(std::count_if(open.columns.begin(), open.columns.end(),
        [](const Column& each) { return each.kind == ColumnKind::text; }));
    for (const Row& row : open.rows) {
        const Row* shown = sameRow(hidden, row, texts);
        if (!shown) {
            wrong << open.id + u": a row is missing"_s;
            continue;
        }
        for (std::size_t column = texts; column < row.size(); ++column) {
            const bool hides = std::holds_alternative<Suppressed>((*shown)[column].value);
            const bool isCount = open.columns[column].kind == ColumnKind::count;
            const auto number = row[column].number();
            const QString name = u"%1, %2, %3"_s.arg(open.id, row[0].text(), open.columns[column].id);
            if (isCount && number && isSmall(*number) && !hides)
                wrong << name + u" shows"_s;
            if (isCount && number == 0.0 && hides)
                wrong << name + u" hides a nought"_s;
            if (row[column].numerator && isSmall(*row[column].numerator) && !hides)
                wrong << name + u" rests on few"_s;
            if (hides && ((*shown)[column].numerator || (*shown)[column].denominator))
                wrong << name + u" keeps its parts"_s;
        }
    }
    return wrong;
}

} // namespace

TEST_CASE("An attacker works hidden counts out where only the counts of 1 to 5 hide", "[suppression]")
{
    std::mt19937 random(1998);
    int broken = 0;
    for (int round = 0; round < 20; ++round) {
        const Facts county = test::randomCounty(random);
        const auto figures = carelesslyHidden(compute(county, last12Months(false)));
        broken += !test::readCounts(figures).workOut().isEmpty();
    }
    CHECK(broken == 20);
}

TEST_CASE("What the attacker knows of the figures is true of every county", "[suppression]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        const std::vector<Figure> figures = compute(test::randomCounty(random), last12Months(false));
        const QStringList wrong = test::readCounts(figures).mistakes() + test::readMoney(figures).mistakes();
        INFO("round " << round << ": " << wrong.join(u"; "_s).toStdString());
        REQUIRE(wrong.isEmpty());
    }
}

TEST_CASE("From all figures of a report together no hidden count and no hidden amount can be worked out", "[suppression]")
{
    std::mt19937 random(2009);
    int hiddenSets = 0;
    for (int round = 0; round < rounds; ++round) {
        const Facts county = test::randomCounty(random);
        const std::vector<Figure> open = compute(county, last12Months(false));
        const std::vector<Figure> hidden = compute(county, last12Months(true));
        REQUIRE(open.size() == hidden.size());
        QStringList wrong;
        for (std::size_t place = 0; place < open.size(); ++place)
            wrong += wrongCells(open[place], hidden[place]);
        wrong += test::readCounts(hidden).workOut();
        wrong += test::readMoney(hidden).workOut();
        if (!wrong.isEmpty()) {
            INFO("round " << round << ": " << wrong.join(u"; "_s).toStdString());
            CHECK(wrong.isEmpty());
            if (++hiddenSets == 5)
                break;
        }
    }
}
