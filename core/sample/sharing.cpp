// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int familyCorrections = 2;

void drawShared(const Course& course, Drawing& to)
{
    const QStringList agencies = listed(course.caf.agencies);
    const Date from = course.agreedOn.addDays(1);
    for (int i = to.more.between(1, 3); i > 0; --i) {
        record::Sharing sharing;
        sharing.caf = course.caf.id;
        sharing.sharedOn = someDay(std::max(from, course.begins), course.until, to.more);
        if (!sharing.sharedOn.isSet())
            return;
        sharing.decision = to.more.percent(4) ? record::SharingDecision::notShared : record::SharingDecision::shared;
        sharing.what = say(u"shared what"_s, to.more);
        if (const int person = somebody(to, course.planned.cluster); person >= 0)
            sharing.recipient = to.people.at(person).name;
        sharing.agency = to.more.pick(agencies);
        if (sharing.decision == record::SharingDecision::shared)
            sharing.consent = course.consent;
        else
            sharing.reason = say(u"shared not"_s, to.more);
        to.writer.give(sharing);
    }
}

/// Given within days of being due; in an episode that has just been assessed it may still be owed.
void giveCopy(const Course& course, const QString& what, const QString& recipient, Date since, Drawing& to)
{
    record::CopyGiven copy;
    copy.caf = course.caf.id;
    copy.what = what;
    copy.recipient = recipient;
    copy.language = course.child.language;
    copy.dueOn = workingDay(since.addDays(10));
    const bool owed = course.isOpen() && (copy.dueOn > today || to.more.percent(3));
    if (!owed)
        copy.givenOn = someDay(since, std::min(copy.dueOn, course.until), to.more);
    to.writer.give(copy);
}

void drawCopies(const Course& course, Drawing& to)
{
    giveCopy(course, u"The assessment"_s, course.household.decider(), course.begins, to);
    if (course.planned.age >= 12)
        giveCopy(course, u"The assessment"_s, course.child.forename + u' ' + course.child.surname, course.begins, to);
    if (!course.meetings.empty() && course.meetings.front().state == record::MeetingState::held)
        giveCopy(course, u"The plan"_s, course.household.decider(), course.meetings.front().heldOn, to);
}

void drawPapers(const Course& course, Drawing& to)
{
    if (!to.more.percent(30))
        return;
    const int age = course.planned.age;
    record::Paper paper;
    paper.caf = course.caf.id;
    const bool any = to.more.percent(25);
    paper.paper = say(any    ? u"paper any"_s
            : age < 4        ? u"paper young"_s
            : age < 14       ? u"paper school"_s
                             : u"paper older"_s,
        to.more);
    paper.reference = u"%1/%2"_s.arg(to.more.between(100, 999)).arg(course.begins.year());
    paper.dated = course.begins.addDays(-to.more.between(5, 200));
    if (course.child.dateOfBirth.isSet())
        paper.dated = std::max(paper.dated, course.child.dateOfBirth);
    paper.heldAt = say(u"paper at"_s, to.more);
    to.writer.give(paper);
}

void drawCorrection(const Course& course, Drawing& to)
{
    if (!to.printed || to.corrections == familyCorrections || !course.isOpen() || !to.more.percent(5))
        return;
    record::FamilyCorrection correction;
    correction.caf = course.caf.id;
    correction.entry = tables().sentences.value(u"correction entry"_s).value(to.corrections);
    correction.says = tables().sentences.value(u"correction says"_s).value(to.corrections);
    correction.saidBy = course.household.decider();
    correction.saidOn = someDay(course.begins, course.until, to.more);
    to.writer.give(correction);
    ++to.corrections;
}

} // namespace

void drawSharing(const Course& course, Drawing& to)
{
    if (!course.begins.isSet() || !course.consent.isSet() || course.begins > course.until)
        return;
    drawShared(course, to);
    drawCopies(course, to);
    drawPapers(course, to);
    drawCorrection(course, to);
}

} // namespace axs::sample
