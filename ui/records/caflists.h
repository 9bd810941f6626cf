// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafrules.h"
#include "core/store/cases.h"
#include "core/store/drafts.h"

namespace axs::ui {

/// What the form offers: clusters, people and the authority's open lists, in their own order.
struct CafLists
{
    record::Authority authority;
    std::vector<record::Area> areas;
    std::vector<record::Cluster> clusters;
    std::vector<record::Option> options;
    std::vector<record::Practitioner> people;
    bool hasMorePeople = false; ///< the rest are found by typing

    /// The entries of one list that are still offered.
    std::vector<record::Option> offered(const QString& list) const;
    QString clusterName(Id id) const;
    QString areaName(Id id) const;
    /// The person from the list, or null.
    const record::Practitioner* person(Id id) const;
};

/// Everything that the page needs of one episode, read together.
struct CafPageData
{
    std::optional<pathway::CafCase> found;
    CafLists lists;
    std::optional<store::Draft> draft;
    std::vector<store::CaseRow> otherEpisodes; ///< of the same child
    pathway::Surroundings around; ///< the same, as the rules look at them
};

/// Use inside Session::read. An unset id reads the lists and the draft of a new form alone.
Result<CafPageData> readCafPage(store::Connection& connection, Id caf, const QString& form);

/// "caf/123" for a stored episode, "caf/new/456" for one that is not.
QString draftForm(Id caf, bool isNew);

} // namespace axs::ui
