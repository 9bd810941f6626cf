// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/parts.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace axs::sample {

namespace {

/// So many people with so many episodes each.
struct Load
{
    int episodes;
    int people;
};

// Fig 10, comment: 57 % of assessors did exactly one, 43 % more than one, 9 % five to ten, 0.6 % more than ten. With
// 467 assessors that is 266, 201, 42 and 3 (57.0, 43.0, 9.0 and 0.6 %), and these loads add up to 867.
constexpr std::array<Load, 10> assessorLoads{
    {{12, 2}, {11, 1}, {8, 2}, {7, 4}, {6, 8}, {5, 28}, {4, 4}, {3, 14}, {2, 138}, {1, 266}}};
// Invented: what Fig 11 prints adds up to 108 %. 400 people, 814 episodes: 59.0, 41.0, 7.0 and 1.0 %.
constexpr std::array<Load, 13> leadLoads{
    {{14, 1}, {12, 2}, {11, 1}, {10, 1}, {9, 1}, {8, 3}, {7, 4}, {6, 7}, {5, 12}, {4, 24}, {3, 44}, {2, 64}, {1, 236}}};

constexpr int turnOverPercent = 40;
constexpr int assessorLeadsPercent = 62;

/// The loads of each cluster's people, for clusters with so many episodes.
std::vector<std::vector<int>> loadsByCluster(
    std::span<const Load> loads, int printedEpisodes, std::vector<int> capacity, Random& random)
{
    const int episodes = std::accumulate(capacity.begin(), capacity.end(), 0);
    std::vector<std::vector<int>> dealt(capacity.size());
    for (const Load& load : loads) {
        if (load.episodes < 2)
            continue;
        const int people = static_cast<int>(static_cast<qint64>(load.people) * episodes / printedEpisodes);
        for (int i = 0; i < people; ++i) {
            std::vector<int> room = capacity;
            for (int& each : room)
                each = each >= load.episodes * (load.episodes > 4 ? 2 : 1) ? each : 0;
            const auto cluster = static_cast<std::size_t>(random.weighted(room));
            if (room[cluster] == 0)
                continue;
            capacity[cluster] -= load.episodes;
            dealt[cluster].push_back(load.episodes);
        }
    }
    for (std::size_t cluster = 0; cluster < capacity.size(); ++cluster) {
        dealt[cluster].insert(dealt[cluster].end(), static_cast<std::size_t>(capacity[cluster]), 1);
        random.shuffle(dealt[cluster]);
    }
    return dealt;
}

std::vector<int> sizes(const std::vector<std::vector<int>>& lists)
{
    std::vector<int> counts;
    for (const auto& list : lists)
        counts.push_back(static_cast<int>(list.size()));
    return counts;
}

/// Each cluster's episodes from the youngest child to the oldest, about: people work with an age.
std::vector<std::vector<int>> byAge(const Plan& plan, Random& random)
{
    std::vector<std::vector<std::pair<int, int>>> keyed(tables().clusters.size());
    for (std::size_t i = 0; i < plan.episodes.size(); ++i) {
        const PlannedEpisode& episode = plan.episodes[i];
        keyed[static_cast<std::size_t>(episode.cluster)].emplace_back(
            episode.age * 4 + random.between(-2, 2), static_cast<int>(i));
    }
    std::vector<std::vector<int>> ordered(keyed.size());
    for (std::size_t cluster = 0; cluster < keyed.size(); ++cluster) {
        std::sort(keyed[cluster].begin(), keyed[cluster].end());
        for (const auto& [key, place] : keyed[cluster])
            ordered[cluster].push_back(place);
    }
    return ordered;
}

} // namespace

void People::turnOver(Random& random)
{
    for (auto* pool : {&m_assessors, &m_leads}) {
        for (auto& cluster : *pool) {
            for (int& person : cluster) {
                if (person >= 0 && random.percent(turnOverPercent)) {
                    if (pool == &m_leads)
                        m_all[static_cast<std::size_t>(person)].leads = false;
                    person = -1;
                }
            }
        }
    }
}

void People::assign(Plan& plan, Random& random)
{
    const auto ordered = byAge(plan, random);
    m_assessors.resize(ordered.size());
    m_leads.resize(ordered.size());
    assignAssessors(plan, ordered, random);
    assignLeads(plan, ordered, random);
}

