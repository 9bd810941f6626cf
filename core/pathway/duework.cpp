// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/duework.h"

#include "core/base/text.h"
#include "core/pathway/current.h"
#include "core/pathway/stages.h"
#include "core/pathway/waiting.h"
#include "core/pathway/workingdays.h"

#include <algorithm>
#include <map>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of the child counts in the episode that it names, or in each when it names none.
template <class Row>
bool isHere(const Row& row, const CafCase& all)
{
    return !row.caf.isSet() || row.caf == all.caf.id;
}

QString withDetail(const QString& title, const QString& detail)
{
    return detail.isEmpty() ? title : u"%1: %2"_s.arg(title, detail.simplified());
}

Date earliest(Date left, Date right)
{
    return left.isSet() && right.isSet() ? std::min(left, right) : std::max(left, right);
}

/// The row with the latest day that is not unset; null when there is none.
template <class Row>
const Row* latest(const std::vector<Row>& rows, Date Row::*day)
{
    const Row* found = nullptr;
    for (const Row& row : rows)
        if ((row.*day).isSet() && (found == nullptr || row.*day >= found->*day))
            found = &row;
    return found;
}

/// Asks every rule about one episode.
class Asking
{
public:
    Asking(const CafCase& all, const Intervals& intervals, Date today)
        : m_all(all)
        , m_intervals(intervals)
        , m_today(today)
    {
    }

    std::vector<DueItem> ofOpen()
    {
        const auto consent = consentState(m_all.of<record::Consent>());
        const bool goesOn = consent != record::ConsentDecision::declined && consent != record::ConsentDecision::withdrawn;
        askChecklist();
        if (goesOn) {
            askFirstMeeting();
            askReviews();
            askRenewal();
        }
        askMeetings();
        askPlan();
        askSupervision();
        askContact();
        return ofClosed();
    }

    std::vector<DueItem> ofClosed()
    {
        askCopies();
        askHarm();
        return std::move(m_items);
    }

private:
    /// The item, to be told more of; null when there is no day.
    template <class Row>
    DueItem* add(const char* rule, const Row& row, Date dueOn, const QString& detail, const char* field)
    {
        const QString id = QLatin1StringView(rule);
        const DueRule* known = dueRule(id);
        if (known == nullptr || !dueOn.isSet())
            return nullptr;
        const auto allowed = m_intervals.allowed(id);
        m_items.push_back({id, m_all.caf.id, m_all.child.id, row.id, known->title, withDetail(known->title, detail), dueOn,
            workingDaysBetween(dueOn, m_today), false, allowed && allowed->isAssumed, known->clause,
            formKey(Row::kind, row.id, QLatin1StringView(field))});
        return &m_items.back();
    }
    /// Opens the section of that kind instead of a field.
    template <class Row>
    static void leadTo(DueItem* item)
    {
        if (item != nullptr)
            item->field = QLatin1StringView(Row::kind.data(), static_cast<qsizetype>(Row::kind.size()));
    }

    void askChecklist();
    void askFirstMeeting();
    void askMeetings();
    void askReviews();
    void askRenewal();
    void askPlan();
    void askSupervision();
    void askContact();
    void askCopies();
    void askHarm();

    const CafCase& m_all;
    const Intervals& m_intervals;
    Date m_today;
    std::vector<DueItem> m_items;
};

bool wasHeld(const record::Meeting& meeting, Date today)
{
    return meeting.heldOn.isSet()
        && (meeting.state == record::MeetingState::held
            || (meeting.state == record::MeetingState::notRecorded && meeting.heldOn <= today));
}

bool isPlanned(const record::Meeting& meeting, Date today)
{
    return meeting.heldOn.isSet()
        && (meeting.state == record::MeetingState::planned
            || (meeting.state == record::MeetingState::notRecorded && meeting.heldOn > today));
}

void Asking::askChecklist()
{
    const auto& consents = m_all.of<record::Consent>();
    const bool isAnswered = std::any_of(consents.begin(), consents.end(),
        [](const record::Consent& each) { return each.decision != record::ConsentDecision::notRecorded; });
    if (isAnswered)
        return;
    const record::Checklist* last = nullptr;
    for (const record::Checklist& each : m_all.of<record::Checklist>())
        if (isHere(each, m_all) && each.outcome == record::ChecklistOutcome::triggersCaf && each.doneOn.isSet()
            && (last == nullptr || each.doneOn >= last->doneOn))
            last = &each;
    if (last == nullptr)
        return;
    if (DueItem* item
        = add("checklist.consent", *last, m_intervals.dueOn(u"checklist.consent"_s, last->doneOn), {}, "outcome"))
        item->field = u"caf/consent"_s;
}

