// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;
using record::ActionOutcome;
using record::PlanAction;

namespace {

ActionOutcome outcome(Random& random)
{
    static constexpr std::array weights{0, 72, 16, 5, 7}; // by ActionOutcome
    return static_cast<ActionOutcome>(random.weighted(weights));
}

/// Done about when it was due. In an open episode some are late and most of the later ones still to come.
void finish(PlanAction& action, const Course& course, Random& random)
{
    const bool past = action.dueOn <= today;
    if (course.isOpen() && !random.percent(past ? 85 : 10))
        return;
    if (course.ending == Ending::stopped) {
        action.doneOn = course.until;
        action.outcome = ActionOutcome::dropped;
        return;
    }
    const Date about = action.dueOn.addDays(random.between(-10, 9));
    action.doneOn = std::max(action.agreedOn, std::min(about, course.until));
    action.outcome = outcome(random);
    if (random.percent(40))
        action.outcomeNote = say(u"outcome note"_s, random);
}

QString owner(const Course& course, Drawing& to)
{
    const int who = to.more.below(10);
    if (who < 3)
        return course.household.decider();
    if (who < 7 && course.planned.lead >= 0)
        return to.people.at(course.planned.lead).name;
    const int other = somebody(to, course.planned.cluster);
    return other >= 0 ? to.people.at(other).name : course.household.decider();
}

std::vector<const NeedRow*> waysToHelp(const QString& need)
{
    std::vector<const NeedRow*> ways;
    for (const NeedRow& row : tables().needs) {
        if (row.need == need)
            ways.push_back(&row);
    }
    return ways;
}

void agree(const Course& course, const record::Need& need, const record::Meeting& meeting, Drawing& to)
{
    const NeedRow& way = *to.more.pick(waysToHelp(need.need));
    PlanAction action;
    action.caf = course.caf.id;
    action.meeting = meeting.id;
    action.need = need.id;
    action.action = way.action;
    action.service = way.service;
    action.owner = owner(course, to);
    action.agreedOn = meeting.heldOn;
    action.dueOn = workingDay(meeting.heldOn.addDays(to.more.between(14, 84)));
    finish(action, course, to.more);
    action.id = to.writer.give(action);
    if (to.printed && course.ending != Ending::stopped)
        to.payables.push_back({course.caf.id, action.id, action.agreedOn, course.until});
}

} // namespace

void drawActions(const Course& course, Drawing& to)
{
    bool first = true;
    for (const record::Meeting& meeting : course.meetings) {
        if (meeting.state != record::MeetingState::held || course.needs.empty())
            continue;
        for (int i = first ? to.more.between(2, 5) : to.more.below(2); i > 0; --i)
            agree(course, to.more.pick(course.needs), meeting, to);
        first = false;
    }
}

} // namespace axs::sample
