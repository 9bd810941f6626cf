// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwriter.h"

#include "core/record/values.h"

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sectionWords(record::FormSection section)
{
    QString words = record::choiceText(section);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// "Z. B.": enough for who sent the form, and for nobody who finds the slip.
QString initials(const record::Child& child)
{
    QStringList letters;
    const QStringList names{ child.forename, child.surname };
    for (const QString& name : names) {
        if (!name.isEmpty())
            letters << name.left(1).toUpper() + u'.';
    }
    return letters.join(u' ');
}

void addSlipHead(PaperWriter& writer)
{
    const record::Caf& caf = writer.all().caf;
    writer.fact(u"To"_s, writer.practitioner(caf.assessor));
    writer.fact(u"Role"_s, caf.assessorRole);
    writer.fact(u"CAF reference"_s, caf.reference);
    writer.fact(u"Initials"_s, initials(writer.all().child));
    writer.fact(u"Co-ordinator"_s, caf.coordinator);
}

} // namespace

Report checkingPaper(const pathway::CafCase& all, const PaperLists& lists, Id row)
{
    const auto* found = pathway::rowOf<record::Contribution>(all, row);
    const record::Contribution part = found ? *found : record::Contribution();
    PaperWriter writer(all, lists, u"For checking, CAF %1"_s.arg(all.caf.reference));
    writer.setLargePrint(readsLargePrint(all, part.author));
    writer.aboutChild();
    writer.fact(u"What you said"_s, sectionWords(part.section));
    writer.fact(u"By"_s, part.author);
    writer.fact(u"Role"_s, part.authorRole);
    writer.fact(u"Date of the form"_s, part.formDate.british());
    writer.fact(u"Typed by"_s, part.typedBy);
    writer.text(u"This is what was typed into the record from what you wrote or said. Read it, mend what is wrong, and sign."_s);
    writer.heading(u"As it was typed"_s);
    writer.text(part.text);
    writer.heading(u"Your answer"_s);
    writer.formLine({}, 0, { u"It is right"_s, u"It is right with what I mended"_s });
    writer.formLine(u"What is to be changed"_s, 5);
    writer.signature(part.author.isEmpty() ? u"the author"_s : part.author);
    return writer.finished();
}

Report receiptPaper(const pathway::CafCase& all, const PaperLists& lists)
{
    PaperWriter writer(all, lists, u"Receipt, CAF %1"_s.arg(all.caf.reference));
    addSlipHead(writer);
    writer.text(u"We have received what is listed here. Thank you."_s);
    std::vector<QStringList> rows;
    for (const record::Contribution& part : all.of<record::Contribution>()) {
        if (part.receivedOn.isSet())
            rows.push_back({ sectionWords(part.section), part.formDate.british(), part.receivedOn.british() });
    }
    if (all.caf.received.isSet())
        rows.push_back({ u"The CAF form"_s, all.caf.completed.british(), all.caf.received.british() });
    writer.table(u"What was received"_s, { u"What"_s, u"Dated"_s, u"Received"_s }, rows,
        u"Nothing is recorded as received yet."_s);
    return writer.finished();
}

Report outcomePaper(const pathway::CafCase& all, const PaperLists& lists)
{
    PaperWriter writer(all, lists, u"Outcome, CAF %1"_s.arg(all.caf.reference));
    addSlipHead(writer);
    record::ThresholdDecision decision;
    for (const record::ThresholdDecision& each : all.of<record::ThresholdDecision>()) {
        if (each.decidedOn.isSet() && (!decision.decidedOn.isSet() || each.decidedOn >= decision.decidedOn))
            decision = each;
    }
    Date next;
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        const bool ahead = meeting.state == record::MeetingState::planned && meeting.heldOn >= lists.today;
        if (ahead && (!next.isSet() || meeting.heldOn < next))
            next = meeting.heldOn;
    }
    writer.facts({ { u"Level decided"_s, record::choiceText(decision.level) },
        { u"Decided on"_s, decision.decidedOn.british() }, { u"Next meeting"_s, next.british() },
        { u"Lead professional"_s, writer.practitioner(all.caf.lead) }, { u"Their role"_s, all.caf.leadRole },
        { u"Closed on"_s, all.caf.closed.british() }, { u"Reason"_s, all.caf.closureReason } });
    if (!decision.decidedOn.isSet() && !next.isSet() && !all.caf.lead.isSet() && !all.caf.closed.isSet())
        writer.text(u"Nothing has been decided yet."_s);
    writer.quiet(u"This slip tells no more than you need to know. Ask the co-ordinator about anything else."_s);
    return writer.finished();
}

} // namespace axs::report
