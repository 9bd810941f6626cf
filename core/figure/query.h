// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace axs::figure {

/// One cell of one figure: its row's label ("Total" for the total row) and column id.
struct CellName
{
    QString figure;
    QString row;
    QString column;
    bool operator==(const CellName&) const = default;
};

/// The one filter: behind the list, the dashboard, the drill-down, the report and the command line. Empty means all;
/// several of one kind: or; different kinds: and. Names are canonical (see resolve() in filterwords.h).
struct RecordFilter
{
    Period period;
    QStringList areas;
    QStringList clusters;
    QStringList services;
    std::optional<int> level;
    QString text; ///< typed into a list's search box; figures ignore it
    QStringList stages; ///< ids of listStages() in episodetest.h: any of them
    QStringList allStages; ///< all of these hold: "no review, no lead professional"
    std::optional<int> ageFrom, ageTo; ///< completed years on the started date, both included
    bool unborn = false; ///< not born on the started date; beside an age: either
    QStringList genders; ///< ids of filterGenders(), on the started date
    QStringList assessorRoles, leadRoles;
    QStringList sectors; ///< of the lead professional
    QStringList consents; ///< ids of filterConsents(): as it stands today
    std::optional<CellName> cell; ///< only the records behind this cell
    bool operator==(const RecordFilter&) const = default;
    /// Whether it asks of an episode what other records do not have: all but dates, places, service type and level.
    bool asksOfEpisodes() const;
};

/// What is asked of the figures: a filter, the target of the notional prediction, whether small numbers hide, and what
/// a person wants to see beyond the counts.
struct Query
{
    RecordFilter filter;
    double target = 5000;
    bool suppress = false;
    bool comments = false; ///< also what families and lead professionals wrote, where the facts hold it
    bool perMonth = false; ///< beside rates: per month since the cluster began, and the coverage
    bool operator==(const Query&) const = default;
};

} // namespace axs::figure
