// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/plan.h"
#include "core/sample/sample.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace axs::sample {

namespace {

// Unborn, early years, Key Stages 1 to 4, 16, 17+: 216 and 219 are printed (Fig 8), the rest is invented.
constexpr std::array bandWeights{9, 216, 118, 219, 172, 104, 20, 9};
constexpr std::array<std::array<int, 2>, 8> bandAges{
    {{-1, -1}, {0, 4}, {5, 6}, {7, 10}, {11, 13}, {14, 15}, {16, 16}, {17, 18}}};
constexpr std::size_t unborn = 0;
// "Just under two-thirds" of 867 and "just over one-third"; the unborn have no gender (Fig 9).
constexpr std::array genderWeights{568, 290};
constexpr std::array twoEpisodes{805, 62}; // children of 867 episodes: 62 come twice
constexpr int shortestGap = 170; // days between the starts of a child's two episodes
constexpr int evenCluster = 15; // Torrington & Holsworthy: as many girls as boys ("in virtually all areas")

std::size_t bandOf(int age)
{
    for (std::size_t band = 1; band < bandAges.size(); ++band) {
        if (age >= bandAges[band][0] && age <= bandAges[band][1])
            return band;
    }
    return bandAges.size() - 1;
}

Date startDay(const Window& window, const ClusterRow& cluster, Random& random)
{
    const Date from = window.oldest ? std::max(window.period.from, cluster.began.addMonths(-window.monthsBack))
                                    : window.period.from;
    const int days = window.period.to.dayNumber() - from.dayNumber();
    int day = random.between(0, days);
    if (random.percent(35)) // more towards the end, as a programme grows
        day = std::max(day, random.between(0, days));
    Date date = workingDay(from.addDays(day));
    while (date > window.period.to || !isWorkingDay(date))
        date = date.addDays(-1);
    return date;
}

/// The clusters' episodes with their dates, by cluster and date.
std::vector<std::vector<Date>> startDays(const Window& window, Random& random)
{
    const auto& clusters = tables().clusters;
    const std::vector<int> counts = split(window.size, tables().cafs());
    std::vector<std::vector<Date>> days(clusters.size());
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        for (int i = 0; i < counts[cluster]; ++i)
            days[cluster].push_back(startDay(window, clusters[cluster], random));
        std::sort(days[cluster].begin(), days[cluster].end());
    }
    return days;
}

int addEpisode(Plan& plan, int child, Date started)
{
    PlannedEpisode episode;
    episode.child = child;
    episode.cluster = plan.children[static_cast<std::size_t>(child)].cluster;
    episode.started = started;
    plan.episodes.push_back(episode);
    const int place = static_cast<int>(plan.episodes.size()) - 1;
    plan.children[static_cast<std::size_t>(child)].episodes.push_back(place);
    return place;
}

/// Children of one cluster: so many with two episodes far enough apart, the others with one.
void addCluster(Plan& plan, int cluster, std::vector<Date> days, int pairs, Random& random)
{
    std::vector<bool> taken(days.size(), false);
    for (std::size_t first = 0; first < days.size(); ++first) {
        if (taken[first])
            continue;
        const int child = static_cast<int>(plan.children.size());
        plan.children.emplace_back().cluster = cluster;
        addEpisode(plan, child, days[first]);
        if (pairs == 0 || !random.percent(40))
            continue;
        std::vector<std::size_t> later;
        for (std::size_t second = first + 1; second < days.size(); ++second) {
            if (!taken[second] && days[second].dayNumber() - days[first].dayNumber() >= shortestGap)
                later.push_back(second);
        }
        if (later.empty())
            continue;
        const std::size_t second = random.pick(later);
        taken[second] = true;
        addEpisode(plan, child, days[second]);
        --pairs;
    }
}

/// Born so that the child is of this age, in completed years, on the day.
Date birthday(Date on, int age, Random& random)
{
    return on.addYears(-age).addDays(-random.between(0, 363));
}

/// Children with two episodes are of an age between; what they take is taken from the bands.
void drawPairs(Plan& plan, std::vector<int>& bands, Random& random)
{
    for (PlannedChild& child : plan.children) {
        if (child.episodes.size() != 2)
            continue;
        PlannedEpisode& first = plan.episodes[static_cast<std::size_t>(child.episodes[0])];
        PlannedEpisode& second = plan.episodes[static_cast<std::size_t>(child.episodes[1])];
        for (;;) {
            child.born = birthday(first.started, random.between(0, 14), random);
            first.age = *completedYears(child.born, first.started);
            second.age = *completedYears(child.born, second.started);
            int& firstBand = bands[bandOf(first.age)];
            int& secondBand = bands[bandOf(second.age)];
            if (firstBand < 3 || secondBand < 3)
                continue;
            --firstBand;
            --secondBand;
            break;
        }
    }
}

/// Not yet born on the started date; still only expected, or born since.
void drawUnborn(PlannedChild& child, PlannedEpisode& episode, bool stillExpected, Random& random)
{
    episode.age = -1;
    if (stillExpected) {
        child.expected = today.addDays(random.between(5, 80));
        child.gender = record::Gender::notAvailable;
        return;
    }
    child.expected = std::min(episode.started.addDays(random.between(20, 140)), today.addDays(-7));
    child.born = std::max(child.expected.addDays(random.between(-9, 5)), episode.started.addDays(7));
    child.gender = random.percent(50) ? record::Gender::male : record::Gender::female;
}

