// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrun.h"

/// What the authority is and is compared with.
namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> writeClusters(ExportRun& run)
{
    QHash<Id, QString> areas;
    auto read = run.forEach<record::Area>([&](const record::Area& area) { areas.insert(area.id, area.name); });
    if (!read)
        return read;
    return run.forEach<record::Cluster>([&](const record::Cluster& cluster) {
        if (!run.keepsPlace(cluster.id))
            return;
        run.put("cluster", cluster, &record::Cluster::name);
        if (cluster.area.isSet())
            run.set("area", areas.value(cluster.area));
        run.put("aliases", cluster, &record::Cluster::aliases);
        run.put("started", cluster, &record::Cluster::started);
        run.write();
    });
}

Result<void> writePopulation(ExportRun& run)
{
    return run.forEach<record::Population>([&](const record::Population& each) {
        if (!run.keepsPlace(each.cluster))
            return;
        run.setCluster("cluster", each.cluster);
        run.put("year", each, &record::Population::year);
        run.put("age_from", each, &record::Population::ageFrom);
        run.put("age_to", each, &record::Population::ageTo);
        run.put("count", each, &record::Population::count);
        run.put("source", each, &record::Population::source);
        run.write();
    });
}

Result<void> writeDeprivation(ExportRun& run)
{
    return run.forEach<record::Deprivation>([&](const record::Deprivation& each) {
        if (!run.keepsPlace(each.cluster))
            return;
        run.setCluster("cluster", each.cluster);
        run.put("index", each, &record::Deprivation::index);
        run.put("share_percent", each, &record::Deprivation::sharePercent);
        run.put("area_code", each, &record::Deprivation::areaCode);
        run.put("score", each, &record::Deprivation::score);
        run.put("children", each, &record::Deprivation::children);
        run.put("source", each, &record::Deprivation::source);
        run.write();
    });
}

Result<void> writePublished(ExportRun& run)
{
    return run.forEach<record::PublishedValue>([&](const record::PublishedValue& each) {
        run.put("figure", each, &record::PublishedValue::figure);
        run.put("row", each, &record::PublishedValue::row);
        run.put("column", each, &record::PublishedValue::column);
        run.put("text", each, &record::PublishedValue::text);
        run.put("from", each, &record::PublishedValue::from);
        run.put("to", each, &record::PublishedValue::to);
        run.put("source", each, &record::PublishedValue::source);
        run.write();
    });
}

} // namespace

const ExportKind clustersExport{"clusters", byPlace, writeClusters};
const ExportKind populationExport{"population", byPlace, writePopulation};
const ExportKind deprivationExport{"deprivation", byPlace, writeDeprivation};
const ExportKind publishedExport{"published", 0, writePublished};

} // namespace axs::exchange
