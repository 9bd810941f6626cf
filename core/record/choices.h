// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field.h"

namespace axs::record {

// Closed lists (commands.md, "Import tables"). Texts as they stand in files and tables; 0 is always "not recorded".

enum class Gender { notRecorded, male, female, notAvailable };
template <>
struct ChoiceTexts<Gender>
{
    static constexpr std::array<std::string_view, 4> texts{"", "male", "female", "not available"};
};

enum class ConsentDecision { notRecorded, given, declined, withdrawn };
template <>
struct ChoiceTexts<ConsentDecision>
{
    static constexpr std::array<std::string_view, 4> texts{"", "given", "declined", "withdrawn"};
};

/// The four-word scale of "has the plan worked and all the outcomes been achieved?" (S1 Part 1), and "n/a".
enum class Rating { notRecorded, notAtAll, partly, mostly, completely, notApplicable };
template <>
struct ChoiceTexts<Rating>
{
    static constexpr std::array<std::string_view, 6> texts{"", "not at all", "partly", "mostly", "completely", "n/a"};
};

/// What somebody who may open the file answers for.
enum class Duty { notRecorded, keeper, coordinator, manager };
template <>
struct ChoiceTexts<Duty>
{
    static constexpr std::array<std::string_view, 4> texts{"", "keeper", "co-ordinator", "manager"};
};

/// How an episode began. One that goes on after level 3 has no assessment of its own and is no CAF undertaken.
enum class Origin { notRecorded, assessment, afterLevel3 };
template <>
struct ChoiceTexts<Origin>
{
    static constexpr std::array<std::string_view, 3> texts{"", "assessment", "done at level 3"};
};

/// How somebody was in touch with a family.
enum class ContactWay { notRecorded, visit, call, letter, message, meeting, missed };
template <>
struct ChoiceTexts<ContactWay>
{
    static constexpr std::array<std::string_view, 7> texts{
        "", "visit", "call", "letter", "message", "meeting", "missed"};
};

/// What came of a pre-CAF checklist (S1 Part Two, 1.1).
enum class ChecklistOutcome { notRecorded, triggersCaf, noCaf, refused };
template <>
struct ChoiceTexts<ChecklistOutcome>
{
    static constexpr std::array<std::string_view, 4> texts{"", "triggers a CAF", "no CAF needed", "refused"};
};

/// The sections of the national CAF form, and the family’s own words.
enum class FormSection { notRecorded, development, parents, environment, conclusions, childsWords, parentsWords };
template <>
struct ChoiceTexts<FormSection>
{
    static constexpr std::array<std::string_view, 7> texts{"", "development of the child", "parents and carers",
        "family and environment", "strengths, needs, conclusions", "the child’s own words",
        "the parents’ own words"};
};

/// How far a need is met.
enum class NeedState { notRecorded, unmet, partlyMet, met };
template <>
struct ChoiceTexts<NeedState>
{
    static constexpr std::array<std::string_view, 4> texts{"", "unmet", "partly met", "met"};
};

/// What was decided about the level of need (requirements 8).
enum class Threshold { notRecorded, level2, cusp, level3 };
template <>
struct ChoiceTexts<Threshold>
{
    static constexpr std::array<std::string_view, 4> texts{"", "level 2", "on the cusp of levels 2 and 3", "level 3"};
};

/// Whether a meeting took place.
enum class MeetingState { notRecorded, planned, held, cancelled };
template <>
struct ChoiceTexts<MeetingState>
{
    static constexpr std::array<std::string_view, 4> texts{"", "planned", "held", "cancelled"};
};

/// What came of an action of the plan.
enum class ActionOutcome { notRecorded, achieved, partly, notAchieved, dropped };
template <>
struct ChoiceTexts<ActionOutcome>
{
    static constexpr std::array<std::string_view, 5> texts{
        "", "achieved", "partly achieved", "not achieved", "no longer needed"};
};

/// Whether information was shared.
enum class SharingDecision { notRecorded, shared, notShared };
template <>
struct ChoiceTexts<SharingDecision>
{
    static constexpr std::array<std::string_view, 3> texts{"", "shared", "not shared"};
};

/// What an interval is counted in.
enum class IntervalUnit { notRecorded, workingDays, days, weeks, months };
template <>
struct ChoiceTexts<IntervalUnit>
{
    static constexpr std::array<std::string_view, 5> texts{"", "working days", "days", "weeks", "months"};
};

/// What kind of panel met (S2).
enum class PanelType { notRecorded, regular, additional, special };
template <>
struct ChoiceTexts<PanelType>
{
    static constexpr std::array<std::string_view, 4> texts{"", "regular", "additional", "special"};
};

/// What a panel decided about a CAF (S2).
enum class PanelDecision { notRecorded, service, noService, deferred };
template <>
struct ChoiceTexts<PanelDecision>
{
    static constexpr std::array<std::string_view, 4> texts{"", "service", "no service", "deferred"};
};

// What parents and carers answer in the questionnaire (figures 2 to 6).

enum class Satisfaction { notRecorded, verySatisfied, satisfied, neither, dissatisfied, veryDissatisfied };
template <>
struct ChoiceTexts<Satisfaction>
{
    static constexpr std::array<std::string_view, 6> texts{
        "", "very satisfied", "satisfied", "neither", "dissatisfied", "very dissatisfied"};
};

enum class Change { notRecorded, increasedALot, increasedALittle, stayedTheSame, decreased };
template <>
struct ChoiceTexts<Change>
{
    static constexpr std::array<std::string_view, 5> texts{
        "", "increased a lot", "increased a little", "stayed the same", "decreased"};
};

enum class IssueOutcome { notRecorded, resolved, improved, stayedTheSame, gotWorse };
template <>
struct ChoiceTexts<IssueOutcome>
{
    static constexpr std::array<std::string_view, 5> texts{
        "", "resolved", "improved", "stayed the same", "got worse"};
};

enum class Agreement { notRecorded, agree, neither, disagree };
template <>
struct ChoiceTexts<Agreement>
{
    static constexpr std::array<std::string_view, 4> texts{"", "agree", "neither", "disagree"};
};

} // namespace axs::record
