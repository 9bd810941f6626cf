// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/dateorder.h"

#include "core/pathway/subjectrules.h"
#include "core/record/values.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace record;

/// A day on which something happened, and whether it should be while the episode is open.
template <class Record>
struct EventDate
{
    Date Record::*on;
    bool whileOpen = false;
};

template <class Record>
inline constexpr std::array<EventDate<Record>, 0> eventDates{};
template <>
inline constexpr std::array eventDates<Contact>{EventDate<Contact>{&Contact::heldOn}};
template <>
inline constexpr std::array eventDates<Checklist>{EventDate<Checklist>{&Checklist::doneOn}};
template <>
inline constexpr std::array eventDates<Consent>{EventDate<Consent>{&Consent::decidedOn}};
template <>
inline constexpr std::array eventDates<Contribution>{EventDate<Contribution>{&Contribution::formDate},
    EventDate<Contribution>{&Contribution::receivedOn}, EventDate<Contribution>{&Contribution::confirmedOn}};
template <>
inline constexpr std::array eventDates<Need>{
    EventDate<Need>{&Need::identifiedOn, true}, EventDate<Need>{&Need::metOn}};
template <>
inline constexpr std::array eventDates<ThresholdDecision>{
    EventDate<ThresholdDecision>{&ThresholdDecision::decidedOn, true}};
template <>
inline constexpr std::array eventDates<HarmReport>{
    EventDate<HarmReport>{&HarmReport::raisedOn}, EventDate<HarmReport>{&HarmReport::writtenOn}};
template <>
inline constexpr std::array eventDates<Meeting>{EventDate<Meeting>{&Meeting::heldOn}};
template <>
inline constexpr std::array eventDates<Attendance>{EventDate<Attendance>{&Attendance::invitedOn}};
template <>
inline constexpr std::array eventDates<PlanAction>{
    EventDate<PlanAction>{&PlanAction::agreedOn, true}, EventDate<PlanAction>{&PlanAction::doneOn}};
template <>
inline constexpr std::array eventDates<LeadSpell>{EventDate<LeadSpell>{&LeadSpell::from, true}};
template <>
inline constexpr std::array eventDates<Supervision>{EventDate<Supervision>{&Supervision::heldOn, true}};
template <>
inline constexpr std::array eventDates<Review>{EventDate<Review>{&Review::reviewedOn, true}};
template <>
inline constexpr std::array eventDates<FormScore>{EventDate<FormScore>{&FormScore::scoredOn}};
template <>
inline constexpr std::array eventDates<Referral>{
    EventDate<Referral>{&Referral::referredOn}, EventDate<Referral>{&Referral::outcomeOn}};
template <>
inline constexpr std::array eventDates<Spend>{
    EventDate<Spend>{&Spend::committedOn, true}, EventDate<Spend>{&Spend::spentOn}};
template <>
inline constexpr std::array eventDates<Sharing>{EventDate<Sharing>{&Sharing::sharedOn}};
template <>
inline constexpr std::array eventDates<CopyGiven>{EventDate<CopyGiven>{&CopyGiven::givenOn}};
template <>
inline constexpr std::array eventDates<FamilyCorrection>{EventDate<FamilyCorrection>{&FamilyCorrection::saidOn}};

/// Work for an unborn child begins before the birth, but not before there was a child to expect.
constexpr int daysExpected = 300;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Record>
void checkPairs(FindingList& findings, const Record& record)
{
    forEachReversedPair(record, [&](const DatePair<Record>& pair) {
        withDateField(pair.earlier, [&](const auto& earlier) {
            withDateField(pair.later, [&](const auto& later) {
                findings.add(Severity::error, record, latin(pair.rule), latin(later.name),
                    u"%1: “%2” is %3, before “%4”, %5."_s.arg(rowWords(record), utf8(later.label),
                        (record.*pair.later).british(), utf8(earlier.label), (record.*pair.earlier).british()),
                    u"Mend whichever of the two dates is wrong."_s);
            });
        });
    });
}

/// Planned meetings lie ahead; after the closing a TAC hands over, and what it agrees belongs to it.
template <class Record>
bool mayLieAhead(const Record& record)
{
    if constexpr (std::is_same_v<Record, Meeting>)
        return record.state != MeetingState::held;
    else
        return false;
}

template <class Record>
bool isOfMeeting(const Record& record)
{
    if constexpr (std::is_same_v<Record, PlanAction>)
        return record.meeting.isSet();
    else
        return false;
}

template <class Record>
void checkEvents(FindingList& findings, const CafCase& all, const Record& record, Date today)
{
    for (const EventDate<Record>& event : eventDates<Record>) {
        const Date on = record.*event.on;
        if (!on.isSet())
            continue;
        const auto add = [&](QLatin1StringView rule, const QString& what, const QString& mend) {
            withDateField(event.on, [&](const auto& field) {
                findings.add(Severity::warning, record, latin(Record::kind) + rule, latin(field.name),
                    u"%1: “%2”, %3, %4."_s.arg(rowWords(record), utf8(field.label), on.british(), what), mend);
            });
        };
        if (on > today && !mayLieAhead(record))
            add(".later-than-today"_L1, u"is after today"_s, u"Check the year."_s);
        const Date born = all.child.dateOfBirth;
        if (born.isSet() && on < born.addDays(-daysExpected))
            add(".before-birth"_L1, u"is long before the child was born"_s, u"Check this date and the date of birth."_s);
        if (event.whileOpen && all.caf.closed.isSet() && on > all.caf.closed && !isOfMeeting(record))
            add(".after-closing"_L1, u"is after the episode was closed"_s, u"Check this date and the closing date."_s);
    }
}

void checkInvitations(FindingList& findings, const CafCase& all)
{
    for (const Attendance& each : all.of<Attendance>()) {
        const Meeting* meeting = rowOf<Meeting>(all, each.meeting);
        if (meeting && meeting->heldOn.isSet() && each.invitedOn > meeting->heldOn)
            findings.add(Severity::warning, each, u"attendance.invited-after-meeting"_s, u"invited_on"_s,
                u"%1 is recorded as invited after the meeting of %2."_s.arg(
                    each.name.isEmpty() ? u"Somebody"_s : each.name, meeting->heldOn.british()),
                u"Mend whichever of the two dates is wrong."_s);
    }
}

} // namespace

void checkDates(FindingList& findings, const CafCase& all, Date today)
{
    checkPairs(findings, all.caf);
    forEachPart(all, [&](const auto& rows) {
        for (const auto& row : rows) {
            checkPairs(findings, row);
            checkEvents(findings, all, row, today);
        }
    });
    checkInvitations(findings, all);
}

} // namespace axs::pathway
