// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int handedOverPercent = 22; // of those whose TAC met twice: a tenth of all
constexpr int supervisedPercent = 40;
constexpr int supervisionDays = 42; // 6 weekly

void drawSupervisions(const Course& course, Date from, Drawing& to)
{
    static const QStringList ways{
        u"6 weekly with Team Leader"_s, u"Monthly 1 to 1"_s, u"As part of ongoing line management supervisions"_s};
    const QString how = to.more.pick(ways);
    const QString supervisor = say(u"approver"_s, to.more);
    for (Date on = workingDay(from.addDays(supervisionDays)); on <= course.until;) {
        record::Supervision each;
        each.caf = course.caf.id;
        each.heldOn = on;
        each.supervisor = supervisor;
        each.how = how;
        each.note = say(u"supervision"_s, to.more);
        const Date next = workingDay(on.addDays(supervisionDays));
        if (next <= course.until || course.isOpen())
            each.nextOn = next;
        to.writer.give(each);
        on = next;
    }
}

} // namespace

std::vector<Leading> leadings(const Course& course, const std::vector<Date>& met, Drawing& to)
{
    if (course.planned.lead < 0)
        return {};
    // The printed figures say who led on the last day of June: nobody begins to lead after it.
    const bool hasMet = !met.empty() && met.front() <= lastDay;
    const bool hasBegun = course.begins.isSet() && course.begins <= lastDay;
    const Date since = hasMet ? met.front() : hasBegun ? course.begins : course.planned.started;
    std::vector<Leading> leads{{course.planned.lead, since, course.caf.closed, {}}};
    if (met.size() < 2 || !to.more.percent(handedOverPercent))
        return leads;
    const int before = somebody(to, course.planned.cluster);
    if (before < 0 || before == course.planned.lead || met[1] > lastDay)
        return leads;
    leads.front().from = met[1];
    leads.insert(leads.begin(), {before, since, met[1], say(u"hand over"_s, to.more)});
    return leads;
}

void drawLeads(const Course& course, Drawing& to)
{
    for (const Leading& lead : course.leads) {
        const Person& person = to.people.at(lead.person);
        const RoleRow& role = tables().roles[static_cast<std::size_t>(person.role)];
        record::LeadSpell spell;
        spell.caf = course.caf.id;
        spell.practitioner = person.id;
        spell.role = role.role;
        spell.sector = role.sector;
        spell.from = lead.from;
        spell.until = lead.until;
        spell.handOver = lead.handOver;
        to.writer.give(spell);
    }
    if (!course.leads.empty() && !course.meetings.empty() && to.more.percent(supervisedPercent))
        drawSupervisions(course, course.leads.front().from, to);
}

} // namespace axs::sample
