// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int checklistsOnly = 90; // for 867 CAFs
constexpr int goingOn = 10;

/// What came of the checklist.
enum class Came
{
    waiting, ///< triggers a CAF, and the family has not answered yet
    noCaf,
    refused,
    afterLevel3,
};

Came came(int place, Random& random)
{
    if (place % 9 == 0)
        return Came::waiting;
    return random.percent(65) ? Came::noCaf : Came::refused;
}

Date seenOn(const Drawing& to, int cluster, Came came)
{
    const Period& period = to.plan.window.period;
    const Date began = std::max(period.from, tables().clusters[static_cast<std::size_t>(cluster)].began);
    switch (came) {
    case Came::waiting:
        return someDay(today.addDays(-25), today.addDays(-2), to.more);
    case Came::afterLevel3:
        return someDay(std::max(began, period.to.addDays(-240)), period.to.addDays(-20), to.more);
    default:
        return someDay(began, period.to.addDays(-15), to.more);
    }
}

record::Child childOf(int age, Date seen, Drawing& to)
{
    record::Child child;
    child.reference = to.writer.reference(u"C"_s, seen);
    const bool boy = to.more.percent(60);
    child.gender = boy ? record::Gender::male : record::Gender::female;
    child.forename = boy ? boysName(to.more) : girlsName(to.more);
    child.surname = familyName(to.more);
    child.dateOfBirth = seen.addYears(-age).addDays(-to.more.between(10, 360));
    drawLanguage(child, age, to.more);
    child.id = to.writer.give(child);
    return child;
}

record::Caf episodeOf(const PlannedEpisode& planned, const record::Child& child, Date seen, Drawing& to)
{
    const auto cluster = static_cast<std::size_t>(planned.cluster);
    record::Caf caf;
    caf.reference = to.writer.reference(tables().clusters[cluster].code, seen);
    caf.child = child.id;
    caf.cluster = to.clusters[cluster];
    caf.closed = planned.closed;
    caf.closureReason = planned.closureReason;
    caf.coordinator = tables().clusters[cluster].coordinator;
    return caf;
}

void drawChecklistOnly(Course& course, Came came, Drawing& to)
{
    record::Checklist list = checklist(course, course.begins, to);
    if (came == Came::noCaf) {
        list.outcome = record::ChecklistOutcome::noCaf;
        list.reason = say(u"checklist no"_s, to.more);
    } else if (came == Came::refused) {
        list.outcome = record::ChecklistOutcome::refused;
        list.reason = say(u"checklist refused"_s, to.more);
    }
    to.writer.give(list);
    if (came != Came::refused)
        return;
    record::Consent declined;
    declined.caf = course.caf.id;
    declined.decision = record::ConsentDecision::declined;
    declined.decidedOn = someDay(course.begins, course.until, to.more);
    declined.person = course.household.decider();
    declined.relation = course.household.members.front().relation;
    declined.parentalResponsibility = true;
    declined.evidence = u"Said on the telephone, noted"_s;
    to.writer.give(declined);
}

/// Consent, needs, a team that whoever hands over joins once, and a plan; no assessment of its own.
void drawAfterLevel3(Course& course, Drawing& to)
{
    record::Consent consent;
    consent.caf = course.caf.id;
    consent.decision = record::ConsentDecision::given;
    consent.decidedOn = course.agreedOn = course.begins;
    consent.person = course.household.decider();
    consent.relation = course.household.members.front().relation;
    consent.parentalResponsibility = true;
    consent.agencies = course.caf.agencies;
    consent.evidence = u"Signed form"_s;
    course.consent = to.writer.give(consent);
    drawNeeds(course, to);
    drawMeetings(course, to);
    drawLeads(course, to);
    drawActions(course, to);
    drawSharing(course, to);
}

void fillAfterLevel3(record::Caf& caf, const PlannedEpisode& planned, Drawing& to)
{
    caf.origin = record::Origin::afterLevel3;
    caf.level = 2;
    caf.lawfulBasis = u"Consent"_s;
    caf.handedOverBy = say(u"level 3"_s, to.more);
    caf.agencies = u"Schools; PCT; Social Care"_s;
    if (planned.lead < 0)
        return;
    const Person& lead = to.people.at(planned.lead);
    const RoleRow& role = tables().roles[static_cast<std::size_t>(lead.role)];
    caf.lead = lead.id;
    caf.leadRole = role.role;
    caf.leadSector = role.sector;
}

/// An episode that closes within weeks, or one that is open.
PlannedEpisode plannedFor(Came came, int cluster, Date seen, Drawing& to)
{
    PlannedEpisode planned;
    planned.cluster = cluster;
    planned.age = to.more.between(1, 15);
    planned.latest = today;
    planned.assessor = somebody(to, planned.cluster);
    if (came == Came::noCaf || came == Came::refused) {
        planned.closed = someDay(seen.addDays(3), seen.addDays(14), to.more);
        planned.closureReason = came == Came::refused ? u"Consent declined"_s
            : to.more.percent(60)                     ? u"Needs met by universal services"_s
                                                      : u"Support continues in one agency"_s;
    }
    if (came == Came::afterLevel3)
        planned.lead = somebody(to, planned.cluster);
    return planned;
}

void drawOne(Came came, Drawing& to)
{
    const int cluster = to.more.weighted(tables().cafs());
    const Date seen = seenOn(to, cluster, came);
    const PlannedEpisode planned = plannedFor(came, cluster, seen, to);
    const record::Child child = childOf(planned.age, seen, to);
    const Household household = drawHousehold(child, seen, to.writer, to.more);
    const Ending ending = came == Came::refused ? Ending::stopped
        : planned.closed.isSet()                ? Ending::met
                                                : Ending::open;
    Course course{planned, child, household, child.dateOfBirth, seen,
        planned.closed.isSet() ? planned.closed : planned.latest, ending};
    course.caf = episodeOf(planned, child, seen, to);
    if (came == Came::afterLevel3)
        fillAfterLevel3(course.caf, planned, to);
    course.caf.id = to.writer.give(course.caf);
    drawContacts(course, to);
    if (came == Came::afterLevel3)
        drawAfterLevel3(course, to);
    else
        drawChecklistOnly(course, came, to);
}

} // namespace

void drawBeforeCafs(Drawing& to)
{
    const int size = to.plan.window.size;
    for (int i = 0; i < (checklistsOnly * size + 433) / printedSize; ++i)
        drawOne(came(i, to.more), to);
    for (int i = 0; i < std::max(1, (goingOn * size + 433) / static_cast<int>(printedSize)); ++i)
        drawOne(Came::afterLevel3, to);
}

} // namespace axs::sample