/// Of the newest window's unborn, this many begin so late that they are still expected.
int takeExpected(Plan& plan, std::vector<int>& singles, int wanted, Random& random)
{
    std::vector<int> late;
    for (const int place : singles) {
        if (plan.episodes[static_cast<std::size_t>(place)].started >= plan.window.period.to.addDays(-60))
            late.push_back(place);
    }
    random.shuffle(late);
    late.resize(std::min(late.size(), static_cast<std::size_t>(plan.window.newest ? wanted : 0)));
    for (const int place : late) {
        PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(place)];
        drawUnborn(plan.children[static_cast<std::size_t>(episode.child)], episode, true, random);
        std::erase(singles, place);
    }
    return static_cast<int>(late.size());
}

/// The other children take what is left of the bands.
void drawSingles(Plan& plan, std::vector<int> bands, Random& random)
{
    std::vector<int> singles;
    for (const PlannedChild& child : plan.children) {
        if (child.episodes.size() == 1)
            singles.push_back(child.episodes.front());
    }
    bands[unborn] -= takeExpected(plan, singles, bands[unborn] / 3, random);
    std::vector<std::size_t> left;
    for (std::size_t band = 0; band < bands.size(); ++band)
        left.insert(left.end(), static_cast<std::size_t>(bands[band]), band);
    random.shuffle(left);
    for (std::size_t i = 0; i < singles.size(); ++i) {
        PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(singles[i])];
        PlannedChild& child = plan.children[static_cast<std::size_t>(episode.child)];
        const std::size_t band = left[i];
        if (band == unborn) {
            drawUnborn(child, episode, false, random);
            continue;
        }
        episode.age = random.between(bandAges[band][0], bandAges[band][1]);
        child.born = birthday(episode.started, episode.age, random);
    }
}

/// How many boys each cluster has, of its episodes with a gender: more than girls, but in one.
std::vector<int> boysByCluster(const std::vector<int>& episodes)
{
    const int all = std::accumulate(episodes.begin(), episodes.end(), 0);
    std::vector<int> boys = split(split(all, genderWeights)[0], episodes);
    const auto move = [&boys, &episodes](std::size_t cluster, int wanted) {
        const std::size_t giver
            = static_cast<std::size_t>(std::max_element(episodes.begin(), episodes.end()) - episodes.begin());
        if (cluster == giver)
            return;
        boys[giver] += boys[cluster] - wanted;
        boys[cluster] = wanted;
    };
    for (std::size_t cluster = 0; cluster < episodes.size(); ++cluster) {
        if (cluster == evenCluster)
            move(cluster, episodes[cluster] / 2);
        else if (episodes[cluster] > 1 && boys[cluster] * 2 <= episodes[cluster])
            move(cluster, episodes[cluster] / 2 + 1);
    }
    return boys;
}

void drawGenders(Plan& plan, Random& random)
{
    std::vector<int> episodes(tables().clusters.size(), 0);
    std::vector<PlannedChild*> order;
    for (PlannedChild& child : plan.children) {
        if (child.expected.isSet())
            continue;
        episodes[static_cast<std::size_t>(child.cluster)] += static_cast<int>(child.episodes.size());
        order.push_back(&child);
    }
    std::vector<int> boys = boysByCluster(episodes);
    random.shuffle(order);
    // Children who count twice first: the last ones must fit exactly.
    std::stable_sort(order.begin(), order.end(),
        [](const PlannedChild* a, const PlannedChild* b) { return a->episodes.size() > b->episodes.size(); });
    for (PlannedChild* child : order) {
        const auto cluster = static_cast<std::size_t>(child->cluster);
        const int count = static_cast<int>(child->episodes.size());
        const int girls = episodes[cluster] - boys[cluster];
        const bool boy = girls < count || (boys[cluster] >= count && random.below(episodes[cluster]) < boys[cluster]);
        child->gender = boy ? record::Gender::male : record::Gender::female;
        episodes[cluster] -= count;
        if (boy)
            boys[cluster] -= count;
    }
}

} // namespace

void planChildren(Plan& plan, Random& random)
{
    const auto days = startDays(plan.window, random);
    std::vector<int> sizes;
    for (const auto& cluster : days)
        sizes.push_back(cluster.size() >= 11 ? static_cast<int>(cluster.size()) : 0);
    const std::vector<int> pairs = split(split(plan.window.size, twoEpisodes)[1], sizes);
    for (std::size_t cluster = 0; cluster < days.size(); ++cluster)
        addCluster(plan, static_cast<int>(cluster), days[cluster], pairs[cluster], random);

    std::vector<int> bands = split(plan.window.size, bandWeights);
    drawPairs(plan, bands, random);
    drawSingles(plan, bands, random);
    drawGenders(plan, random);
    std::stable_sort(plan.children.begin(), plan.children.end(), [&plan](const auto& a, const auto& b) {
        return plan.episodes[static_cast<std::size_t>(a.episodes[0])].started
            < plan.episodes[static_cast<std::size_t>(b.episodes[0])].started;
    });
    for (std::size_t i = 0; i < plan.children.size(); ++i) {
        for (const int episode : plan.children[i].episodes)
            plan.episodes[static_cast<std::size_t>(episode)].child = static_cast<int>(i);
    }
}

} // namespace axs::sample