void Asking::askFirstMeeting()
{
    const auto& meetings = m_all.of<record::Meeting>();
    const bool hasMeeting = std::any_of(meetings.begin(), meetings.end(),
        [this](const record::Meeting& each) { return wasHeld(each, m_today) || isPlanned(each, m_today); });
    if (hasMeeting || m_all.caf.tacRefusedOn.isSet() || !m_all.of<record::Review>().empty()
        || !m_all.of<record::PlanAction>().empty())
        return;
    leadTo<record::Meeting>(
        add("tac.first", m_all.caf, m_intervals.dueOn(u"tac.first"_s, m_all.caf.completed), {}, "completed"));
}

void Asking::askMeetings()
{
    const record::Meeting* lastHeld = nullptr;
    Date planned;
    for (const record::Meeting& each : m_all.of<record::Meeting>()) {
        if (isPlanned(each, m_today)) {
            DueItem* item = add("meeting.record", each, each.heldOn, {}, "state");
            if (item != nullptr && each.heldOn > m_today)
                item->what = withDetail(u"TAC meeting"_s, each.place);
            planned = std::max(planned, each.heldOn);
        } else if (wasHeld(each, m_today) && (lastHeld == nullptr || each.heldOn >= lastHeld->heldOn)) {
            lastHeld = &each;
        }
    }
    const bool isArranged = lastHeld != nullptr && planned.isSet() && planned >= lastHeld->heldOn;
    if (lastHeld != nullptr && !isArranged)
        add("meeting.next", *lastHeld, lastHeld->nextOn, {}, "next_on");
}

void Asking::askReviews()
{
    if (const record::Review* last = latest(m_all.of<record::Review>(), &record::Review::reviewedOn)) {
        leadTo<record::Review>(add("review.next", *last, m_intervals.dueOn(u"review.next"_s, last->reviewedOn),
            u"the last was on %1"_s.arg(last->reviewedOn.british()), "reviewed_on"));
    } else {
        Date began;
        for (const record::Meeting& each : m_all.of<record::Meeting>())
            if (wasHeld(each, m_today))
                began = earliest(began, each.heldOn);
        for (const record::PlanAction& each : m_all.of<record::PlanAction>())
            began = earliest(began, each.agreedOn);
        leadTo<record::Review>(add("review.first", m_all.caf, m_intervals.dueOn(u"review.first"_s, began), {}, "started"));
    }
}

void Asking::askRenewal()
{
    std::map<QString, const record::Consent*> latestOf;
    for (const record::Consent& each : m_all.of<record::Consent>()) {
        const record::Consent*& known = latestOf[folded(each.person)];
        if (known == nullptr || each.decidedOn >= known->decidedOn)
            known = &each;
    }
    for (const auto& [person, consent] : latestOf)
        if (consent->decision == record::ConsentDecision::given)
            add("consent.renew", *consent, consent->renewBy, consent->person, "renew_by");
}

void Asking::askPlan()
{
    for (const record::PlanAction& each : m_all.of<record::PlanAction>()) {
        if (!isOpen(each))
            continue;
        QStringList words{each.action, each.owner};
        words.removeAll(QString());
        add("plan.action", each, each.dueOn, words.join(u", "_s), "outcome");
    }
}

void Asking::askSupervision()
{
    const record::LeadSpell* spell = nullptr;
    for (const record::LeadSpell& each : m_all.of<record::LeadSpell>())
        if (!each.until.isSet() && each.from.isSet() && (spell == nullptr || each.from >= spell->from))
            spell = &each;
    if (spell == nullptr && !m_all.caf.lead.isSet())
        return;
    const record::Supervision* last = latest(m_all.of<record::Supervision>(), &record::Supervision::heldOn);
    const bool isOfThisLead = last != nullptr && (spell == nullptr || last->heldOn >= spell->from);
    DueItem* item = nullptr;
    if (isOfThisLead) {
        const Date counted = m_intervals.dueOn(u"supervision"_s, last->heldOn);
        item = add("supervision", *last, last->nextOn.isSet() ? last->nextOn : counted,
            u"the last was on %1"_s.arg(last->heldOn.british()), "next_on");
        if (item != nullptr && last->nextOn.isSet())
            item->isAssumed = false;
    } else if (spell != nullptr) {
        item = add("supervision", *spell, m_intervals.dueOn(u"supervision"_s, spell->from), {}, "since");
    }
    leadTo<record::Supervision>(item);
}

