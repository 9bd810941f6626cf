// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/clustermap.h"
#include "core/figure/comparison.h"
#include "core/figure/filterchoices.h"

#include <QString>

#include <vector>

namespace axs {

/// One of the numbers that the dashboard opens with: what it is, how much, of what, and the cell behind it.
struct KeyNumber
{
    QString title;
    QString number; ///< as printed: "867", "18.7 %", "c", "No data"
    QString made; ///< "867 of 154,656"
    figure::CellName cell;
    bool opens = false; ///< there are records behind it
    bool operator==(const KeyNumber&) const = default;
};

/// Everything that the dashboard shows for one query, made in one go on a worker.
struct DashboardAnswer
{
    figure::Query query; ///< as asked, with its names in their canonical spelling
    QString problem; ///< why the query could not be answered; then nothing else is set
    figure::FilterChoices choices;
    std::vector<figure::Figure> figures; ///< of the catalogue, and the voices
    std::vector<figure::Figure> before; ///< the same of the other period, when there is one
    std::optional<Period> beforePeriod;
    figure::ClusterMap map; ///< without shapes
    std::vector<KeyNumber> numbers;
    bool nothingCounted = true; ///< no record of any kind lies in the period
};

DashboardAnswer answerDashboard(const figure::Facts& facts, const figure::Query& query,
    figure::CompareWith with = figure::CompareWith::nothing);

/// The prediction for the query's target alone.
struct TargetAnswer
{
    figure::Query query;
    figure::Figure figure;
    std::optional<figure::Figure> before;
};
TargetAnswer answerTarget(const figure::Facts& facts, const figure::Query& query, figure::CompareWith with);

/// All records that a figure counts: its total, whatever the column.
figure::CellName wholeOf(const figure::Figure& figure);

} // namespace axs
