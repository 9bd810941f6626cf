// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/assessment.h"

namespace axs::record {

/// A meeting of the Team Around the Child (requirements 26).
struct Meeting
{
    static constexpr std::string_view kind = "meeting";
    static constexpr std::string_view title = "TAC meeting";

    Id id;
    Id caf;
    MeetingState state = MeetingState::notRecorded;
    Date heldOn;
    QString time;
    QString place;
    QString convener;
    QString chair;
    std::optional<bool> interpreter;
    QString agenda;
    QString minutes;
    QString socialWorkAdvice;
    Date nextOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Meeting::caf, "CAF", Caf::kind),
            field("state", &Meeting::state, "Planned, held or cancelled"),
            field("held_on", &Meeting::heldOn, "Date"),
            field("time", &Meeting::time, "Time"),
            field("place", &Meeting::place, "Place"),
            field("convener", &Meeting::convener, "Convener", Personal::yes),
            field("chair", &Meeting::chair, "Chair", Personal::yes),
            field("interpreter", &Meeting::interpreter, "Interpreter needed"),
            field("agenda", &Meeting::agenda, "Agenda", Personal::yes),
            field("minutes", &Meeting::minutes, "Minutes", Personal::yes),
            field("social_work_advice", &Meeting::socialWorkAdvice, "Social worker’s advice"),
            field("next_on", &Meeting::nextOn, "Next meeting on"),
        };
    }
    bool operator==(const Meeting&) const = default;
};

/// Somebody who was invited to a meeting, family and practitioners alike, and whether they came.
struct Attendance
{
    static constexpr std::string_view kind = "attendance";
    static constexpr std::string_view title = "Invitation";

    Id id;
    Id meeting;
    Id practitioner;
    QString name;
    QString part;
    QString sector;
    Date invitedOn;
    std::optional<bool> attended;

    static constexpr auto fields()
    {
        return FieldList{
            link("meeting", &Attendance::meeting, "Meeting", Meeting::kind),
            link("practitioner", &Attendance::practitioner, "Practitioner", Practitioner::kind),
            field("name", &Attendance::name, "Name", Personal::yes),
            field("part", &Attendance::part, "Part in the meeting"),
            field("sector", &Attendance::sector, "Sector, or family"),
            field("invited_on", &Attendance::invitedOn, "Invited on"),
            field("attended", &Attendance::attended, "Came"),
        };
    }
    bool operator==(const Attendance&) const = default;
};

/// An action of the plan (requirements 23).
struct PlanAction
{
    static constexpr std::string_view kind = "plan_action";
    static constexpr std::string_view title = "Plan action";

    Id id;
    Id caf;
    Id meeting;
    Id need;
    QString action;
    QString owner;
    QString service;
    Date agreedOn;
    Date dueOn;
    Date doneOn;
    ActionOutcome outcome = ActionOutcome::notRecorded;
    QString outcomeNote;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &PlanAction::caf, "CAF", Caf::kind),
            link("meeting", &PlanAction::meeting, "Agreed at", Meeting::kind),
            link("need", &PlanAction::need, "Need it addresses", Need::kind),
            field("action", &PlanAction::action, "What is to be done", Personal::yes),
            field("owner", &PlanAction::owner, "Who does it", Personal::yes),
            field("service", &PlanAction::service, "Service, in free words"),
            field("agreed_on", &PlanAction::agreedOn, "Agreed on"),
            field("due_on", &PlanAction::dueOn, "Due"),
            field("done_on", &PlanAction::doneOn, "Done on"),
            field("outcome", &PlanAction::outcome, "Outcome"),
            field("outcome_note", &PlanAction::outcomeNote, "Outcome in words", Personal::yes),
        };
    }
    bool operator==(const PlanAction&) const = default;
};

/// While somebody was the lead professional, and how it was handed over (S1 3.1 b).
struct LeadSpell
{
    static constexpr std::string_view kind = "lead_spell";
    static constexpr std::string_view title = "Lead professional";

    Id id;
    Id caf;
    Id practitioner;
    QString role;
    QString sector;
    Date from;
    Date until;
    QString handOver;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &LeadSpell::caf, "CAF", Caf::kind),
            link("practitioner", &LeadSpell::practitioner, "Lead professional", Practitioner::kind),
            field("role", &LeadSpell::role, "Role"),
            field("sector", &LeadSpell::sector, "Sector"),
            field("since", &LeadSpell::from, "Since"),
            field("until", &LeadSpell::until, "Until"),
            field("hand_over", &LeadSpell::handOver, "Hand-over", Personal::yes),
        };
    }
    bool operator==(const LeadSpell&) const = default;
};

/// A supervision of the lead professional.
struct Supervision
{
    static constexpr std::string_view kind = "supervision";
    static constexpr std::string_view title = "Supervision";

    Id id;
    Id caf;
    Date heldOn;
    QString supervisor;
    QString how;
    QString note;
    Date nextOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Supervision::caf, "CAF", Caf::kind),
            field("held_on", &Supervision::heldOn, "Date"),
            field("supervisor", &Supervision::supervisor, "With whom", Personal::yes),
            field("how", &Supervision::how, "How"),
            field("note", &Supervision::note, "What was agreed", Personal::yes),
            field("next_on", &Supervision::nextOn, "Next on"),
        };
    }
    bool operator==(const Supervision&) const = default;
};

} // namespace axs::record
