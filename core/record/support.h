// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/team.h"

namespace axs::record {

/// Money that a budget-holding lead professional spent or committed (requirements 29).
struct Spend
{
    static constexpr std::string_view kind = "spend";
    static constexpr std::string_view title = "Spend";

    Id id;
    Id caf;
    Id planAction;
    QString reference;
    QString type;
    QString provider;
    std::optional<double> amount;
    Date committedOn;
    Date spentOn;
    QString approver;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Spend::caf, "CAF", Caf::kind),
            link("plan_action", &Spend::planAction, "Action of the plan", PlanAction::kind),
            field("reference", &Spend::reference, "Item reference"),
            field("type", &Spend::type, "Type"),
            field("provider", &Spend::provider, "Provider"),
            field("amount", &Spend::amount, "Amount in pounds"),
            field("committed_on", &Spend::committedOn, "Committed on"),
            field("spent_on", &Spend::spentOn, "Spent on"),
            field("approver", &Spend::approver, "Approved by", Personal::yes),
        };
    }
    bool operator==(const Spend&) const = default;
};

/// Money set aside for budget-holding lead professionals, for the county or one cluster.
struct Budget
{
    static constexpr std::string_view kind = "budget";
    static constexpr std::string_view title = "Budget";

    Id id;
    Id cluster;
    QString name;
    Date from;
    Date to;
    std::optional<double> amount;

    static constexpr auto fields()
    {
        return FieldList{
            link("cluster", &Budget::cluster, "AXS cluster", Cluster::kind),
            field("name", &Budget::name, "Name"),
            field("period_from", &Budget::from, "From"),
            field("period_to", &Budget::to, "To"),
            field("amount", &Budget::amount, "Amount in pounds"),
        };
    }
    bool operator==(const Budget&) const = default;
};

/// A paper of another pathway that belongs to the episode: a reference, never the paper itself (requirements 24).
struct Paper
{
    static constexpr std::string_view kind = "paper";
    static constexpr std::string_view title = "Paper";

    Id id;
    Id caf;
    QString paper;
    QString reference;
    Date dated;
    QString heldAt;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Paper::caf, "CAF", Caf::kind),
            field("paper", &Paper::paper, "Paper"),
            field("reference", &Paper::reference, "Its reference", Personal::yes),
            field("dated", &Paper::dated, "Dated"),
            field("held_at", &Paper::heldAt, "Where it is"),
        };
    }
    bool operator==(const Paper&) const = default;
};

/// That information was shared, with whom and on what ground, or that it was decided not to.
struct Sharing
{
    static constexpr std::string_view kind = "sharing";
    static constexpr std::string_view title = "Sharing";

    Id id;
    Id caf;
    SharingDecision decision = SharingDecision::notRecorded;
    Date sharedOn;
    QString what;
    QString recipient;
    QString agency;
    Id consent;
    QString reason;
    QString approvedBy;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &Sharing::caf, "CAF", Caf::kind),
            field("decision", &Sharing::decision, "Shared or not"),
            field("shared_on", &Sharing::sharedOn, "Date"),
            field("what", &Sharing::what, "What", Personal::yes),
            field("recipient", &Sharing::recipient, "With whom", Personal::yes),
            field("agency", &Sharing::agency, "Their agency"),
            link("consent", &Sharing::consent, "Consent that covers it", Consent::kind),
            field("reason", &Sharing::reason, "Reason without consent, or for not sharing", Personal::yes),
            field("approved_by", &Sharing::approvedBy, "Manager who approved it", Personal::yes),
        };
    }
    bool operator==(const Sharing&) const = default;
};

/// A copy that is due to somebody, or was given.
struct CopyGiven
{
    static constexpr std::string_view kind = "copy_given";
    static constexpr std::string_view title = "Copy";

    Id id;
    Id caf;
    QString what;
    QString recipient;
    QString language;
    Date dueOn;
    Date givenOn;

    static constexpr auto fields()
    {
        return FieldList{
            link("caf", &CopyGiven::caf, "CAF", Caf::kind),
            field("what", &CopyGiven::what, "Copy of what"),
            field("recipient", &CopyGiven::recipient, "To whom", Personal::yes),
            field("language", &CopyGiven::language, "Language"),
            field("due_on", &CopyGiven::dueOn, "Due"),
            field("given_on", &CopyGiven::givenOn, "Given on"),
        };
    }
    bool operator==(const CopyGiven&) const = default;
};

} // namespace axs::record
