// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers.h"

#include "core/record/values.h"
#include "core/report/familycopy.h"
#include "core/report/paperwriter.h"

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Collects what can be printed, group by group.
class Choices
{
public:
    explicit Choices(const pathway::CafCase& all)
        : m_all(all)
    {
    }

    std::vector<PaperChoice> made()
    {
        addRecord();
        addFamily();
        addPlan();
        addMeetings();
        addSlips();
        addBlanks();
        return std::move(m_choices);
    }

private:
    void add(const QString& group, const QString& label, PaperKind kind, Id row = {}, const QString& person = {})
    {
        m_choices.push_back({ { kind, row, person }, group, label });
    }
    void addRecord()
    {
        add(u"Record"_s, u"The whole record"_s, PaperKind::record);
        add(u"Record"_s, u"Who knew what, when"_s, PaperKind::chronology);
    }
    void addFamily()
    {
        const QString group = u"For the family"_s;
        add(group, u"Copy for %1, the child or young person"_s.arg(nameOf(m_all.child)), PaperKind::familyCopy, m_all.child.id);
        for (const record::FamilyMember& member : m_all.of<record::FamilyMember>()) {
            if (!member.name.isEmpty())
                add(group, member.relation.isEmpty() ? u"Copy for %1"_s.arg(member.name)
                                                     : u"Copy for %1, %2"_s.arg(member.name, member.relation),
                    PaperKind::familyCopy, member.id);
        }
        add(group, u"What we agreed, in plain words"_s, PaperKind::plainCopy);
    }
    void addPlan()
    {
        const QString group = u"Plan and review"_s;
        add(group, u"The plan"_s, PaperKind::plan);
        QStringList owners;
        for (const record::PlanAction& action : m_all.of<record::PlanAction>())
            owners << action.owner.simplified();
        owners.removeAll(QString());
        owners.removeDuplicates();
        for (const QString& owner : std::as_const(owners))
            add(group, u"Actions of %1"_s.arg(owner), PaperKind::ownActions, {}, owner);
        for (const record::Review& review : m_all.of<record::Review>())
            add(group, record::rowWords(review), PaperKind::review, review.id);
    }
    void addMeetings()
    {
        const QString group = u"Meetings"_s;
        for (const record::Meeting& meeting : m_all.of<record::Meeting>()) {
            const QString day = meeting.heldOn.isSet() ? meeting.heldOn.britishShort() : u"no date"_s;
            add(group, u"Papers of the meeting, %1"_s.arg(day), PaperKind::meetingPapers, meeting.id);
            for (const record::Attendance& each : m_all.of<record::Attendance>()) {
                if (each.meeting == meeting.id && !each.name.isEmpty())
                    add(group, u"Invitation of %1, %2"_s.arg(each.name, day), PaperKind::invitation, each.id);
            }
        }
    }
    void addSlips()
    {
        const QString group = u"For practitioners"_s;
        for (const record::Contribution& part : m_all.of<record::Contribution>())
            add(group, u"For checking: %1, %2"_s.arg(part.author, record::choiceText(part.section)), PaperKind::checking,
                part.id);
        add(group, u"Receipt for the assessor"_s, PaperKind::receipt);
        add(group, u"Outcome for the assessor"_s, PaperKind::outcomeSlip);
    }
    void addBlanks()
    {
        for (int kind = static_cast<int>(PaperKind::blankChecklist); kind <= static_cast<int>(PaperKind::blankClosing); ++kind)
            add(u"Blank forms"_s, paperName(static_cast<PaperKind>(kind)), static_cast<PaperKind>(kind));
    }

    const pathway::CafCase& m_all;
    std::vector<PaperChoice> m_choices;
};

QString nameOfRow(const pathway::CafCase& all, const PaperOrder& order)
{
    if (const auto* attendance = pathway::rowOf<record::Attendance>(all, order.row))
        return attendance->name;
    if (const auto* part = pathway::rowOf<record::Contribution>(all, order.row))
        return part->author;
    return order.person;
}

Report reportOf(const pathway::CafCase& all, const PaperLists& lists, const PaperOrder& order)
{
    switch (order.kind) {
    case PaperKind::record:
        return recordPaper(all, lists);
    case PaperKind::chronology:
        return chronologyPaper(all, lists);
    case PaperKind::plan:
        return planPaper(all, lists);
    case PaperKind::ownActions:
        return ownActionsPaper(all, lists, order.person);
    case PaperKind::plainCopy:
        return plainCopy(all, lists, order.row);
    case PaperKind::meetingPapers:
        return meetingPapers(all, lists, order.row);
    case PaperKind::invitation:
        return invitationPaper(all, lists, order.row);
    case PaperKind::review:
        return reviewPaper(all, lists, order.row);
    case PaperKind::checking:
        return checkingPaper(all, lists, order.row);
    case PaperKind::receipt:
        return receiptPaper(all, lists);
    case PaperKind::outcomeSlip:
        return outcomePaper(all, lists);
    default:
        return blankPaper(lists, order.kind);
    }
}

} // namespace

std::vector<PaperChoice> paperChoices(const pathway::CafCase& all)
{
    return Choices(all).made();
}

MadePaper madePaper(const pathway::CafCase& all, const PaperLists& lists, const PaperOrder& order)
{
    if (order.kind == PaperKind::familyCopy)
        return familyCopy(all, lists, order.row);
    MadePaper paper{ reportOf(all, lists, order), {}, nameOfRow(all, order) };
    const bool toOne = order.kind == PaperKind::ownActions || order.kind == PaperKind::invitation;
    const bool toAll = order.kind == PaperKind::plainCopy || order.kind == PaperKind::meetingPapers;
    if (toAll || (toOne && isOfFamily(all, paper.person)))
        hideFromFamily(paper.report, all, toOne ? familyIdOf(all, paper.person) : Id());
    return paper;
}

QString paperName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::record:
        return u"Record"_s;
    case PaperKind::chronology:
        return u"Who knew what, when"_s;
    case PaperKind::familyCopy:
        return u"Family copy"_s;
    case PaperKind::plan:
        return u"Plan"_s;
    case PaperKind::ownActions:
        return u"Own actions"_s;
    case PaperKind::plainCopy:
        return u"Plain copy"_s;
    case PaperKind::meetingPapers:
        return u"Papers of a meeting"_s;
    case PaperKind::invitation:
        return u"TAC invitation"_s;
    case PaperKind::review:
        return u"Review sheet"_s;
    case PaperKind::checking:
        return u"For checking"_s;
    case PaperKind::receipt:
        return u"Receipt"_s;
    case PaperKind::outcomeSlip:
        return u"Outcome slip"_s;
    case PaperKind::blankChecklist:
        return u"Pre-CAF checklist"_s;
    case PaperKind::blankConsent:
        return u"Consent"_s;
    case PaperKind::blankAssessment:
        return u"CAF, by sections"_s;
    case PaperKind::blankMeeting:
        return u"TAC meeting"_s;
    case PaperKind::blankPlan:
        return u"Plan form"_s;
    case PaperKind::blankReview:
        return u"Review form"_s;
    case PaperKind::blankClosing:
        return u"Closing"_s;
    }
    return {};
}

} // namespace axs::report
