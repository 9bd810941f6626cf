// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int childrenForOneReferral = 4; // of ours
constexpr int levelTwo = 15; // for every hundred of level 3
constexpr int harmful = 24; // percent of level 3

QString outcome(Random& random)
{
    static const QStringList outcomes{
        u"Accepted"_s, u"No further action"_s, u"Support to the TAC and lead professional"_s};
    static constexpr std::array weights{45, 35, 20};
    return outcomes.at(random.weighted(weights));
}

Date anyDay(const Period& period, Random& random)
{
    const Date day = workingDay(period.from.addDays(random.below(period.to.dayNumber() - period.from.dayNumber())));
    return std::min(day, period.to);
}

/// Many of our children are referred in the months after their CAF began.
Date dayAfterCaf(const PlannedEpisode& episode, const Period& period, Random& random)
{
    const Date day = workingDay(episode.started.addDays(random.below(330)));
    return period.holds(day) && random.percent(70) ? day : anyDay(period, random);
}

/// Of one of the children, or when there are none of a child who has no CAF.
record::Referral referral(const Plan& plan, const std::vector<int>& children, int level, Random& random)
{
    record::Referral record;
    record.level = level;
    record.harm = level == 3 && random.percent(harmful);
    record.referredOn = anyDay(plan.window.period, random);
    if (!children.empty()) {
        const PlannedChild& child = plan.children[static_cast<std::size_t>(random.pick(children))];
        record.child = child.id;
        const int episode = random.pick(child.episodes);
        record.referredOn = dayAfterCaf(plan.episodes[static_cast<std::size_t>(episode)], plan.window.period, random);
    }
    if (record.referredOn.addDays(14) <= plan.window.period.to)
        record.outcome = outcome(random);
    return record;
}

/// Children who can be referred: those who were born when their CAF began.
std::vector<std::vector<int>> childrenByCluster(const Plan& plan)
{
    std::vector<std::vector<int>> children(tables().clusters.size());
    for (std::size_t i = 0; i < plan.children.size(); ++i) {
        if (!plan.children[i].expected.isSet())
            children[static_cast<std::size_t>(plan.children[i].cluster)].push_back(static_cast<int>(i));
    }
    return children;
}

} // namespace

void drawReferrals(const Plan& plan, const std::vector<Id>& clusters, Writer& writer, Random& random)
{
    const auto children = childrenByCluster(plan);
    std::vector<record::Referral> all;
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        const ClusterRow& row = tables().clusters[cluster];
        const int serious = static_cast<int>(
            std::lround(row.referralsPerThousand * row.population * plan.window.size / 1000.0 / 867.0));
        const int count = serious + serious * levelTwo / 100;
        const int ours = std::min(static_cast<int>(children[cluster].size()) / childrenForOneReferral, count / 2);
        for (int i = 0; i < count; ++i) {
            const bool isOurs = random.below(count) < ours;
            all.push_back(referral(plan, isOurs ? children[cluster] : std::vector<int>(), i < serious ? 3 : 2, random));
            all.back().cluster = clusters[cluster];
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.referredOn < b.referredOn; });
    for (record::Referral& each : all) {
        each.reference = writer.reference(u"R"_s, each.referredOn);
        writer.give(each);
    }
}

} // namespace axs::sample
