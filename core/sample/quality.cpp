// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/plan.h"

#include <algorithm>
#include <numeric>

namespace axs::sample {

namespace {

constexpr int scoringMonths = 10; // forms are scored from September 2008
constexpr int twiceScored = 12; // percent of the forms; the latest score counts

/// Whole percents between the lowest and the highest, both among them, that add up to count × average.
std::vector<int> percents(const QualityRow& row, int count, Random& random)
{
    const int others = count * row.average - row.lowest - row.highest;
    if (count < 3 || others < (count - 2) * row.lowest || others > (count - 2) * row.highest)
        return std::vector<int>(static_cast<std::size_t>(count), row.average); // too few to reach both ends
    std::vector<int> values{row.lowest, row.highest};
    while (static_cast<int>(values.size()) < count)
        values.push_back((random.between(row.lowest, row.highest) + row.average) / 2);
    int missing = count * row.average - std::accumulate(values.begin(), values.end(), 0);
    while (missing != 0) {
        int& value = values[2 + static_cast<std::size_t>(random.below(count - 2))];
        const int step = missing > 0 ? 1 : -1;
        if (value + step < row.lowest || value + step > row.highest)
            continue;
        value += step;
        missing -= step;
    }
    random.shuffle(values);
    return values;
}

/// Completed forms of a cluster: those completed since scoring began first.
std::vector<int> candidates(const Plan& plan, int cluster, Date since, Random& random)
{
    std::vector<int> recent;
    std::vector<int> earlier;
    for (std::size_t i = 0; i < plan.episodes.size(); ++i) {
        const PlannedEpisode& episode = plan.episodes[i];
        if (episode.cluster == cluster && episode.completed.isSet()
            && episode.completed.addDays(14) <= plan.window.period.to)
            (episode.completed >= since ? recent : earlier).push_back(static_cast<int>(i));
    }
    random.shuffle(recent);
    random.shuffle(earlier);
    recent.insert(recent.end(), earlier.begin(), earlier.end());
    return recent;
}

Date dayBetween(Date from, Date to, Random& random)
{
    const Date day = workingDay(from.addDays(random.between(0, std::max(0, to.dayNumber() - from.dayNumber()))));
    return std::min(day, to);
}

int judged(int percent, Random& random)
{
    return std::clamp(percent / 25 + random.between(-1, 1), 1, 4);
}

void score(PlannedEpisode& episode, int percent, Date since, Date until, Random& random)
{
    const Date from = std::max(since, episode.completed.addDays(3));
    record::FormScore last;
    last.scoredOn = dayBetween(from, std::min(from.addDays(70), until), random);
    last.percent = percent;
    if (random.percent(35)) {
        last.assessment = judged(percent, random);
        last.tacProcess = judged(percent, random);
        last.actionPlanning = judged(percent, random);
        last.childsVoice = judged(percent, random);
    }
    if (random.percent(twiceScored) && last.scoredOn.addDays(-5) > from) {
        record::FormScore first;
        first.scoredOn = dayBetween(from, last.scoredOn.addDays(-5), random);
        first.percent = std::max(20, percent - random.between(8, 30));
        episode.scores.push_back(first);
    }
    episode.scores.push_back(last);
}

} // namespace

void planScores(Plan& plan, Random& random)
{
    const Date since = plan.window.period.to.addDays(1).addMonths(-scoringMonths);
    for (const QualityRow& row : tables().quality) {
        const std::vector<int> places = candidates(plan, row.cluster, since, random);
        const int wanted = static_cast<int>((plan.window.size * static_cast<qint64>(row.forms) + 433) / 867);
        const std::vector<int> values = percents(row, std::min(wanted, static_cast<int>(places.size())), random);
        for (std::size_t i = 0; i < values.size(); ++i)
            score(plan.episodes[static_cast<std::size_t>(places[i])], values[i], since, plan.window.period.to, random);
    }
}

} // namespace axs::sample
