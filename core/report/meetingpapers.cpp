// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/familycopy.h"

#include "core/pathway/current.h"
#include "core/record/values.h"

#include <algorithm>
#include <array>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateOf(const record::PlanAction& action)
{
    QStringList words;
    if (action.doneOn.isSet())
        words << u"done %1"_s.arg(action.doneOn.british());
    if (action.outcome != record::ActionOutcome::notRecorded)
        words << record::choiceText(action.outcome);
    return words.isEmpty() ? u"open"_s : words.join(u", "_s);
}

/// By due date, those without one last.
std::vector<record::PlanAction> inOrder(std::vector<record::PlanAction> actions)
{
    std::stable_sort(actions.begin(), actions.end(), [](const record::PlanAction& one, const record::PlanAction& other) {
        if (one.dueOn.isSet() != other.dueOn.isSet())
            return one.dueOn.isSet();
        return one.dueOn < other.dueOn;
    });
    return actions;
}

QString needOf(const pathway::CafCase& all, const record::PlanAction& action)
{
    const auto* need = pathway::rowOf<record::Need>(all, action.need);
    return need ? need->need : QString();
}

void addMeeting(PaperWriter& writer, const record::Meeting* meeting)
{
    if (!meeting)
        return;
    writer.fact(u"Meeting"_s, meeting->heldOn.british());
    writer.fact(u"Next meeting"_s, meeting->nextOn.british());
}

struct Voice
{
    const char16_t* who;
    record::Rating rating;
    std::optional<double> score;
    QString comment;
};

QStringList ratings()
{
    return { u"not at all"_s, u"partly"_s, u"mostly"_s, u"completely"_s, u"n/a"_s };
}

} // namespace

Report planPaper(const pathway::CafCase& all, const PaperLists& lists)
{
    PaperWriter writer(all, lists, u"Plan, CAF %1"_s.arg(all.caf.reference));
    writer.aboutChild();
    writer.fact(u"Lead professional"_s, writer.practitioner(all.caf.lead));
    const auto actions = inOrder(all.of<record::PlanAction>());
    std::vector<QStringList> rows;
    for (const record::PlanAction& action : actions) {
        rows.push_back({ action.action, action.owner, action.dueOn.britishShort(), needOf(all, action), action.service,
            stateOf(action) });
    }
    writer.heading(u"What was agreed"_s);
    writer.table(u"Actions of the plan"_s,
        { u"What is to be done"_s, u"Who"_s, u"Due"_s, u"Need"_s, u"Service"_s, u"How far"_s }, rows,
        u"No action is recorded."_s);
    return writer.finished();
}

Report ownActionsPaper(const pathway::CafCase& all, const PaperLists& lists, const QString& person)
{
    PaperWriter writer(all, lists, u"Actions of %1"_s.arg(person));
    writer.setLargePrint(readsLargePrint(all, person));
    // A name goes only to those who know it: the reference is enough for the others.
    if (isOfFamily(all, person))
        writer.fact(u"About"_s, nameOf(all.child));
    writer.fact(u"CAF reference"_s, all.caf.reference);
    std::vector<QStringList> rows;
    for (const record::PlanAction& action : inOrder(all.of<record::PlanAction>())) {
        if (pathway::isOpen(action) && names(action.owner, person))
            rows.push_back({ action.action, action.dueOn.british(), action.service });
    }
    writer.table(u"Your actions"_s, { u"What you agreed to do"_s, u"By when"_s, u"Service"_s }, rows,
        u"There is no open action for you."_s);
    return writer.finished();
}

Report plainCopy(const pathway::CafCase& all, const PaperLists& lists, Id meeting)
{
    PaperWriter writer(all, lists, u"What we agreed"_s);
    const auto& family = all.of<record::FamilyMember>();
    writer.setLargePrint(all.child.largePrint.value_or(false)
        || std::any_of(family.begin(), family.end(),
            [](const record::FamilyMember& each) { return each.largePrint.value_or(false); }));
    writer.fact(u"About"_s, nameOf(all.child));
    writer.fact(u"CAF reference"_s, all.caf.reference);
    const auto* held = pathway::rowOf<record::Meeting>(all, meeting);
    addMeeting(writer, held);
    writer.fact(u"Your lead professional"_s, writer.practitioner(all.caf.lead));
    if (held) {
        QStringList came;
        for (const record::Attendance& each : all.of<record::Attendance>()) {
            if (each.meeting == held->id && each.attended.value_or(false))
                came << (each.part.isEmpty() ? each.name : u"%1 (%2)"_s.arg(each.name, each.part));
        }
        if (!came.isEmpty()) {
            writer.heading(u"Who came"_s);
            writer.list(came);
        }
    }
    writer.heading(u"Who does what"_s);
    QStringList items;
    for (const record::PlanAction& action : inOrder(all.of<record::PlanAction>())) {
        if (!pathway::isOpen(action))
            continue;
        const QString who = action.owner.isEmpty() ? u"To be decided who"_s : action.owner;
        const QString when = action.dueOn.isSet() ? u", by %1"_s.arg(action.dueOn.british()) : QString();
        items << u"%1: %2%3"_s.arg(who, action.action, when);
    }
    if (items.isEmpty())
        writer.text(u"There is nothing open."_s);
    writer.list(items);
    writer.text(u"If something here is wrong, say so. Your words are put beside it in the record."_s);
    return writer.finished();
}

