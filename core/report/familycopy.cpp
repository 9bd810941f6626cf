// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/familycopy.h"

#include "core/pathway/current.h"
#include "core/record/values.h"
#include "core/report/recipient.h"

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes the copy and notes what it leaves out.
class Copy
{
public:
    Copy(const pathway::CafCase& all, const PaperLists& lists, const Recipient& who)
        : m_all(all)
        , m_who(who)
        , m_today(lists.today)
        , m_writer(all, lists, u"Your copy of CAF %1"_s.arg(all.caf.reference))
    {
        m_writer.alsoHide(heldFromFamily(all, who.id));
    }

    MadePaper made()
    {
        addHead();
        addHome();
        addConsents();
        addAssessment();
        addPlan();
        addMeetings();
        addReviews();
        addSharing();
        addCorrections();
        addClosing();
        holdTheRest();
        MadePaper paper{ m_writer.finished(), std::move(m_held), m_who.name };
        hideFromFamily(paper.report, m_all, m_who.id);
        return paper;
    }

private:
    template <class Record>
    const std::vector<Record>& rows() const
    {
        return m_all.of<Record>();
    }
    void hold(const QString& what, const QString& why) { m_held.push_back({ what, why }); }
    template <class Record>
    void holdAll(const QString& why)
    {
        for (const Record& row : rows<Record>())
            hold(record::rowWords(row), why);
    }
    void addHead();
    void addHome();
    void addConsents();
    void addAssessment();
    void addPlan();
    void addMeetings();
    void addReviews();
    void addSharing();
    void addCorrections();
    void addClosing();
    void holdTheRest();

    const pathway::CafCase& m_all;
    Recipient m_who;
    Date m_today;
    PaperWriter m_writer;
    std::vector<HeldBack> m_held;
};

void Copy::addHead()
{
    const record::Child& child = m_all.child;
    const bool large = m_who.isChild ? child.largePrint.value_or(false)
                                     : m_who.member && m_who.member->largePrint.value_or(false);
    m_writer.setLargePrint(large);
    m_writer.fact(u"This copy is for"_s, m_who.name);
    m_writer.fact(u"Given on"_s, m_today.british());
    m_writer.aboutChild();
    m_writer.fact(u"Lead professional"_s, m_writer.practitioner(m_all.caf.lead));
    m_writer.fact(u"Assessment started"_s, m_all.caf.started.british());
    m_writer.text(u"This is for you alone. It holds what was written about the assessment and the plan, and leaves out what "
                  u"belongs to other people."_s);
    if (m_who.isChild || child.keepsPrivate.isEmpty())
        return;
    hold(u"What the young person keeps private"_s, u"They have not agreed that it is told."_s);
}

void Copy::addHome()
{
    for (const record::Residence& home : rows<record::Residence>()) {
        const QString what = u"Address of the child%1"_s.arg(
            home.from.isSet() ? u" since %1"_s.arg(home.from.british()) : QString());
        if (home.secret.value_or(false))
            hold(what, u"The address is not to be disclosed."_s);
        else if (!m_who.livesWithChild)
            hold(what, u"%1 is not recorded as living with the child."_s.arg(m_who.name));
        else if (pathway::isCurrent(home, m_today))
            m_writer.facts({ { u"Address"_s, home.address + (home.postcode.isEmpty() ? QString() : u", "_s + home.postcode) },
                { u"Telephone"_s, home.telephone } });
    }
    for (const record::FamilyMember& member : rows<record::FamilyMember>()) {
        if (member.id == m_who.id) {
            if (member.addressSecret.value_or(false) && !member.address.isEmpty())
                hold(u"Their own address"_s, u"An address that is not to be disclosed is on no paper."_s);
            m_writer.facts({ { u"Your telephone"_s, member.telephone }, { u"Your e-mail"_s, member.email } });
            continue;
        }
        QStringList kinds;
        if (!member.telephone.isEmpty() || !member.email.isEmpty())
            kinds << u"telephone, e-mail"_s;
        if (!member.address.isEmpty())
            kinds << u"address"_s;
        if (!member.note.isEmpty())
            kinds << u"note"_s;
        if (!kinds.isEmpty())
            hold(u"%1 of %2"_s.arg(kinds.join(u", "_s), member.name), u"It is another person’s."_s);
    }
}

