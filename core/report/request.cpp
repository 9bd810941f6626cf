// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request.h"

#include "core/figure/filterwords.h"
#include "core/figure/knownon.h"

#include <algorithm>

namespace axs::report {

namespace {

/// Areas are in this report when it is filtered by them; then a guessed area matters.
bool restsOnAssumedAreas(const figure::Facts& facts, const figure::RecordFilter& filter)
{
    return std::any_of(facts.clusters.begin(), facts.clusters.end(), [&](const figure::ClusterFacts& cluster) {
        return cluster.areaAssumed && filter.areas.contains(cluster.area);
    });
}

} // namespace

Report reportOf(const figure::Facts& facts, const Request& request)
{
    std::vector<figure::Figure> figures = figure::compute(facts, request.query, request.figures);
    if (request.knownOn.isSet()) {
        for (figure::Figure& figure : figures)
            figure::sayKnownOn(figure, request.knownOn);
    }
    Meta meta = request.meta;
    meta.period = figures.empty() ? request.query.filter.period : figures.front().period;
    meta.filterWords = figures.empty() ? figure::words(request.query.filter) : figures.front().filterWords;
    meta.suppressed = request.query.suppress;
    meta.areasAssumed = restsOnAssumedAreas(facts, request.query.filter);
    meta.clusters = std::max(0, static_cast<int>(facts.clusters.size()) - 1);
    meta.dataAsOf = facts.today;
    meta.madeOn = madeOnWords(request.madeAt);
    Report report = build(std::move(meta), std::move(figures));
    if (request.knownOn.isSet())
        report.warnings.prepend(figure::knownOnSentence(request.knownOn));
    return report;
}

} // namespace axs::report