Report meetingPapers(const pathway::CafCase& all, const PaperLists& lists, Id meeting)
{
    const auto* held = pathway::rowOf<record::Meeting>(all, meeting);
    const QString day = held && held->heldOn.isSet() ? u" of %1"_s.arg(held->heldOn.british()) : QString();
    PaperWriter writer(all, lists, u"Papers of the meeting%1, CAF %2"_s.arg(day, all.caf.reference));
    QStringList people;
    for (const record::Attendance& each : all.of<record::Attendance>()) {
        if (each.meeting == meeting && !each.name.isEmpty())
            people << each.name;
    }
    QStringList owners;
    for (const record::PlanAction& action : all.of<record::PlanAction>()) {
        const bool covered = std::any_of(
            people.begin(), people.end(), [&](const QString& each) { return names(action.owner, each); });
        if (pathway::isOpen(action) && !action.owner.isEmpty() && !covered)
            owners << action.owner.simplified();
    }
    people += owners;
    people.removeDuplicates();
    const Report plain = plainCopy(all, lists, meeting);
    bool large = plain.meta.largePrint;
    writer.text(u"One sheet for each person, and the family’s copy last. Hand each out by itself."_s);
    for (const QString& person : people) {
        const auto& actions = all.of<record::PlanAction>();
        const bool has = std::any_of(actions.begin(), actions.end(),
            [&](const record::PlanAction& each) { return pathway::isOpen(each) && names(each.owner, person); });
        if (!has)
            continue;
        const Report own = ownActionsPaper(all, lists, person);
        large = large || own.meta.largePrint;
        writer.pageBreak();
        writer.append(own);
    }
    writer.pageBreak();
    writer.append(plain);
    writer.setLargePrint(large);
    return writer.finished();
}

Report invitationPaper(const pathway::CafCase& all, const PaperLists& lists, Id row)
{
    const auto* invited = pathway::rowOf<record::Attendance>(all, row);
    const record::Attendance none;
    const record::Attendance& to = invited ? *invited : none;
    const auto* found = pathway::rowOf<record::Meeting>(all, to.meeting);
    const record::Meeting meeting = found ? *found : record::Meeting();
    PaperWriter writer(all, lists, u"Invitation to a Team Around the Child meeting"_s);
    writer.setLargePrint(readsLargePrint(all, to.name));
    if (isOfFamily(all, to.name))
        writer.alsoHide(heldFromFamily(all, familyIdOf(all, to.name)));
    writer.fact(u"To"_s, to.name);
    writer.fact(u"Your part"_s, to.part);
    writer.fact(u"About"_s, nameOf(all.child));
    writer.fact(u"CAF reference"_s, all.caf.reference);
    writer.text(u"You are invited to a meeting of the people who help %1. It is for the family as much as for those who work "
                u"with them."_s.arg(nameOf(all.child)));
    writer.heading(u"When and where"_s);
    writer.facts({ { u"Date"_s, meeting.heldOn.british() }, { u"Time"_s, meeting.time }, { u"Place"_s, meeting.place },
        { u"Convened by"_s, meeting.convener }, { u"Chair"_s, meeting.chair },
        { u"Lead professional"_s, writer.practitioner(all.caf.lead) } });
    const bool interpreter = meeting.interpreter.value_or(false);
    writer.heading(u"Interpreter"_s);
    writer.text(interpreter
            ? u"An interpreter will be there%1."_s.arg(
                all.child.language.isEmpty() ? QString() : u" (%1)"_s.arg(all.child.language))
            : u"None is booked. Tell the convener if you need one; it costs you nothing."_s);
    if (!meeting.agenda.isEmpty()) {
        writer.heading(u"What we shall talk about"_s);
        writer.text(meeting.agenda);
    }
    writer.heading(u"Your answer"_s);
    writer.formLine({}, 0, { u"I shall come"_s, u"I cannot come"_s, u"I need an interpreter"_s, u"I need help to get there"_s });
    writer.formLine(u"What I should like us to talk about"_s, 3);
    return writer.finished();
}

Report reviewPaper(const pathway::CafCase& all, const PaperLists& lists, Id row)
{
    const auto* found = pathway::rowOf<record::Review>(all, row);
    const record::Review review = found ? *found : record::Review();
    PaperWriter writer(all, lists, u"Review sheet, CAF %1"_s.arg(all.caf.reference));
    writer.aboutChild();
    writer.fact(u"Reviewed on"_s, review.reviewedOn.british());
    writer.text(u"Has the plan worked and all the outcomes been achieved?"_s);
    const std::array<Voice, 3> voices{
        Voice{ u"Child or young person", review.childRating, review.childScore, review.childComment },
        Voice{ u"Parent or carer", review.parentRating, review.parentScore, review.parentComment },
        Voice{ u"Lead professional", review.leadRating, review.leadScore, review.leadComment },
    };
    for (const Voice& voice : voices) {
        writer.heading(QString::fromUtf16(voice.who));
        const bool said = voice.rating != record::Rating::notRecorded || voice.score || !voice.comment.isEmpty();
        if (said) {
            writer.facts({ { u"Answer"_s, record::choiceText(voice.rating) },
                { u"Score"_s, record::displayText(voice.score) }, { u"Comment"_s, voice.comment } });
        } else {
            writer.formLine({}, 0, ratings());
            writer.formLine(u"In your own words"_s, 4);
        }
    }
    return writer.finished();
}

} // namespace axs::report