int People::newPerson(int cluster, int age, std::size_t weight, Random& random)
{
    std::vector<int> weights;
    for (const RoleRow& role : tables().roles)
        weights.push_back(age >= role.fromAge && age <= role.toAge ? role.weights.at(weight) : 0);
    Person& person = m_all.emplace_back();
    person.cluster = cluster;
    person.role = random.weighted(weights);
    return static_cast<int>(m_all.size()) - 1;
}

void People::assignAssessors(Plan& plan, const std::vector<std::vector<int>>& byCluster, Random& random)
{
    const auto loads = loadsByCluster(assessorLoads, 867, sizes(byCluster), random);
    for (std::size_t cluster = 0; cluster < byCluster.size(); ++cluster) {
        auto& pool = m_assessors[cluster];
        std::size_t next = 0;
        for (std::size_t slot = 0; slot < loads[cluster].size(); ++slot) {
            const auto load = static_cast<std::size_t>(loads[cluster][slot]);
            const int middle = byCluster[cluster][next + load / 2];
            const int age = plan.episodes[static_cast<std::size_t>(middle)].age;
            if (slot == pool.size())
                pool.push_back(-1);
            if (pool[slot] < 0)
                pool[slot] = newPerson(static_cast<int>(cluster), age, 0, random);
            for (std::size_t i = 0; i < load; ++i, ++next)
                plan.episodes[static_cast<std::size_t>(byCluster[cluster][next])].assessor = pool[slot];
        }
    }
}

void People::assignLeads(Plan& plan, const std::vector<std::vector<int>>& byCluster, Random& random)
{
    std::vector<std::vector<int>> led = byCluster;
    for (auto& places : led)
        std::erase_if(places, [&plan](int place) { return !plan.episodes[static_cast<std::size_t>(place)].hasLead; });
    const auto loads = loadsByCluster(leadLoads, 814, sizes(led), random);
    for (std::size_t cluster = 0; cluster < led.size(); ++cluster) {
        auto& pool = m_leads[cluster];
        std::size_t next = 0;
        for (std::size_t slot = 0; slot < loads[cluster].size(); ++slot) {
            const auto load = static_cast<std::size_t>(loads[cluster][slot]);
            const PlannedEpisode& middle = plan.episodes[static_cast<std::size_t>(led[cluster][next + load / 2])];
            if (slot == pool.size())
                pool.push_back(-1);
            if (pool[slot] < 0) {
                const bool assessorLeads
                    = !m_all[static_cast<std::size_t>(middle.assessor)].leads && random.percent(assessorLeadsPercent);
                pool[slot]
                    = assessorLeads ? middle.assessor : newPerson(static_cast<int>(cluster), middle.age, 1, random);
                m_all[static_cast<std::size_t>(pool[slot])].leads = true;
            }
            for (std::size_t i = 0; i < load; ++i, ++next)
                plan.episodes[static_cast<std::size_t>(led[cluster][next])].lead = pool[slot];
        }
    }
}

QString girlsName(Random& random)
{
    return random.pick(tables().girls);
}

QString boysName(Random& random)
{
    return random.pick(tables().boys);
}

QString familyName(Random& random)
{
    const Tables& all = tables();
    if (random.percent(35))
        return random.pick(all.familyNames);
    return random.pick(all.familyNameBeginnings) + random.pick(all.familyNameEndings);
}

namespace {

record::Practitioner practitioner(const Person& person, Random& random)
{
    const RoleRow& row = tables().roles[static_cast<std::size_t>(person.role)];
    record::Practitioner record;
    record.name = (random.percent(72) ? girlsName(random) : boysName(random)) + u' ' + familyName(random);
    record.role = row.role;
    record.sector = row.sector;
    record.agency = row.agency;
    record.serviceType = row.service;
    return record;
}

} // namespace

void drawPeople(People& people, const std::vector<Id>& clusters, Writer& writer, Random& random)
{
    for (Person& person : people.all()) {
        if (person.id.isSet())
            continue;
        record::Practitioner record = practitioner(person, random);
        record.reference = writer.practitionerReference();
        record.cluster = clusters[static_cast<std::size_t>(person.cluster)];
        person.name = record.name;
        person.id = writer.give(record);
    }
}

} // namespace axs::sample
