// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::Attendance;
using record::LeadSpell;
using record::Meeting;
using record::Need;
using record::PlanAction;
using record::Supervision;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

QString meetingHeading(const Meeting& row)
{
    return datedWords(tr("TAC of %1"), row.heldOn, tr("New TAC meeting"));
}

RowKind meetings()
{
    RowWords<Meeting> words;
    words.id = u"meetings"_s;
    words.title = tr("TAC meetings");
    words.help = tr("Meetings of the Team Around the Child, planned and held.");
    words.add = tr("&Add a meeting");
    words.none = tr("No TAC meeting is recorded.");
    words.date = &Meeting::heldOn;
    words.heading = meetingHeading;
    words.summary = [](const CafCase& all, const Meeting& row) {
        int invited = 0;
        int came = 0;
        for (const Attendance& each : all.of<Attendance>()) {
            invited += each.meeting == row.id;
            came += each.meeting == row.id && each.attended.value_or(false);
        }
        return QStringList{ record::choiceText(row.state), row.place,
            invited > 0 ? tr("%1 invited, %2 came").arg(invited).arg(came) : QString(),
            row.nextOn.isSet() ? tr("next on %1").arg(row.nextOn.british()) : QString() };
    };
    words.fields = [](RowFields<Meeting> fields) {
        fields.add(&Meeting::heldOn, {})
            .add(&Meeting::state)
            .add(&Meeting::time)
            .add(&Meeting::place)
            .add(&Meeting::convener)
            .add(&Meeting::chair)
            .add(&Meeting::interpreter)
            .add(&Meeting::agenda, { .optional = true, .multiline = true })
            .add(&Meeting::minutes, { .optional = true, .multiline = true })
            .add(&Meeting::socialWorkAdvice, { .optional = true })
            .add(&Meeting::nextOn);
    };
    words.begin = [](const CafCase&, Meeting& row) { row.state = record::MeetingState::planned; };
    return rowKind(std::move(words));
}

RowKind attendances(Date today)
{
    RowWords<Attendance> words;
    words.id = u"invited"_s;
    words.title = tr("Invited and came");
    words.help = tr("Family, friends and practitioners who were invited to each meeting, their part, and whether they came.");
    words.add = tr("&Invite somebody");
    words.none = tr("Nobody is invited yet.");
    words.heading = [](const Attendance& row) { return row.name.isEmpty() ? tr("Somebody invited") : row.name; };
    words.summary = [](const CafCase& all, const Attendance& row) {
        const auto* meeting = pathway::rowOf<Meeting>(all, row.meeting);
        return QStringList{ meeting ? meetingHeading(*meeting) : QString(), row.part, row.sector,
            !row.attended ? tr("invited") : *row.attended ? tr("came") : tr("did not come") };
    };
    words.fields = [](RowFields<Attendance> fields) {
        fields.link<Meeting>(&Attendance::meeting, meetingHeading)
            .add(&Attendance::name)
            .person(&Attendance::practitioner, nullptr, &Attendance::sector)
            .add(&Attendance::part, { .optional = true })
            .add(&Attendance::sector, { .help = tr("“Family” for family and friends."), .optional = true })
            .add(&Attendance::invitedOn)
            .add(&Attendance::attended);
    };
    words.begin = [today](const CafCase& all, Attendance& row) {
        const auto newest = newestFirst(all.of<Meeting>(), &Meeting::heldOn);
        row.meeting = newest.empty() ? Id{} : newest.front();
        row.invitedOn = today;
    };
    return rowKind(std::move(words));
}

RowKind actions(Date today)
{
    RowWords<PlanAction> words;
    words.id = u"plan"_s;
    words.title = tr("Plan");
    words.help = tr("What is to be done, by whom and by when. Services in the family’s own words, not only from a menu.");
    words.add = tr("&Add an action");
    words.none = tr("The plan has no action yet.");
    words.date = &PlanAction::dueOn;
    words.heading = [](const PlanAction& row) { return row.action.isEmpty() ? tr("New action") : shortened(row.action); };
    words.summary = [](const CafCase&, const PlanAction& row) {
        return QStringList{ row.owner, row.service,
            row.doneOn.isSet() ? tr("done on %1").arg(row.doneOn.british())
                : row.dueOn.isSet() ? tr("due on %1").arg(row.dueOn.british()) : QString(),
            record::choiceText(row.outcome) };
    };
    words.fields = [](RowFields<PlanAction> fields) {
        fields.add(&PlanAction::action, {})
            .link<Need>(&PlanAction::need, [](const Need& each) { return shortened(each.need); })
            .add(&PlanAction::owner)
            .add(&PlanAction::service)
            .add(&PlanAction::dueOn)
            .add(&PlanAction::agreedOn)
            .link<Meeting>(&PlanAction::meeting, meetingHeading)
            .add(&PlanAction::doneOn)
            .add(&PlanAction::outcome)
            .add(&PlanAction::outcomeNote);
    };
    words.begin = [today](const CafCase&, PlanAction& row) { row.agreedOn = today; };
    return rowKind(std::move(words));
}

RowKind leads()
{
    RowWords<LeadSpell> words;
    words.id = u"leads"_s;
    words.title = tr("Lead professionals");
    words.help = tr("Who has been the lead professional, from when until when, and how it was handed over.");
    words.add = tr("&Add a lead professional");
    words.none = tr("Only today’s lead professional is recorded, if any; see People.");
    words.date = &LeadSpell::from;
    words.heading = [](const LeadSpell& row) { return datedWords(tr("Since %1"), row.from, tr("Lead professional")); };
    words.summary = [](const CafCase&, const LeadSpell& row) {
        return QStringList{ row.role, row.sector, row.until.isSet() ? tr("until %1").arg(row.until.british()) : tr("now"),
            shortened(row.handOver) };
    };
    words.fields = [](RowFields<LeadSpell> fields) {
        fields.person(&LeadSpell::practitioner, &LeadSpell::role, &LeadSpell::sector)
            .add(&LeadSpell::role, { .optional = true })
            .add(&LeadSpell::sector, { .optional = true })
            .add(&LeadSpell::from)
            .add(&LeadSpell::until)
            .add(&LeadSpell::handOver, { .optional = true, .multiline = true });
    };
    return rowKind(std::move(words));
}

RowKind supervisions(Date today)
{
    RowWords<Supervision> words;
    words.id = u"supervision"_s;
    words.title = tr("Supervision");
    words.help = tr("When the lead professional was supervised, and when next.");
    words.add = tr("&Add a supervision");
    words.none = tr("No supervision is recorded.");
    words.date = &Supervision::heldOn;
    words.heading = [](const Supervision& row) {
        return datedWords(tr("Supervision of %1"), row.heldOn, tr("New supervision"));
    };
    words.summary = [](const CafCase&, const Supervision& row) {
        return QStringList{ row.supervisor, row.how,
            row.nextOn.isSet() ? tr("next on %1").arg(row.nextOn.british()) : QString() };
    };
    words.fields = [](RowFields<Supervision> fields) {
        fields.add(&Supervision::heldOn, {})
            .add(&Supervision::supervisor)
            .add(&Supervision::how, { .optional = true })
            .add(&Supervision::note, { .optional = true, .multiline = true })
            .add(&Supervision::nextOn);
    };
    words.begin = [today](const CafCase&, Supervision& row) { row.heldOn = today; };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> teamRows(Date today)
{
    return { meetings(), attendances(today), actions(today), leads(), supervisions(today) };
}

} // namespace axs::ui
