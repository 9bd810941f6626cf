// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"

namespace axs::record {

/// A CAF episode. Roles, sector and service type are those of this episode, not the person's of today, so that
/// yesterday's reports do not move when somebody changes job.
struct Caf
{
    static constexpr std::string_view kind = "caf";
    static constexpr std::string_view title = "CAF";

    Id id;
    QString reference;
    Id child;
    Id cluster;
    Date started;
    Date completed;
    Date received; ///< by the manager, for the backlog
    Date reviewed; ///< by the manager
    Date closed;
    QString closureReason;
    std::optional<int> level; ///< 2 or 3
    Id assessor;
    QString assessorRole;
    Id lead;
    QString leadRole;
    QString leadSector;
    QString serviceType;
    std::optional<bool> urgent;
    std::optional<bool> raised; ///< to priority by the manager (requirements 39)
    QString coordinator; ///< the responsible pathway co-ordinator
    QString agencies; ///< whose help is needed; fewer than two is a finding (requirements 17)
    QString notes;
    Origin origin = Origin::notRecorded;
    QString handedOverBy;
    QString lawfulBasis;
    QString outstandingNeed;
    QString stepDown;
    Date tacRefusedOn;
    QString overrideReason;
    QString overrideBy;

    static constexpr auto fields()
    {
        return FieldList{
            field("reference", &Caf::reference, "CAF reference"),
            link("child", &Caf::child, "Child", Child::kind),
            link("cluster", &Caf::cluster, "AXS cluster", Cluster::kind),
            field("started", &Caf::started, "Assessment started"),
            field("completed", &Caf::completed, "Assessment completed"),
            field("received", &Caf::received, "Received by the manager"),
            field("reviewed", &Caf::reviewed, "Reviewed by the manager"),
            field("closed", &Caf::closed, "Closed"),
            field("closure_reason", &Caf::closureReason, "Reason for closing"),
            field("level", &Caf::level, "Service level"),
            link("assessor", &Caf::assessor, "Assessor", Practitioner::kind),
            field("assessor_role", &Caf::assessorRole, "Assessor’s role"),
            link("lead", &Caf::lead, "Lead professional", Practitioner::kind),
            field("lead_role", &Caf::leadRole, "Lead professional’s role"),
            field("lead_sector", &Caf::leadSector, "Lead professional’s sector"),
            field("service_type", &Caf::serviceType, "Service type"),
            field("urgent", &Caf::urgent, "Marked urgent by the assessor"),
            field("raised", &Caf::raised, "Raised to priority by the manager"),
            field("coordinator", &Caf::coordinator, "Responsible co-ordinator"),
            field("agencies", &Caf::agencies, "Agencies needed"),
            field("notes", &Caf::notes, "Notes", Personal::yes),
            field("origin", &Caf::origin, "How the episode began"),
            field("handed_over_by", &Caf::handedOverBy, "Who hands over after level 3 and comes to the first meeting",
                Personal::yes),
            field("lawful_basis", &Caf::lawfulBasis, "Lawful basis"),
            field("outstanding_need", &Caf::outstandingNeed, "Need that is still outstanding", Personal::yes),
            field("step_down", &Caf::stepDown, "Service that goes on helping"),
            field("tac_refused_on", &Caf::tacRefusedOn, "The family refused a further TAC on"),
            field("override_reason", &Caf::overrideReason, "Manager’s reason for closing all the same",
                Personal::yes),
            field("override_by", &Caf::overrideBy, "Manager who decided so", Personal::yes),
        };
    }
    bool operator==(const Caf&) const = default;
};

/// One person's decision about one episode (requirements 20). The episode's state is the strictest of the latest.
struct Consent
{
    static constexpr std::string_view kind = "consent";
    static constexpr std::string_view title = "Consent";

    Id id;
    Id caf;
    ConsentDecision decision = ConsentDecision::notRecorded;
    Date decidedOn;
    QString person;
    QString relation;
    QString scope; ///< agencies and documents it covers
    QString note;
    std::optional<bool> parentalResponsibility;
    std::optional<bool> understood;
    QString understoodReason;
    QString agencies;
    QString documents;
    QString evidence;
    Date renewBy;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Consent::caf, "CAF", Caf::kind),
            field("decision", &Consent::decision, "Decision"),
            field("decided_on", &Consent::decidedOn, "Date"),
            field("person", &Consent::person, "Who decided", Personal::yes),
            field("relation", &Consent::relation, "Relation to the child"),
            field("scope", &Consent::scope, "Agencies and documents covered"),
            field("note", &Consent::note, "Note", Personal::yes),
            field("parental_responsibility", &Consent::parentalResponsibility, "Has parental responsibility"),
            field("understood", &Consent::understood, "The young person understands what it means"),
            field("understood_reason", &Consent::understoodReason, "Why they do, or do not", Personal::yes),
            field("agencies", &Consent::agencies, "Agencies it covers"),
            field("documents", &Consent::documents, "Documents it covers"),
            field("evidence", &Consent::evidence, "Evidence"),
            field("renew_by", &Consent::renewBy, "To be renewed by"),
        };
    }
    bool operator==(const Consent&) const = default;
};

