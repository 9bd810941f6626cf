// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

#include <algorithm>
#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;
using record::Meeting;
using record::MeetingState;

namespace {

struct TacDay
{
    Date on;
    MeetingState state = MeetingState::held;
};

/// Somebody who is invited, and how likely they come.
struct Guest
{
    Id practitioner;
    QString name;
    QString part;
    QString sector;
    int comes = 80; ///< percent
};

/// The next one of an open episode; now and then its day has passed and nobody has entered what happened.
Date nextDay(Date last, Random& random)
{
    const Date late = random.percent(8) ? someDay(std::max(last.addDays(7), today.addDays(-12)), today.addDays(-1), random)
                                        : Date();
    return late.isSet() ? late : workingDay(today.addDays(random.between(4, 55)));
}

void addReviewDays(const Course& course, std::vector<TacDay>& days, Random& random)
{
    for (const record::Review& review : course.planned.reviews) {
        const Date on = someDay(review.reviewedOn.addDays(-7), review.reviewedOn, random);
        if (on >= days.back().on.addDays(10))
            days.push_back({on});
    }
    if (course.planned.reviews.empty() && days.back().on.addDays(80) < course.until && random.percent(60))
        days.push_back({workingDay(days.back().on.addDays(random.between(42, 70)))});
}

std::vector<TacDay> tacDays(const Course& course, Random& random)
{
    const Date first = workingDay(course.begins.addDays(random.between(14, 42)));
    if (course.planned.lead < 0 || first > course.until) {
        if (course.isOpen())
            return {{std::max(first, workingDay(today.addDays(random.between(3, 20)))), MeetingState::planned}};
        if (course.ending == Ending::handedOn)
            return {{course.until}};
        return {};
    }
    std::vector<TacDay> days{{first}};
    addReviewDays(course, days, random);
    if (course.ending == Ending::handedOn && days.back().on < course.until)
        days.push_back({course.until});
    if (course.isOpen())
        days.push_back({nextDay(days.back().on, random), MeetingState::planned});
    return days;
}

void addPractitioner(std::vector<Guest>& guests, int place, const QString& part, int comes, const Drawing& to)
{
    if (place < 0)
        return;
    const Person& person = to.people.at(place);
    const bool known = std::any_of(
        guests.begin(), guests.end(), [&person](const Guest& guest) { return guest.practitioner == person.id; });
    if (!known)
        guests.push_back({person.id, person.name, part, tables().roles[static_cast<std::size_t>(person.role)].sector, comes});
}

void addFamily(std::vector<Guest>& guests, const Course& course)
{
    for (const record::FamilyMember& member : course.household.members) {
        const bool decides = &member == &course.household.members.front();
        if (decides || (member.parentalResponsibility.value_or(false) && !member.addressSecret.value_or(false)))
            guests.push_back({{}, member.name, u"Parent or carer"_s, u"family"_s, decides ? 90 : 55});
    }
    if (course.planned.age >= 11)
        guests.push_back({{}, course.child.forename + u' ' + course.child.surname, u"Child or young person"_s,
            u"family"_s, 75});
}

std::vector<Guest> guestsOf(const Course& course, const Meeting& meeting, bool first, Drawing& to)
{
    std::vector<Guest> guests;
    addFamily(guests, course);
    for (const Leading& lead : course.leads) {
        if (meeting.heldOn >= lead.from && (!lead.until.isSet() || meeting.heldOn <= lead.until))
            addPractitioner(guests, lead.person, u"Lead professional"_s, 97, to);
    }
    addPractitioner(guests, course.planned.lead, u"Lead professional"_s, 97, to);
    if (first && !course.caf.handedOverBy.isEmpty())
        guests.push_back({{}, course.caf.handedOverBy, u"Social worker, consulting"_s, u"Social Care"_s, 100});
    addPractitioner(guests, course.planned.assessor, u"Assessor"_s, 80, to);
    for (int i = to.more.between(1, 2); i > 0; --i)
        addPractitioner(guests, somebody(to, course.planned.cluster), u"Practitioner"_s, 78, to);
    return guests;
}

void invite(const Course& course, const Meeting& meeting, bool first, Drawing& to)
{
    const Date sent = std::min(meeting.heldOn.addDays(-to.more.between(7, 12)), today);
    const bool lately = meeting.heldOn.addDays(10) > today;
    for (const Guest& guest : guestsOf(course, meeting, first, to)) {
        record::Attendance invitation;
        invitation.meeting = meeting.id;
        invitation.practitioner = guest.practitioner;
        invitation.name = guest.name;
        invitation.part = guest.part;
        invitation.sector = guest.sector;
        invitation.invitedOn = sent;
        if (meeting.state == MeetingState::held && !(lately && to.more.percent(10)))
            invitation.attended = to.more.percent(guest.comes);
        to.writer.give(invitation);
    }
}

Meeting meetingOf(const Course& course, const TacDay& day, Drawing& to)
{
    static const QStringList times{u"09:30"_s, u"10:00"_s, u"11:00"_s, u"13:30"_s, u"15:45"_s, u"16:30"_s};
    Meeting meeting;
    meeting.caf = course.caf.id;
    meeting.state = day.state;
    meeting.heldOn = day.on;
    meeting.time = to.more.pick(times);
    meeting.place = say(u"place"_s, to.more);
    meeting.convener = course.planned.assessor >= 0 && to.more.percent(70) ? to.people.at(course.planned.assessor).name
                                                                           : course.caf.coordinator;
    meeting.chair = course.caf.coordinator;
    if (course.household.interpreter)
        meeting.interpreter = true;
    meeting.agenda = say(u"agenda"_s, to.more);
    if (day.state == MeetingState::held)
        meeting.minutes = say(u"minutes"_s, to.more);
    if (day.state == MeetingState::held && course.caf.level == 3 && to.more.percent(15))
        meeting.socialWorkAdvice = u"Support to the TAC and/or lead professional"_s;
    return meeting;
}

} // namespace

void drawMeetings(Course& course, Drawing& to)
{
    std::vector<TacDay> days;
    if (course.begins.isSet() && course.consent.isSet())
        days = tacDays(course, to.more);
    std::vector<Date> met;
    for (const TacDay& day : days) {
        if (day.state == MeetingState::held)
            met.push_back(day.on);
    }
    course.leads = leadings(course, met, to);
    for (std::size_t i = 0; i < days.size(); ++i) {
        Meeting meeting = meetingOf(course, days[i], to);
        if (i + 1 < days.size())
            meeting.nextOn = days[i + 1].on;
        meeting.id = to.writer.give(meeting);
        invite(course, meeting, i == 0, to);
        course.meetings.push_back(meeting);
    }
}

} // namespace axs::sample
