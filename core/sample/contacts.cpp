// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

#include <algorithm>
#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;
using record::Contact;
using record::ContactWay;

namespace {

/// The day before the episode that is so many days earlier, if the child was there and free of another episode.
Date dayBefore(const Course& course, int days)
{
    const Date starts = course.planned.started.isSet() ? course.planned.started : course.begins;
    const Date day = std::max(starts.addDays(-days), course.notBefore.isSet() ? course.notBefore.addDays(1) : Date());
    return day < starts ? day : Date();
}

std::vector<Date> contactDays(const Course& course, Random& random)
{
    const Date starts = course.planned.started.isSet() ? course.planned.started : course.begins;
    std::vector<Date> days;
    if (const Date before = dayBefore(course, random.between(5, 25)); before.isSet())
        days.push_back(before);
    const Date last = course.isOpen() ? today.addDays(-1) : std::max(course.until, starts);
    for (int i = random.between(1, 4); i > 0; --i)
        days.push_back(someDay(starts, std::max(starts, last), random));
    if (course.isOpen() && random.percent(85))
        days.push_back(someDay(std::max(starts, today.addDays(-40)), std::max(starts, last), random));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

ContactWay way(Random& random)
{
    static constexpr std::array weights{0, 44, 24, 8, 6, 6, 12}; // by ContactWay
    return static_cast<ContactWay>(random.weighted(weights));
}

bool isFaceToFace(ContactWay way)
{
    return way == ContactWay::visit || way == ContactWay::meeting;
}

Contact contact(const Course& course, Date on, Drawing& to)
{
    Contact contact;
    contact.child = course.child.id;
    contact.caf = course.caf.id;
    contact.heldOn = on;
    const bool leads = course.planned.lead >= 0 && on > course.begins;
    if (const int by = leads ? course.planned.lead : course.planned.assessor; by >= 0)
        contact.by = to.people.at(by).name;
    contact.way = way(to.more);
    if (contact.way == ContactWay::missed) {
        contact.sawChild = false;
        contact.said = say(u"contact missed"_s, to.more);
    } else {
        contact.withWhom = course.household.decider();
        contact.said = say(u"contact said"_s, to.more);
        if (isFaceToFace(contact.way) && course.child.dateOfBirth.isSet() && on >= course.child.dateOfBirth)
            contact.sawChild = to.more.percent(92);
    }
    return contact;
}

/// What an open episode waits for: mostly in the coming weeks, now and then missed already.
Date nextDay(Date after, Random& random)
{
    const Date late = random.percent(16) ? someDay(std::max(after.addDays(1), today.addDays(-14)), today.addDays(-1), random)
                                         : Date();
    return late.isSet() ? late : workingDay(today.addDays(random.between(1, 28)));
}

} // namespace

void drawContacts(const Course& course, Drawing& to)
{
    const std::vector<Date> days = contactDays(course, to.more);
    for (std::size_t i = 0; i < days.size(); ++i) {
        Contact each = contact(course, days[i], to);
        const bool last = i + 1 == days.size();
        if (last && course.isOpen())
            each.nextOn = nextDay(days[i], to.more);
        else if (!last && (each.way == ContactWay::missed || to.more.percent(30)))
            each.nextOn = days[i + 1];
        if (each.nextOn.isSet())
            each.nextStep = say(u"next step"_s, to.more);
        to.writer.give(each);
    }
}

record::Checklist checklist(const Course& course, Date doneOn, Drawing& to)
{
    record::Checklist list;
    list.child = course.child.id;
    list.caf = course.caf.id;
    list.doneOn = doneOn;
    if (course.planned.assessor >= 0)
        list.by = to.people.at(course.planned.assessor).name;
    list.setting = course.child.setting;
    list.processStage = u"Before the assessment"_s;
    list.selfReferral = to.more.percent(15);
    list.askedBy = *list.selfReferral ? course.household.decider() : say(u"asked by"_s, to.more);
    list.concerns = say(u"concern"_s, to.more);
    list.outcome = record::ChecklistOutcome::triggersCaf;
    list.reason = say(u"checklist yes"_s, to.more);
    return list;
}

void drawChecklist(const Course& course, int chance, Drawing& to)
{
    const Date day = dayBefore(course, to.more.between(3, 20));
    if (day.isSet() && to.more.percent(chance))
        to.writer.give(checklist(course, day, to));
}

} // namespace axs::sample