/// A review and its three voices (requirements 30). A voice holds a rating, an older numeric score, "n/a", or nothing
/// when it was not asked. The two scales are never converted (requirements C5).
struct Review
{
    static constexpr std::string_view kind = "review";
    static constexpr std::string_view title = "Review";

    Id id;
    Id caf;
    Date reviewedOn;
    Rating childRating = Rating::notRecorded;
    std::optional<double> childScore; ///< 0 to 5 by halves
    QString childComment;
    Rating parentRating = Rating::notRecorded;
    std::optional<double> parentScore;
    QString parentComment;
    Rating leadRating = Rating::notRecorded;
    std::optional<double> leadScore;
    QString leadComment;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Review::caf, "CAF", Caf::kind),
            field("reviewed_on", &Review::reviewedOn, "Reviewed on"),
            field("child_rating", &Review::childRating, "Child or young person: answer"),
            field("child_score", &Review::childScore, "Child or young person: score"),
            field("child_comment", &Review::childComment, "Child or young person: comment", Personal::yes),
            field("parent_rating", &Review::parentRating, "Parent or carer: answer"),
            field("parent_score", &Review::parentScore, "Parent or carer: score"),
            field("parent_comment", &Review::parentComment, "Parent or carer: comment", Personal::yes),
            field("lead_rating", &Review::leadRating, "Lead professional: answer"),
            field("lead_score", &Review::leadScore, "Lead professional: score"),
            field("lead_comment", &Review::leadComment, "Lead professional: comment", Personal::yes),
        };
    }
    bool operator==(const Review&) const = default;
};

/// How well a CAF form was completed (requirements 43): stage 1 in percent, stage 2 judged 1 to 4.
struct FormScore
{
    static constexpr std::string_view kind = "form_score";
    static constexpr std::string_view title = "Form score";

    Id id;
    Id caf;
    Date scoredOn;
    std::optional<double> percent;
    std::optional<int> assessment;
    std::optional<int> tacProcess;
    std::optional<int> actionPlanning;
    std::optional<int> childsVoice;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &FormScore::caf, "CAF", Caf::kind),
            field("scored_on", &FormScore::scoredOn, "Scored on"),
            field("percent", &FormScore::percent, "Stage 1, percent"),
            field("assessment", &FormScore::assessment, "Assessment"),
            field("tac_process", &FormScore::tacProcess, "TAC process"),
            field("action_planning", &FormScore::actionPlanning, "Action planning"),
            field("childs_voice", &FormScore::childsVoice, "Child’s voice"),
        };
    }
    bool operator==(const FormScore&) const = default;
};

/// A referral to social care (requirements 46). The child may not be one of ours.
struct Referral
{
    static constexpr std::string_view kind = "referral";
    static constexpr std::string_view title = "Referral";

    Id id;
    QString reference;
    Id child;
    Id cluster;
    Date referredOn;
    std::optional<int> level;
    std::optional<bool> harm; ///< risk of significant harm: needs no CAF (S1 Part Two, 2.0)
    QString outcome;
    Id caf;
    QString route;
    QString advice;
    Date outcomeOn;
    QString madeBy;

    static constexpr auto fields()
    {
        return FieldList{
            field("reference", &Referral::reference, "Referral reference"),
            link("child", &Referral::child, "Child", Child::kind),
            link("cluster", &Referral::cluster, "AXS cluster", Cluster::kind),
            field("referred_on", &Referral::referredOn, "Referred on"),
            field("level", &Referral::level, "Level"),
            field("harm", &Referral::harm, "Risk of significant harm"),
            field("outcome", &Referral::outcome, "Outcome"),
            link("caf", &Referral::caf, "CAF that went before", Caf::kind),
            field("route", &Referral::route, "Route"),
            field("advice", &Referral::advice, "Advice received", Personal::yes),
            field("outcome_on", &Referral::outcomeOn, "Outcome received on"),
            field("made_by", &Referral::madeBy, "Referred by", Personal::yes),
        };
    }
    bool operator==(const Referral&) const = default;
};

} // namespace axs::record
