// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/leadsthen.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

#include <set>

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

RecordIds behind(const Facts& facts, const Query& query, const QString& figure, const QString& row, const QString& column)
{
    const auto found = records(facts, query, {figure, row, column});
    REQUIRE(found);
    return *found;
}

std::vector<Id> idList(std::initializer_list<std::int64_t> values)
{
    std::vector<Id> ids;
    for (const std::int64_t value : values)
        ids.push_back(Id{value});
    return ids;
}

enum class Adds { records, children, assessors, leads, pounds, trained, none };

/// What the records behind a column add up to.
Adds addsUp(const QString& figure, const QString& column)
{
    if (column == u"children"_s)
        return Adds::children;
    if (column == u"practitioners"_s)
        return figure.startsWith(u"assess"_s) ? Adds::assessors : Adds::leads;
    if (figure == u"training-by-organisation"_s)
        return Adds::trained;
    if (figure == u"spend-by-type"_s && column != u"items"_s)
        return Adds::pounds;
    return column == u"population"_s ? Adds::none : Adds::records;
}

double distinct(const Facts& facts, const std::vector<Id>& ids, const std::vector<Code>& people)
{
    std::set<Code> seen;
    for (const Id id : ids)
        seen.insert(people[static_cast<std::size_t>(id.value - 101)]);
    seen.erase(noChild);
    CHECK(facts.episodes.id.size() == people.size());
    return static_cast<double>(seen.size());
}

template <class Number>
double sumOf(const RecordIds& found, const std::vector<Id>& ids, const std::vector<Number>& numbers)
{
    double sum = 0;
    for (const Id id : found.ids)
        sum += static_cast<double>(numbers[static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin())]);
    return sum;
}

/// The head count, or one for a name; nobody where neither is recorded.
double peopleTrained(const Facts& facts, const RecordIds& found)
{
    std::vector<int> people;
    for (std::size_t row = 0; row < facts.trainings.size(); ++row) {
        const int count = facts.trainings.headcount[row];
        people.push_back(count >= 0 ? count : facts.trainings.practitioner[row] != 0 ? 1 : 0);
    }
    return sumOf(found, facts.trainings.id, people);
}

/// A summary of spend: sums and single items, by their own rows.
void checkMeasure(const Facts& facts, const RecordIds& found, const QString& row, const Cell& amount)
{
    CHECK(found.kind == CountedRecord::spend);
    const double sum = sumOf(found, facts.spends.id, facts.spends.pounds);
    if (row.startsWith(u"Highest"_s) || row.startsWith(u"Lowest"_s)) {
        CHECK(sum == amount.number().value_or(0) * static_cast<double>(found.ids.size()));
    } else if (row.startsWith(u"Monthly"_s)) {
        const int months = row.section(u'(', 1).section(u' ', 0, 0).toInt();
        CHECK(sum == Approx(amount.number().value_or(0) * months));
    } else {
        CHECK(sum == amount.number().value_or(0));
    }
}

double added(const Facts& facts, const Query& query, const RecordIds& found, Adds adds)
{
    switch (adds) {
    case Adds::children:
        return distinct(facts, found.ids, facts.episodes.child);
    case Adds::assessors:
        return distinct(facts, found.ids, facts.episodes.assessor);
    case Adds::leads:
        return distinct(facts, found.ids, leadPerson(facts, select(facts, query)));
    case Adds::pounds:
        return sumOf(found, facts.spends.id, facts.spends.pounds);
    case Adds::trained:
        return peopleTrained(facts, found);
    case Adds::records:
    case Adds::none:
        break;
    }
    return static_cast<double>(found.ids.size());
}

