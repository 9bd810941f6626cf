// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/episode.h"

namespace axs::record {

/// A contact with a child or family, from before any form (requirements 19).
struct Contact
{
    static constexpr std::string_view kind = "contact";
    static constexpr std::string_view title = "Contact";

    Id id;
    Id child;
    Id caf; ///< unset: before any, or about none
    Date heldOn;
    QString by;
    QString withWhom;
    ContactWay way = ContactWay::notRecorded;
    std::optional<bool> sawChild;
    QString said;
    QString nextStep;
    Date nextOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("child", &Contact::child, "Child", Child::kind),
            link("caf", &Contact::caf, "CAF", Caf::kind),
            field("held_on", &Contact::heldOn, "Date"),
            field("by", &Contact::by, "Who of us", Personal::yes),
            field("with_whom", &Contact::withWhom, "With whom", Personal::yes),
            field("way", &Contact::way, "How"),
            field("saw_child", &Contact::sawChild, "The child was seen"),
            field("said", &Contact::said, "What was said", Personal::yes),
            field("next_step", &Contact::nextStep, "Next step", Personal::yes),
            field("next_on", &Contact::nextOn, "Next contact on"),
        };
    }
    bool operator==(const Contact&) const = default;
};

/// A pre-CAF checklist and what came of it (requirements 18). One that triggers nothing is a record, not a CAF.
struct Checklist
{
    static constexpr std::string_view kind = "checklist";
    static constexpr std::string_view title = "Pre-CAF checklist";

    Id id;
    Id child;
    Id caf;
    Date doneOn;
    QString by;
    QString setting;
    QString processStage;
    QString askedBy;
    std::optional<bool> selfReferral;
    QString concerns;
    ChecklistOutcome outcome = ChecklistOutcome::notRecorded;
    QString reason;

    static constexpr auto fields()
    {
        return FieldList{
            link("child", &Checklist::child, "Child", Child::kind),
            link("caf", &Checklist::caf, "CAF", Caf::kind),
            field("done_on", &Checklist::doneOn, "Date"),
            field("by", &Checklist::by, "Filled in by", Personal::yes),
            field("setting", &Checklist::setting, "Setting"),
            field("process_stage", &Checklist::processStage, "Stage of the process"),
            field("asked_by", &Checklist::askedBy, "Who asked for help", Personal::yes),
            field("self_referral", &Checklist::selfReferral, "The family asked for help itself"),
            field("concerns", &Checklist::concerns, "What the checklist shows", Personal::yes),
            field("outcome", &Checklist::outcome, "Outcome"),
            field("reason", &Checklist::reason, "Reason", Personal::yes),
        };
    }
    bool operator==(const Checklist&) const = default;
};

/// What one person contributed to the assessment, by section of the form (requirements 19).
struct Contribution
{
    static constexpr std::string_view kind = "contribution";
    static constexpr std::string_view title = "Contribution";

    Id id;
    Id caf;
    FormSection section = FormSection::notRecorded;
    QString text;
    QString author;
    QString authorRole;
    std::optional<bool> confidential;
    QString typedBy;
    Date formDate;
    Date receivedOn;
    QString paperAt;
    Date confirmedOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Contribution::caf, "CAF", Caf::kind),
            field("section", &Contribution::section, "Section of the form"),
            field("text", &Contribution::text, "What they say", Personal::yes),
            field("author", &Contribution::author, "Author", Personal::yes),
            field("author_role", &Contribution::authorRole, "Author’s role"),
            field("confidential", &Contribution::confidential, "Confidential: not for the family copy"),
            field("typed_by", &Contribution::typedBy, "Typed by"),
            field("form_date", &Contribution::formDate, "Date of the form"),
            field("received_on", &Contribution::receivedOn, "Received"),
            field("paper_at", &Contribution::paperAt, "Where the paper is"),
            field("confirmed_on", &Contribution::confirmedOn, "Confirmed by the author on"),
        };
    }
    bool operator==(const Contribution&) const = default;
};

/// A need, and the agencies that must help to meet it (S1 3.1 a).
struct Need
{
    static constexpr std::string_view kind = "need";
    static constexpr std::string_view title = "Need";

    Id id;
    Id caf;
    QString need;
    QString agencies;
    Date identifiedOn;
    NeedState state = NeedState::notRecorded;
    Date metOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Need::caf, "CAF", Caf::kind),
            field("need", &Need::need, "Need", Personal::yes),
            field("agencies", &Need::agencies, "Agencies that must help"),
            field("identified_on", &Need::identifiedOn, "Identified on"),
            field("state", &Need::state, "How far it is met"),
            field("met_on", &Need::metOn, "Judged on"),
        };
    }
    bool operator==(const Need&) const = default;
};

/// A decision about the level of need; earlier ones stay as history (requirements 8).
struct ThresholdDecision
{
    static constexpr std::string_view kind = "threshold_decision";
    static constexpr std::string_view title = "Threshold decision";

    Id id;
    Id caf;
    Date decidedOn;
    Threshold level = Threshold::notRecorded;
    QString risks;
    QString protectiveFactors;
    QString tookPart;
    QString disagreed;
    QString reason;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &ThresholdDecision::caf, "CAF", Caf::kind),
            field("decided_on", &ThresholdDecision::decidedOn, "Date"),
            field("level", &ThresholdDecision::level, "Level decided"),
            field("risks", &ThresholdDecision::risks, "Risks", Personal::yes),
            field("protective_factors", &ThresholdDecision::protectiveFactors, "Protective factors", Personal::yes),
            field("took_part", &ThresholdDecision::tookPart, "Who took part", Personal::yes),
            field("disagreed", &ThresholdDecision::disagreed, "Who disagreed", Personal::yes),
            field("reason", &ThresholdDecision::reason, "Reason", Personal::yes),
        };
    }
    bool operator==(const ThresholdDecision&) const = default;
};

/// That somebody was told of a risk of significant harm: needs no consent and no CAF (S1 Part Two, 2.0).
struct HarmReport
{
    static constexpr std::string_view kind = "harm_report";
    static constexpr std::string_view title = "Harm report";

    Id id;
    Id child; ///< unset: about a child who is not in the file
    Id caf;
    QString childDescribed;
    Date raisedOn;
    QString concern;
    QString told;
    QString toldHow;
    QString advice;
    std::optional<bool> familyTold;
    QString reasonNotTold;
    Date writtenOn;
    QString by;

    static constexpr auto fields()
    {
        return FieldList{
            link("child", &HarmReport::child, "Child", Child::kind),
            link("caf", &HarmReport::caf, "CAF", Caf::kind),
            field("child_described", &HarmReport::childDescribed, "Which child, when not in the file", Personal::yes),
            field("raised_on", &HarmReport::raisedOn, "Date"),
            field("concern", &HarmReport::concern, "What was seen or said", Personal::yes),
            field("told", &HarmReport::told, "Who was told", Personal::yes),
            field("told_how", &HarmReport::toldHow, "How they were told"),
            field("advice", &HarmReport::advice, "What they advised", Personal::yes),
            field("family_told", &HarmReport::familyTold, "The family was told first"),
            field("reason_not_told", &HarmReport::reasonNotTold, "Why the family was not told", Personal::yes),
            field("written_on", &HarmReport::writtenOn, "Written follow-up sent on"),
            field("by", &HarmReport::by, "Raised by", Personal::yes),
        };
    }
    bool operator==(const HarmReport&) const = default;
};

} // namespace axs::record