void Copy::addConsents()
{
    bool headed = false;
    for (const record::Consent& consent : rows<record::Consent>()) {
        if (!isSameName(consent.person, m_who.name)) {
            hold(u"Consent of %1"_s.arg(consent.person), u"It is another person’s decision."_s);
            continue;
        }
        if (!std::exchange(headed, true))
            m_writer.heading(u"Your consent"_s);
        m_writer.facts({ { u"You have"_s, record::choiceText(consent.decision) },
            { u"On"_s, consent.decidedOn.british() }, { u"For these agencies"_s, consent.agencies },
            { u"For these documents"_s, consent.documents }, { u"Covering"_s, consent.scope },
            { u"To be renewed by"_s, consent.renewBy.british() } });
    }
}

void Copy::addAssessment()
{
    std::vector<const record::Contribution*> parts;
    const bool keepsPrivate = !m_who.isChild && !m_all.child.keepsPrivate.isEmpty();
    for (const record::Contribution& part : rows<record::Contribution>()) {
        const QString what = u"“%1” by %2"_s.arg(record::choiceText(part.section), part.author);
        if (part.confidential.value_or(false))
            hold(what, u"The contribution is confidential."_s);
        else if (keepsPrivate && part.section == record::FormSection::childsWords)
            hold(what, u"The young person keeps something private; which part of it only they can say."_s);
        else
            parts.push_back(&part);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto* one, const auto* other) { return one->section < other->section; });
    if (!parts.empty())
        m_writer.heading(u"The assessment"_s);
    for (const record::Contribution* part : parts) {
        QString section = record::choiceText(part->section);
        m_writer.heading(section.isEmpty() ? u"Contribution"_s : section.left(1).toUpper() + section.mid(1), 2);
        m_writer.facts({ { u"By"_s, part->author }, { u"Role"_s, part->authorRole }, { u"Date"_s, part->formDate.british() } });
        m_writer.text(part->text);
    }
}

void Copy::addPlan()
{
    std::vector<QStringList> needs;
    for (const record::Need& need : rows<record::Need>())
        needs.push_back({ need.need, need.agencies, record::choiceText(need.state) });
    if (!needs.empty()) {
        m_writer.heading(u"What is needed"_s);
        m_writer.table(u"Needs"_s, { u"Need"_s, u"Who can help"_s, u"How far it is met"_s }, needs);
    }
    std::vector<QStringList> actions;
    for (const record::PlanAction& action : rows<record::PlanAction>()) {
        const QString done = action.doneOn.isSet() ? u"done %1"_s.arg(action.doneOn.british()) : u"open"_s;
        actions.push_back({ action.action, action.owner, action.dueOn.british(), done });
    }
    if (!actions.empty()) {
        m_writer.heading(u"The plan"_s);
        m_writer.table(u"Actions of the plan"_s, { u"What is to be done"_s, u"Who"_s, u"By when"_s, u"How far"_s }, actions);
    }
}

void Copy::addMeetings()
{
    for (const record::Meeting& meeting : rows<record::Meeting>()) {
        m_writer.heading(u"Meeting of %1"_s.arg(meeting.heldOn.british()));
        QStringList came;
        for (const record::Attendance& each : rows<record::Attendance>()) {
            if (each.meeting == meeting.id && each.attended.value_or(false))
                came << (each.part.isEmpty() ? each.name : u"%1 (%2)"_s.arg(each.name, each.part));
        }
        m_writer.facts({ { u"State"_s, record::choiceText(meeting.state) }, { u"Chair"_s, meeting.chair },
            { u"Who came"_s, came.join(u", "_s) }, { u"Next meeting"_s, meeting.nextOn.british() } });
        m_writer.text(meeting.minutes);
        if (!meeting.socialWorkAdvice.isEmpty())
            hold(u"Social worker’s advice of %1"_s.arg(meeting.heldOn.british()), u"It is advice between practitioners."_s);
    }
}