/// Checks every cell of a figure against the records behind it; how many were checked.
int checkFigure(const Facts& facts, const Query& query, const Figure& figure)
{
    int checked = 0;
    std::vector<Row> rows = figure.rows;
    if (figure.total)
        rows.push_back(*figure.total);
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            const Column& about = figure.columns[column];
            const QString label = &row == &rows.back() && figure.total ? row[0].text() : figure.rowLabel(row);
            INFO(figure.id.toStdString() << ", " << label.toStdString() << ", " << about.id.toStdString());
            const RecordIds found = behind(facts, query, figure.id, label, about.id);
            CHECK(std::is_sorted(found.ids.begin(), found.ids.end()));
            CHECK(std::adjacent_find(found.ids.begin(), found.ids.end()) == found.ids.end());
            const Adds adds = addsUp(figure.id, about.id);
            if (figure.id == u"spend-summary"_s) {
                checkMeasure(facts, found, label, row[1]);
                ++checked;
            } else if (adds == Adds::none) {
                CHECK(found.ids.empty());
            } else if (about.kind == ColumnKind::count || about.kind == ColumnKind::money) {
                CHECK(added(facts, query, found, adds) == row[column].number().value_or(0));
                ++checked;
            } else if (row[column].numerator && about.id != u"share_percent"_s) {
                const bool people = figure.id.endsWith(u"concentration"_s);
                const Adds of = people ? addsUp(figure.id, u"practitioners"_s) : adds;
                CHECK(added(facts, query, found, of) == *row[column].numerator);
                ++checked;
            }
        }
    }
    return checked;
}

} // namespace

TEST_CASE("For every cell of every figure the records behind it add up", "[records]")
{
    const test::FactsBuilder county = test::busyCounty();
    std::vector<Query> queries{test::schoolYear(), Query()};
    queries.push_back(test::schoolYear());
    queries.back().filter.clusters = {u"Bideford"_s};
    queries.push_back(test::schoolYear());
    queries.back().filter.services = {u"School"_s};
    queries.push_back(test::schoolYear());
    queries.back().filter.level = 3;
    for (const Query& query : queries) {
        const std::vector<Figure> figures = compute(county.facts, query);
        REQUIRE(figures.size() == test::countingFigures());
        for (const Figure& figure : figures)
            CHECK(checkFigure(county.facts, query, figure) > 0);
    }
}

TEST_CASE("The records behind a cell are the right ones", "[records]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Facts& facts = county.facts;
    const Query query = test::schoolYear();
    CHECK(behind(facts, query, u"cafs-by-cluster"_s, u"Not recorded"_s, u"cafs"_s).ids == idList({109}));
    CHECK(behind(facts, query, u"cafs-by-age"_s, u"Unborn"_s, u"percent"_s).ids == idList({105, 106}));
    CHECK(behind(facts, query, u"gender-by-cluster"_s, u"Bideford"_s, u"not_available"_s).ids == idList({106, 107}));
    CHECK(behind(facts, query, u"assessments-by-role"_s, u"SENCO"_s, u"practitioners"_s).ids == idList({103, 104}));
    CHECK(behind(facts, query, u"assessor-concentration"_s, u"exactly 1"_s, u"percent"_s).ids == idList({104, 105, 108}));
    const RecordIds reviews = behind(facts, query, u"review-outcomes"_s, u"completely"_s, u"child"_s);
    CHECK(reviews.kind == CountedRecord::review);
    CHECK(reviews.ids == idList({1001, 1005}));
    CHECK(behind(facts, query, u"review-outcomes"_s, u"n"_s, u"parent"_s).ids == idList({1001, 1002}));
    const RecordIds scores = behind(facts, query, u"quality-by-cluster"_s, u"Bideford"_s, u"average"_s);
    CHECK(scores.kind == CountedRecord::formScore);
    CHECK(scores.ids == idList({2002, 2003}));
    const RecordIds referrals = behind(facts, query, u"referrals-and-cafs"_s, u"Honiton & Axe Valley"_s, u"referral_rate"_s);
    CHECK(referrals.kind == CountedRecord::referral);
    CHECK(referrals.ids == idList({3002, 3003}));
    CHECK(behind(facts, query, u"predicted-cafs"_s, u"Ivybridge"_s, u"predicted"_s).ids == idList({108}));
}

TEST_CASE("A cell that does not exist is refused", "[records]")
{
    const test::FactsBuilder county = test::smallCounty();
    for (const CellName& cell : {CellName{u"cafs-by-moon"_s, u"Total"_s, u"cafs"_s},
             CellName{u"cafs-by-cluster"_s, u"Atlantis"_s, u"cafs"_s},
             CellName{u"cafs-by-cluster"_s, u"Bideford"_s, u"moons"_s}}) {
        const auto found = records(county.facts, {}, cell);
        REQUIRE_FALSE(found);
        CHECK(found.error().failure == Failure::usage);
    }
}
