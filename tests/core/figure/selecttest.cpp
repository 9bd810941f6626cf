// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("A period keeps both its ends", "[select]")
{
    const test::FactsBuilder county = test::smallCounty();
    CHECK(select(county.facts, test::schoolYear()).episodes == Rows{0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11});
}

TEST_CASE("Without an end the period ends today, without a beginning it begins with the first record", "[select]")
{
    const test::FactsBuilder county = test::smallCounty();
    const Selection selection = select(county.facts, {});
    CHECK(selection.period == Period{test::day("2008-08-31"), test::day("2009-06-30")});
    CHECK(selection.episodes.size() == 12);

    Query early;
    early.filter.period.to = test::day("2001-01-01");
    CHECK(select(county.facts, early).period == early.filter.period);
    CHECK_FALSE(select(county.facts, early).recorded.episodes);
}

TEST_CASE("Several of one kind are or, different kinds are and", "[select]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    query.filter.clusters = {u"Ivybridge"_s, u"Honiton & Axe Valley"_s};
    CHECK(select(county.facts, query).episodes == Rows{3, 4, 7});
    query.filter.areas = {u"Eastern"_s};
    CHECK(select(county.facts, query).episodes == Rows{3, 4});
    query.filter.services = {u"School"_s};
    CHECK(select(county.facts, query).episodes == Rows{3});
    query.filter.level = 3;
    CHECK(select(county.facts, query).episodes.empty());
    CHECK(select(county.facts, query).countyCafs == 1);

    query = test::schoolYear();
    query.filter.areas = {u"Northern"_s, u"Eastern"_s}; // Ivybridge has no area, Hal no cluster
    CHECK(select(county.facts, query).episodes == Rows{0, 1, 2, 3, 4, 5, 6, 10, 11});
    query.filter.areas = {u"Nowhere"_s};
    CHECK(select(county.facts, query).episodes.empty());
    query = test::schoolYear();
    query.filter.services = {u"Unknown"_s};
    CHECK(select(county.facts, query).episodes.empty());
}

TEST_CASE("Reviews and scores go by their own dates and their episode's attributes", "[select]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    CHECK(select(county.facts, query).reviews == Rows{0, 1, 2, 3, 4}); // that of c10 too, which started before
    CHECK(select(county.facts, query).scores == Rows{1, 2, 3, 5}); // the latest of each form within the period
    query.filter.services = {u"School"_s};
    CHECK(select(county.facts, query).reviews == Rows{2, 3});
    CHECK(select(county.facts, query).scores == Rows{2, 3});
}

TEST_CASE("Reviews and scores of a CAF that is in the bin do not count", "[select]")
{
    test::FactsBuilder county = test::smallCounty();
    county.facts.reviews.episode[0] = noChild;
    county.facts.scores.episode[1] = noChild;
    Query query = test::schoolYear();
    for (const bool filtered : {false, true}) {
        if (filtered)
            query.filter.areas = {u"Northern"_s, u"Eastern"_s};
        const Selection selection = select(county.facts, query);
        CHECK(selection.reviews == Rows{1, 2, 3, 4});
        CHECK(selection.scores.front() == 0);
        CHECK(compute(county.facts, query).size() == test::countingFigures());
    }
}

TEST_CASE("Referrals at level 3 are kept, whatever the service filter", "[select]")
{
    const test::FactsBuilder county = test::smallCounty();
    Query query = test::schoolYear();
    query.filter.services = {u"School"_s};
    CHECK(select(county.facts, query).referrals == Rows{0, 1, 2, 4});
    query.filter.clusters = {u"Bideford"_s};
    CHECK(select(county.facts, query).referrals == Rows{0});
    query.filter.level = 2;
    CHECK(select(county.facts, query).referrals.empty());
}
