// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/harm.h"
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

struct PlannedReferral
{
    record::Referral record;
    int child = -1; ///< place in Plan::children
};

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
PlannedReferral referral(const Plan& plan, const std::vector<int>& children, int level, Random& random)
{
    PlannedReferral planned;
    record::Referral& record = planned.record;
    record.level = level;
    record.harm = level == 3 && random.percent(harmful);
    record.referredOn = anyDay(plan.window.period, random);
    if (!children.empty()) {
        planned.child = random.pick(children);
        const PlannedChild& child = plan.children[static_cast<std::size_t>(planned.child)];
        record.child = child.id;
        const int episode = random.pick(child.episodes);
        record.referredOn = dayAfterCaf(plan.episodes[static_cast<std::size_t>(episode)], plan.window.period, random);
        // In a county drawn out over many years a day of the window may be years before the child.
        if (child.born.isSet() && record.referredOn < child.born.addDays(-300))
            record.referredOn = workingDay(child.born.addDays(-200));
    }
    if (record.referredOn.addDays(14) <= plan.window.period.to)
        record.outcome = outcome(random);
    return planned;
}

/// The child's latest episode that had begun by then.
const PlannedEpisode* episodeBefore(const Plan& plan, const PlannedReferral& planned)
{
    const PlannedEpisode* latest = nullptr;
    if (planned.child < 0)
        return latest;
    for (const int place : plan.children[static_cast<std::size_t>(planned.child)].episodes) {
        const PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(place)];
        if (episode.started <= planned.record.referredOn)
            latest = &episode;
    }
    return latest;
}

/// How it went, who made it and what was advised.
void detail(PlannedReferral& planned, Drawing& to)
{
    record::Referral& record = planned.record;
    const PlannedEpisode* before = episodeBefore(to.plan, planned);
    if (before)
        record.caf = before->id;
    record.route = record.harm.value_or(false) ? u"Without delay: risk of significant harm"_s
        : before && before->completed.isSet() && before->completed <= record.referredOn
        ? u"MARF Part 1 with the CAF and TAC information"_s
        : to.more.percent(70) ? u"MARF Parts 1 and 2"_s
                              : u"Telephone, Threshold Unit"_s;
    if (before)
        record.madeBy = to.people.at(before->lead >= 0 ? before->lead : before->assessor).name;
    if (record.outcome.isEmpty())
        return;
    record.outcomeOn = workingDay(record.referredOn.addDays(to.more.between(1, 14)));
    if (to.more.percent(40))
        record.advice = say(u"referral advice"_s, to.more);
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

void drawReferrals(Drawing& to)
{
    const Plan& plan = to.plan;
    const auto children = childrenByCluster(plan);
    std::vector<PlannedReferral> all;
    for (std::size_t cluster = 0; cluster < to.clusters.size(); ++cluster) {
        const ClusterRow& row = tables().clusters[cluster];
        const int serious = static_cast<int>(
            std::lround(row.referralsPerThousand * row.population * plan.window.size / 1000.0 / 867.0));
        const int count = serious + serious * levelTwo / 100;
        const int ours = std::min(static_cast<int>(children[cluster].size()) / childrenForOneReferral, count / 2);
        for (int i = 0; i < count; ++i) {
            const bool isOurs = to.random.below(count) < ours;
            all.push_back(referral(
                plan, isOurs ? children[cluster] : std::vector<int>(), i < serious ? 3 : 2, to.random));
            all.back().record.cluster = to.clusters[cluster];
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const auto& a, const auto& b) { return a.record.referredOn < b.record.referredOn; });
    std::vector<HarmRaised> raised;
    for (PlannedReferral& each : all) {
        detail(each, to);
        each.record.reference = to.writer.reference(u"R"_s, each.record.referredOn);
        each.record.id = to.writer.give(each.record);
        if (to.printed && each.record.harm.value_or(false))
            raised.push_back({each.record, episodeBefore(plan, each)});
    }
    drawHarm(raised, to);
}

} // namespace axs::sample
