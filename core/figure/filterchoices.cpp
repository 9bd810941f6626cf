// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/filterchoices.h"

#include "core/base/text.h"
#include "core/figure/catalogue.h"

#include <algorithm>

namespace axs::figure {

Period FilterChoices::shown(const Period& period) const
{
    Period result = period;
    if (!result.to.isSet())
        result.to = today;
    if (!result.from.isSet() && firstDay.isSet() && firstDay <= result.to)
        result.from = firstDay;
    return result;
}

QStringList FilterChoices::clustersIn(const QStringList& chosenAreas) const
{
    QStringList names;
    for (const Cluster& cluster : clusters) {
        if (chosenAreas.isEmpty() || (!cluster.area.isEmpty() && chosenAreas.contains(cluster.area)))
            names << cluster.name;
    }
    return names;
}

FilterChoices filterChoices(const Facts& facts)
{
    FilterChoices choices;
    choices.today = facts.today;
    choices.firstDay = shownPeriod(facts, {}).from;
    choices.areas = QStringList(facts.areas.begin(), facts.areas.end());
    for (std::size_t place = 1; place < facts.clusters.size(); ++place) {
        choices.clusters.push_back({facts.clusters[place].name, facts.clusters[place].area});
        choices.areasAssumed = choices.areasAssumed || facts.clusters[place].areaAssumed;
    }
    for (SmallCode code = 1; code < facts.services.size(); ++code)
        choices.services << facts.services.text(code);
    std::sort(choices.services.begin(), choices.services.end(),
        [](const QString& left, const QString& right) { return compareBritish(left, right) < 0; });
    if (!facts.published.empty())
        choices.publishedPeriod = facts.published.front().period;
    return choices;
}

} // namespace axs::figure