void Asking::askContact()
{
    const record::Contact* last = nullptr;
    for (const record::Contact& each : m_all.of<record::Contact>())
        if (isHere(each, m_all) && each.heldOn.isSet() && (last == nullptr || each.heldOn >= last->heldOn))
            last = &each;
    if (last == nullptr)
        return;
    if (last->nextOn.isSet())
        add("contact.next", *last, last->nextOn, last->nextStep, "next_on");
    else if (last->way == record::ContactWay::missed)
        add("contact.again", *last, m_intervals.dueOn(u"contact.again"_s, last->heldOn), last->withWhom, "next_on");
}

void Asking::askCopies()
{
    for (const record::CopyGiven& each : m_all.of<record::CopyGiven>()) {
        if (each.givenOn.isSet())
            continue;
        QStringList words{each.what, each.recipient};
        words.removeAll(QString());
        add("copy.give", each, each.dueOn, words.join(u" for "_s), "given_on");
    }
}

void Asking::askHarm()
{
    for (const record::HarmReport& each : m_all.of<record::HarmReport>())
        if (isHere(each, m_all) && !each.writtenOn.isSet())
            add("harm.written", each, m_intervals.dueOn(u"harm.written"_s, each.raisedOn), {}, "written_on");
}

} // namespace

QString formKey(std::string_view kind, Id record, const QString& field)
{
    const QString name = QLatin1StringView(kind.data(), static_cast<qsizetype>(kind.size()));
    const bool isSingle = kind == record::Child::kind || kind == record::Caf::kind;
    return isSingle ? u"%1/%2"_s.arg(name, field) : u"%1/%2/%3"_s.arg(name, record.text(), field);
}

std::vector<DueItem> dueWork(const CafCase& all, const Intervals& intervals, Date today)
{
    Asking asking(all, intervals, today);
    const bool goesOn = isOpen(all.caf, today);
    std::vector<DueItem> items = goesOn ? asking.ofOpen() : asking.ofClosed();
    std::stable_sort(items.begin(), items.end(),
        [](const DueItem& left, const DueItem& right) { return left.dueOn < right.dueOn; });
    if (goesOn) {
        std::vector<DueItem> waiting = waitingFor(all, today);
        items.insert(items.end(), std::move_iterator(waiting.begin()), std::move_iterator(waiting.end()));
    }
    return items;
}

DueSection sectionOf(const DueItem& item, Date today)
{
    if (item.isWaiting)
        return DueSection::waiting;
    if (item.late > 0)
        return DueSection::overdue;
    if (item.dueOn <= today.addDays(7))
        return DueSection::week;
    return item.dueOn <= today.addDays(30) ? DueSection::month : DueSection::later;
}

QString lateWords(const DueItem& item, Date today)
{
    if (item.isWaiting)
        return item.dueOn.isSet() ? u"for %1"_s.arg(counted(std::max(item.late, 0), u"working day"_s, u"working days"_s))
                                  : u"day not recorded"_s;
    if (item.late > 0)
        return u"%1 late"_s.arg(counted(item.late, u"working day"_s, u"working days"_s));
    if (item.dueOn == today || item.late == 0)
        return u"today"_s;
    return u"in %1"_s.arg(counted(-item.late, u"working day"_s, u"working days"_s));
}

QString clauseWords(const DueItem& item, const Intervals& intervals)
{
    const DueRule* rule = dueRule(item.rule);
    if (rule == nullptr)
        return item.clause;
    const auto allowed = intervals.allowed(item.rule);
    QString counts = allowed ? u"%1 from %2"_s.arg(allowed->words(), rule->countedFrom) : rule->countedFrom;
    counts[0] = counts[0].toUpper();
    return u"%1%2. %3."_s.arg(item.isAssumed ? u"Assumed until the authority confirms it: "_s : QString(), counts, item.clause);
}

} // namespace axs::pathway
