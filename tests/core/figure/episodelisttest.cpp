// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/episodelist.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;
using namespace axs::figure;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten episodes 101 … 110.
FactsBuilder tenEpisodes()
{
    FactsBuilder county;
    county.clusters("name     | area     \n"
                    "Exeter   | Southern \n"
                    "Bideford | Northern \n");
    county.cafs("child | born       | cluster  | started    | lead  | service | level \n"
                "Ada   | 2004-02-29 | Exeter   | 2009-01-05 | Smith | Universal | 2 \n"
                "Bea   | 2003-01-01 | Bideford | 2008-11-01 |       | Universal | 3 \n"
                "Col   | 2001-05-05 | Exeter   | 2009-06-01 |       |           |   \n"
                "Dan   |            | Exeter   |            |       | Targeted  | 2 \n"
                "Eve   | 2005-01-01 |          | 2009-02-02 | Jones | Targeted  | 2 \n"
                "Fay   | 2006-01-01 | Bideford | 2007-10-10 |       |           | 3 \n"
                "Gus   | 2002-01-01 | Exeter   | 2008-02-02 |       |           | 3 \n"
                "Hal   | 1999-01-01 | Exeter   | 2008-03-03 | Smith |           | 2 \n"
                "Ada   | 2004-02-29 | Bideford | 2009-03-03 |       |           |   \n"
                "Ivy   | 2000-01-01 | Exeter   | 2009-04-04 |       |           |   \n");
    county.reviews("ref | on         | child  | parent \n"
                   "c1  | 2009-03-01 | mostly | mostly \n"
                   "c1  | 2009-05-01 | mostly |        \n"
                   "c2  | 2009-02-01 | mostly |        \n"
                   "c3  | 2009-06-20 | partly |        \n");
    for (const std::size_t reviewed : { 0, 1, 2 })
        county.facts.episodes.lastReview[reviewed] = Date::fromCalendar(2009, 6, 20).dayNumber();
    return county;
}

std::vector<std::int64_t> listed(const Facts& facts, const EpisodeQuery& query)
{
    const auto list = listEpisodes(facts, query, {});
    REQUIRE(list);
    std::vector<std::int64_t> ids;
    for (const Id id : list->cafs)
        ids.push_back(id.value);
    return ids;
}

using Ids = std::vector<std::int64_t>;

} // namespace

TEST_CASE("A list with open dates keeps every episode, what is not recorded last either way")
{
    const FactsBuilder county = tenEpisodes();
    EpisodeQuery query;
    query.order = EpisodeOrder::started;
    CHECK(listed(county.facts, query) == Ids{ 106, 107, 108, 102, 101, 105, 109, 110, 103, 104 });
    query.descending = true;
    CHECK(listed(county.facts, query) == Ids{ 103, 110, 109, 105, 101, 102, 108, 107, 106, 104 });
}

TEST_CASE("A list keeps what all parts of the filter keep")
{
    const FactsBuilder county = tenEpisodes();
    EpisodeQuery query;
    query.order = EpisodeOrder::started;
    query.filter.clusters = QStringList{ u"Exeter"_s };
    query.filter.period = { Date::fromCalendar(2009, 1, 1), Date::fromCalendar(2009, 6, 30) };
    CHECK(listed(county.facts, query) == Ids{ 101, 110, 103 });
    query.filter.stages = QStringList{ u"no-review"_s };
    CHECK(listed(county.facts, query) == Ids{ 110 });
    query.filter.stages = QStringList{ u"no-review"_s, u"no-lead"_s };
    CHECK(listed(county.facts, query) == Ids{ 110, 103 });
}

TEST_CASE("A typed text keeps the episodes of found children and found references")
{
    const FactsBuilder county = tenEpisodes();
    EpisodeQuery query;
    query.order = EpisodeOrder::started;
    query.found = FoundText{ { county.facts.children.id[0] }, { Id{ 104 } } };
    CHECK(listed(county.facts, query) == Ids{ 101, 109, 104 });
    query.found = FoundText{};
    CHECK(listed(county.facts, query).empty());
}

TEST_CASE("A list is ordered by names, clusters and read orders")
{
    const FactsBuilder county = tenEpisodes();
    EpisodeQuery query;
    query.filter.level = 2;
    query.order = EpisodeOrder::lead;
    query.readOrder = { county.facts.practitioners.id.at(2), county.facts.practitioners.id.at(1) }; // Jones, Smith
    CHECK(listed(county.facts, query) == Ids{ 105, 108, 101, 104 });
    query.order = EpisodeOrder::cluster;
    query.filter.level = 3;
    CHECK(listed(county.facts, query) == Ids{ 106, 102, 107 }); // the latest first within Bideford
}

TEST_CASE("Behind a cell of reviews the list counts the answers and the episodes they are in")
{
    const FactsBuilder county = tenEpisodes();
    const auto all = select(county.facts, {});
    REQUIRE(all.reviews.size() == 4);
    EpisodeQuery query;
    query.order = EpisodeOrder::started;
    query.filter.cell = CellName{ u"review-outcomes"_s, u"mostly"_s, u"child"_s };
    const auto list = listEpisodes(county.facts, query, {});
    INFO((list ? QString() : list.error().sentence).toStdString());
    REQUIRE(list);
    const auto behind = records(county.facts, {}, *query.filter.cell);
    REQUIRE(behind);
    CHECK(list->cellRecords == behind->ids.size());
    CHECK(list->cellRecords == 3);
    CHECK(list->cafs == std::vector{ Id{ 102 }, Id{ 101 } });
    CHECK(countWords(*list) == u"3 answers in 2 episodes"_s);
}

TEST_CASE("A list says how many of how many, and refuses an unknown cluster")
{
    const FactsBuilder county = tenEpisodes();
    EpisodeQuery query;
    query.filter.clusters = QStringList{ u"Bideford"_s };
    const auto list = listEpisodes(county.facts, query, {});
    REQUIRE(list);
    CHECK(countWords(*list) == u"3 of 10 episodes"_s);
    query.filter.clusters = QStringList{ u"Nowhere"_s };
    CHECK_FALSE(listEpisodes(county.facts, query, {}));
}
