// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"
#include "core/sample/parts.h"

#include <algorithm>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wholeOfOpen = 50; // percent
constexpr int wholeOfClosed = 3;

QString setting(int age, Random& random)
{
    std::vector<const SettingRow*> fitting;
    for (const SettingRow& row : tables().settings) {
        if (age >= row.fromAge && age <= row.toAge)
            fitting.push_back(&row);
    }
    return fitting.empty() || !random.percent(92) ? QString() : random.pick(fitting)->name;
}

record::Child childRecord(const PlannedChild& planned, const PlannedEpisode& first, Drawing& to)
{
    record::Child child;
    child.reference = to.writer.reference(u"C"_s, first.started);
    child.surname = familyName(to.random);
    if (planned.gender == record::Gender::male)
        child.forename = boysName(to.random);
    else if (planned.gender == record::Gender::female)
        child.forename = girlsName(to.random);
    if (!child.forename.isEmpty() && to.random.percent(4))
        child.knownAs = child.forename.left(3);
    child.dateOfBirth = planned.born;
    child.expectedDate = planned.expected;
    child.gender = planned.gender;
    child.setting = setting(first.age, to.random);
    return child;
}

QString agencies(const QString& sector, Random& random)
{
    static const QStringList others{u"Children's Centre"_s, u"Connexions"_s, u"Education Support"_s, u"PCT"_s,
        u"Schools"_s, u"Social Care"_s, u"Voluntary and Independent"_s};
    QStringList needed{sector};
    while (needed.size() < 2 || (needed.size() < 4 && random.percent(35))) {
        const QString& other = random.pick(others);
        if (!needed.contains(other))
            needed.append(other);
    }
    return needed.join(u"; "_s);
}

record::Caf cafRecord(const PlannedEpisode& planned, Id child, Drawing& to)
{
    const auto cluster = static_cast<std::size_t>(planned.cluster);
    const Person& assessor = to.people.at(planned.assessor);
    const RoleRow& assessorRole = tables().roles[static_cast<std::size_t>(assessor.role)];
    record::Caf caf;
    caf.reference = to.writer.reference(tables().clusters[cluster].code, planned.started);
    caf.child = child;
    caf.cluster = to.clusters[cluster];
    caf.started = planned.started;
    caf.completed = planned.completed;
    caf.received = planned.received;
    caf.reviewed = planned.reviewed;
    caf.closed = planned.closed;
    caf.closureReason = planned.closureReason;
    caf.level = to.random.percent(62) ? 2 : 3;
    caf.assessor = assessor.id;
    caf.assessorRole = assessorRole.role;
    caf.serviceType = assessorRole.service;
    if (planned.lead >= 0) {
        const Person& lead = to.people.at(planned.lead);
        caf.lead = lead.id;
        caf.leadRole = tables().roles[static_cast<std::size_t>(lead.role)].role;
        caf.leadSector = tables().roles[static_cast<std::size_t>(lead.role)].sector;
    }
    if (to.random.percent(75))
        caf.urgent = to.random.percent(7);
    caf.coordinator = tables().clusters[cluster].coordinator;
    caf.agencies = agencies(assessorRole.sector, to.random);
    return caf;
}

/// Outside the printed window the open episodes have their whole pathway, and some of the closed ones.
bool isWhole(const PlannedChild& child, const Drawing& to)
{
    const PlannedEpisode& last = to.plan.episodes[static_cast<std::size_t>(child.episodes.back())];
    return to.printed || to.more.percent(last.closed.isSet() ? wholeOfClosed : wholeOfOpen);
}

Ending endingOf(const PlannedEpisode& planned, Random& random)
{
    if (planned.consent == ConsentState::declined || planned.consent == ConsentState::withdrawn)
        return Ending::stopped;
    if (!planned.closed.isSet())
        return Ending::open;
    static const QStringList leavesNeed{
        u"Passed to a specialist service"_s, u"Passed to social care"_s, u"Moved out of the county"_s};
    if (!leavesNeed.contains(planned.closureReason))
        return Ending::met;
    return random.percent(60) ? Ending::handedOn : Ending::refused;
}

/// The last day of what needs consent and an open episode.
Date lastDayOf(const PlannedEpisode& planned)
{
    const Date latest = planned.closed.isSet() ? std::min(planned.closed, planned.latest) : planned.latest;
    return planned.consent == ConsentState::withdrawn ? std::min(latest, withdrawal(planned).addDays(-1)) : latest;
}

void tellEnding(Course& course)
{
    record::Caf& caf = course.caf;
    caf.origin = record::Origin::assessment;
    if (course.planned.consent == ConsentState::given)
        caf.lawfulBasis = u"Consent"_s;
    if (course.ending == Ending::refused || course.ending == Ending::handedOn)
        caf.outstandingNeed = u"What is left goes on with whoever takes over"_s;
    if (course.ending == Ending::refused)
        caf.tacRefusedOn = caf.closed;
    if (caf.closureReason == "Support continues in one agency"_L1)
        caf.stepDown = listed(caf.agencies).value(0);
}

void drawWhole(Course& course, Drawing& to)
{
    drawContacts(course, to);
    drawChecklist(course, 60, to);
    if (course.begins.isSet() && course.begins <= course.until)
        drawAssessment(course, to);
    drawMeetings(course, to);
    drawLeads(course, to);
    drawActions(course, to);
    drawSharing(course, to);
}

void drawEpisode(PlannedEpisode& planned, Course& course, Drawing& to)
{
    course.caf = cafRecord(planned, course.child.id, to);
    const bool whole = course.household.isDrawn();
    if (whole)
        tellEnding(course);
    course.caf.id = planned.id = to.writer.give(course.caf);
    drawConsents(course, to);
    for (record::Review review : planned.reviews) {
        review.caf = course.caf.id;
        to.writer.give(review);
    }
    for (record::FormScore score : planned.scores) {
        score.caf = course.caf.id;
        to.writer.give(score);
    }
    if (whole)
        drawWhole(course, to);
}

void drawChild(PlannedChild& planned, Plan& plan, Drawing& to)
{
    const PlannedEpisode& first = plan.episodes[static_cast<std::size_t>(planned.episodes.front())];
    record::Child child = childRecord(planned, first, to);
    const bool whole = isWhole(planned, to);
    if (whole)
        drawLanguage(child, first.age, to.more);
    child.id = planned.id = to.writer.give(child);
    const Household household = whole ? drawHousehold(child, first.started, to.writer, to.more) : Household();
    Date notBefore = first.age >= 0 ? child.dateOfBirth : Date();
    for (const int place : planned.episodes) {
        PlannedEpisode& episode = plan.episodes[static_cast<std::size_t>(place)];
        Course course{episode, child, household, notBefore, episode.completed, lastDayOf(episode),
            endingOf(episode, to.more)};
        drawEpisode(episode, course, to);
        notBefore = episode.closed;
    }
}

} // namespace

void drawEpisodes(Plan& plan, Drawing& to)
{
    for (PlannedChild& planned : plan.children)
        drawChild(planned, plan, to);
}

} // namespace axs::sample