void Copy::addReviews()
{
    const bool keepsPrivate = !m_who.isChild && !m_all.child.keepsPrivate.isEmpty();
    for (const record::Review& review : rows<record::Review>()) {
        m_writer.heading(u"Review of %1"_s.arg(review.reviewedOn.british()));
        if (keepsPrivate && !review.childComment.isEmpty())
            hold(u"The child’s comment of %1"_s.arg(review.reviewedOn.british()),
                u"The young person keeps something private; which part of it only they can say."_s);
        m_writer.facts({ { u"Child or young person"_s, record::choiceText(review.childRating) },
            { u"In their words"_s, keepsPrivate ? QString() : review.childComment },
            { u"Parent or carer"_s, record::choiceText(review.parentRating) },
            { u"In their words"_s, review.parentComment },
            { u"Lead professional"_s, record::choiceText(review.leadRating) },
            { u"In their words"_s, review.leadComment } });
    }
}

void Copy::addSharing()
{
    std::vector<QStringList> shared;
    for (const record::Sharing& sharing : rows<record::Sharing>()) {
        const bool lawful = sharing.decision == record::SharingDecision::shared && sharing.consent.isSet();
        if (lawful)
            shared.push_back({ sharing.what, sharing.agency, sharing.sharedOn.british() });
        else
            hold(record::rowWords(sharing), u"It was decided without consent, or not to share."_s);
    }
    if (shared.empty())
        return;
    m_writer.heading(u"What was shared with your consent"_s);
    m_writer.table(u"Shared"_s, { u"What"_s, u"With which agency"_s, u"When"_s }, shared);
}

void Copy::addCorrections()
{
    bool headed = false;
    for (const record::FamilyCorrection& each : rows<record::FamilyCorrection>()) {
        if (!isSameName(each.saidBy, m_who.name)) {
            hold(u"Correction by %1"_s.arg(each.saidBy), u"It is another person’s."_s);
            continue;
        }
        if (!std::exchange(headed, true))
            m_writer.heading(u"What you said is wrong"_s);
        m_writer.facts({ { u"Entry"_s, each.entry }, { u"You say"_s, each.says }, { u"Date"_s, each.saidOn.british() } });
    }
}

void Copy::addClosing()
{
    const record::Caf& caf = m_all.caf;
    if (!caf.closed.isSet())
        return;
    m_writer.heading(u"Closing"_s);
    m_writer.facts({ { u"Closed on"_s, caf.closed.british() }, { u"Reason"_s, caf.closureReason },
        { u"Need that is still outstanding"_s, caf.outstandingNeed }, { u"Service that goes on helping"_s, caf.stepDown } });
}

void Copy::holdTheRest()
{
    holdAll<record::HarmReport>(u"It is about a risk of harm."_s);
    for (const record::Referral& referral : rows<record::Referral>())
        hold(record::rowWords(referral), isHarm(referral) ? u"It is about a risk of harm, or not known not to be."_s
                                                          : u"Referrals and the advice on them are told by who made them."_s);
    const QString working = u"It is a working note of practitioners."_s;
    holdAll<record::Contact>(working);
    holdAll<record::Checklist>(working);
    holdAll<record::ThresholdDecision>(working);
    holdAll<record::Supervision>(working);
    if (!m_all.caf.notes.isEmpty())
        hold(u"Notes on the CAF"_s, working);
}

} // namespace

MadePaper familyCopy(const pathway::CafCase& all, const PaperLists& lists, Id forWhom)
{
    return Copy(all, lists, recipientOf(all, forWhom)).made();
}

QString familyName(const pathway::CafCase& all, Id person)
{
    return recipientOf(all, person).name;
}

} // namespace axs::report
