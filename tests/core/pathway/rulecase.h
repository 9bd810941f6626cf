// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafrules.h"
#include "tests/support/catch.h"

#include <algorithm>

/// An episode in which everything holds, for tests that break one thing.
namespace axs::test {

using namespace Qt::Literals::StringLiterals;

inline const Date today = Date::fromCalendar(2009, 7, 24);
inline const Date started = Date::fromCalendar(2009, 3, 2);

inline pathway::CafCase soundCase()
{
    pathway::CafCase all;
    all.child.id = Id{1};
    all.child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    all.caf.id = Id{2};
    all.caf.child = Id{1};
    all.caf.cluster = Id{3};
    all.caf.started = started;
    all.caf.assessor = Id{4};
    all.caf.assessorRole = u"Health Visitor"_s;
    return all;
}

inline record::Consent consentOf(const QString& person, record::ConsentDecision decision, Date on)
{
    record::Consent made;
    made.id = Id{900 + on.dayNumber()};
    made.person = person;
    made.decision = decision;
    made.decidedOn = on;
    return made;
}

/// The same with consent, a completed assessment, a TAC with its lead, and a plan; the one need is met.
inline pathway::CafCase wholeCase()
{
    using namespace record;
    pathway::CafCase all = soundCase();
    all.of<Consent>() = {consentOf(u"Anna Sample"_s, ConsentDecision::given, started)};
    all.caf.completed = started.addDays(20);
    all.caf.lead = Id{7};
    Meeting meeting;
    meeting.id = Id{20};
    meeting.state = MeetingState::held;
    meeting.heldOn = started.addDays(30);
    all.of<Meeting>() = {meeting};
    Attendance lead;
    lead.id = Id{21};
    lead.meeting = meeting.id;
    lead.practitioner = all.caf.lead;
    lead.name = u"Sue Invented"_s;
    lead.attended = true;
    all.of<Attendance>() = {lead};
    PlanAction action;
    action.id = Id{22};
    action.agreedOn = meeting.heldOn;
    all.of<PlanAction>() = {action};
    Need need;
    need.id = Id{23};
    need.agencies = u"Health; School"_s;
    need.state = NeedState::met;
    all.of<Need>() = {need};
    return all;
}

inline const pathway::Finding* find(const std::vector<pathway::Finding>& all, const QString& rule)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const pathway::Finding& each) { return each.rule == rule; });
    return found == all.end() ? nullptr : &*found;
}

inline bool fires(const pathway::CafCase& all, const QString& rule)
{
    return find(pathway::findings(all, today), rule) != nullptr;
}

/// The rule fires with this severity, beside this field, and says how to mend it.
inline void checkFires(
    const pathway::CafCase& all, const QString& rule, pathway::Severity severity, const QString& field)
{
    const auto found = pathway::findings(all, today);
    const pathway::Finding* finding = find(found, rule);
    INFO(rule.toStdString());
    REQUIRE(finding);
    CHECK(finding->severity == severity);
    CHECK(finding->field == field);
    CHECK_FALSE(finding->mend.isEmpty());
}

} // namespace axs::test
