// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace axs::figure;

namespace {

/// The same, counted with sets.
GroupCounts plainly(const std::vector<std::uint32_t>& rows, const Grouping& by)
{
    GroupCounts counts{std::vector<std::uint32_t>(by.groups), std::vector<std::uint32_t>(by.groups), 0, 0};
    std::vector<std::set<Code>> people(by.groups);
    std::set<Code> everybody;
    for (const std::uint32_t row : rows) {
        if (by.named && by.person[row] == 0)
            continue;
        ++counts.records[by.group[row]];
        ++counts.allRecords;
        if (by.person[row] < by.persons) {
            people[by.group[row]].insert(by.person[row]);
            everybody.insert(by.person[row]);
        }
    }
    for (std::size_t group = 0; group < by.groups; ++group)
        counts.people[group] = static_cast<std::uint32_t>(people[group].size());
    counts.allPeople = static_cast<std::uint32_t>(everybody.size());
    return counts;
}

} // namespace

TEST_CASE("Somebody in several groups counts once in each and once altogether", "[counting]")
{
    const std::vector<SmallCode> group{1, 1, 2, 0, 2, 1, 2};
    const std::vector<Code> person{7, 7, 7, 3, 0, 9, 7};
    const std::vector<std::uint32_t> rows{0, 1, 2, 3, 4, 5, 6};
    const GroupCounts all = countGroups(rows, {group, 3, person, 9, false});
    CHECK(all.records == std::vector<std::uint32_t>{1, 3, 3});
    CHECK(all.people == std::vector<std::uint32_t>{1, 1, 2}); // 9 is nobody
    CHECK(all.allRecords == 7);
    CHECK(all.allPeople == 3);
    const GroupCounts named = countGroups(rows, {group, 3, person, 10, true});
    CHECK(named.records == std::vector<std::uint32_t>{1, 3, 2});
    CHECK(named.people == std::vector<std::uint32_t>{1, 2, 1});
    CHECK(named.allRecords == 6);
    CHECK(named.allPeople == 3);
}

TEST_CASE("Groups of people at random are counted as with sets", "[counting]")
{
    std::mt19937 random(2026);
    const auto below = [&random](std::size_t end) { return static_cast<std::uint32_t>(random() % end); };
    for (int round = 0; round < 200; ++round) {
        const std::size_t groups = 1 + below(6);
        const std::size_t persons = 1 + below(20);
        std::vector<SmallCode> group;
        std::vector<Code> person;
        std::vector<std::uint32_t> rows;
        for (std::uint32_t row = 0; row < 60; ++row) {
            group.push_back(static_cast<SmallCode>(below(groups)));
            person.push_back(below(persons + 3));
            if (below(3) != 0)
                rows.push_back(row);
        }
        for (const bool named : {false, true}) {
            const Grouping by{group, groups, person, persons, named};
            const GroupCounts counts = countGroups(rows, by);
            const GroupCounts expected = plainly(rows, by);
            CHECK(counts.records == expected.records);
            CHECK(counts.people == expected.people);
            CHECK(counts.allRecords == expected.allRecords);
            CHECK(counts.allPeople == expected.allPeople);
        }
    }
}
