// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/upkeep.h"

namespace axs::record {

/// What a panel decided about one CAF (requirements 35, 36).
struct PanelItem
{
    static constexpr std::string_view kind = "panel_item";
    static constexpr std::string_view title = "Panel item";

    Id id;
    Id caf;
    Date panelOn;
    PanelType panelType = PanelType::notRecorded;
    PanelDecision decision = PanelDecision::notRecorded;
    QStringList reasons; ///< several may hold
    QString services;
    QString minute;
    Date returnOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &PanelItem::caf, "CAF", Caf::kind),
            field("panel_on", &PanelItem::panelOn, "Panel held on"),
            field("panel_type", &PanelItem::panelType, "Kind of panel"),
            field("decision", &PanelItem::decision, "Decision"),
            field("reasons", &PanelItem::reasons, "Reasons"),
            field("services", &PanelItem::services, "Services allocated"),
            field("minute", &PanelItem::minute, "Minute", Personal::yes),
            field("return_on", &PanelItem::returnOn, "Returns to panel on"),
        };
    }
    bool operator==(const PanelItem&) const = default;
};

/// People trained at one course: a head count, or one named person (requirements 44). When neither is recorded, how
/// many is not known.
struct Training
{
    static constexpr std::string_view kind = "training";
    static constexpr std::string_view title = "Training";

    Id id;
    QString course;
    Date heldOn;
    QString organisation;
    QString serviceArea;
    Id practitioner;
    std::optional<int> headcount;

    static constexpr auto fields()
    {
        return FieldList{
            field("course", &Training::course, "Course"),
            field("held_on", &Training::heldOn, "Held on"),
            field("organisation", &Training::organisation, "Organisation"),
            field("service_area", &Training::serviceArea, "Service area"),
            link("practitioner", &Training::practitioner, "Practitioner", Practitioner::kind),
            field("headcount", &Training::headcount, "People trained"),
        };
    }
    bool operator==(const Training&) const = default;
};

/// Something that went wrong, or nearly, in sharing information (requirements 45).
struct Incident
{
    static constexpr std::string_view kind = "incident";
    static constexpr std::string_view title = "Incident";

    Id id;
    QString reference;
    Date occurredOn;
    QString agency;
    std::optional<bool> adverse;
    QString description;
    QString learning;

    static constexpr auto fields()
    {
        return FieldList{
            field("reference", &Incident::reference, "Incident reference"),
            field("occurred_on", &Incident::occurredOn, "Date"),
            field("agency", &Incident::agency, "Agency"),
            field("adverse", &Incident::adverse, "Adverse"),
            field("description", &Incident::description, "What happened", Personal::yes),
            field("learning", &Incident::learning, "What was learnt"),
        };
    }
    bool operator==(const Incident&) const = default;
};

/// One parent's or carer's anonymous answers. It never says whose child it is about.
struct Questionnaire
{
    static constexpr std::string_view kind = "questionnaire";
    static constexpr std::string_view title = "Questionnaire";

    Id id;
    Id cluster;
    Date receivedOn;
    Satisfaction satisfaction = Satisfaction::notRecorded;
    Change knowledge = Change::notRecorded;
    Change confidence = Change::notRecorded;
    IssueOutcome issues = IssueOutcome::notRecorded;
    Agreement responsive = Agreement::notRecorded;
    Agreement timely = Agreement::notRecorded;
    Agreement help = Agreement::notRecorded;
    Agreement listened = Agreement::notRecorded;
    Agreement involved = Agreement::notRecorded;

    static constexpr auto fields()
    {
        return FieldList{
            link("cluster", &Questionnaire::cluster, "AXS cluster", Cluster::kind),
            field("received_on", &Questionnaire::receivedOn, "Received on"),
            field("satisfaction", &Questionnaire::satisfaction, "Satisfaction"),
            field("knowledge", &Questionnaire::knowledge, "Knowledge"),
            field("confidence", &Questionnaire::confidence, "Confidence"),
            field("issues", &Questionnaire::issues, "The issues"),
            field("responsive", &Questionnaire::responsive, "Responsive"),
            field("timely", &Questionnaire::timely, "Timely"),
            field("help", &Questionnaire::help, "Help as needed"),
            field("listened", &Questionnaire::listened, "Listened to"),
            field("involved", &Questionnaire::involved, "Involved in the plan"),
        };
    }
    bool operator==(const Questionnaire&) const = default;
};

/// One answer of one agency in a round of self-assessment (requirements 48). An agency may give several answers to one
/// question, or none and only a text.
struct SelfAssessment
{
    static constexpr std::string_view kind = "self_assessment";
    static constexpr std::string_view title = "Self-assessment answer";

    Id id;
    QString round;
    QString agency;
    QString section;
    QString question;
    QString answer;
    QString text;

    static constexpr auto fields()
    {
        return FieldList{
            field("round", &SelfAssessment::round, "Round"),
            field("agency", &SelfAssessment::agency, "Agency"),
            field("section", &SelfAssessment::section, "Section"),
            field("question", &SelfAssessment::question, "Question"),
            field("answer", &SelfAssessment::answer, "Answer"),
            field("text", &SelfAssessment::text, "In their words"),
        };
    }
    bool operator==(const SelfAssessment&) const = default;
};

} // namespace axs::record
