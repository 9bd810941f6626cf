// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/parts.h"
#include "core/sample/startinglists.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

Id drawCluster(const ClusterRow& row, Id area, int position, int monthsBack, Writer& writer)
{
    record::Cluster cluster;
    cluster.name = row.name;
    cluster.code = row.code;
    cluster.area = area;
    cluster.areaAssumed = true;
    cluster.aliases = row.aliases;
    cluster.started = row.began.addMonths(-monthsBack);
    cluster.position = position;
    return writer.give(cluster);
}

void drawWeights(const ClusterRow& row, Id cluster, Writer& writer)
{
    record::Population population;
    population.cluster = cluster;
    population.ageFrom = 0;
    population.ageTo = 19;
    population.count = row.population;
    population.source = u"from age range by LC populations"_s;
    writer.give(population);

    record::Deprivation deprivation;
    deprivation.cluster = cluster;
    deprivation.index = u"IDACI 2007"_s;
    deprivation.sharePercent = row.sharePercent;
    deprivation.source = u"Worked back from the predictions of Fig 16, June 2009"_s;
    writer.give(deprivation);
}

} // namespace

std::vector<Id> drawPlaces(Writer& writer, int monthsBack)
{
    record::Authority authority = devonAuthority();
    authority.name = u"Devon (fictitious sample)"_s;
    authority.marking = u"FICTITIOUS SAMPLE"_s;
    authority.harmBoard = u"Devon Safeguarding Children’s Board"_s;
    authority.harmProcedure = u"Refer without delay by telephone, write within two working days; no CAF and no consent are needed."_s;
    authority.harmPhone = u"01632 960101"_s;
    authority.harmPhoneOutOfHours = u"01632 960999"_s;
    writer.give(authority);

    const QStringList areaNames{u"Northern"_s, u"Southern"_s, u"Eastern"_s};
    std::vector<Id> areas;
    for (const QString& name : areaNames) {
        record::Area area;
        area.name = name;
        area.position = static_cast<int>(areas.size()) + 1;
        areas.push_back(writer.give(area));
    }

    std::vector<Id> clusters;
    for (const ClusterRow& row : tables().clusters) {
        const auto area = static_cast<std::size_t>(areaNames.indexOf(row.area));
        clusters.push_back(drawCluster(row, areas.at(area), static_cast<int>(clusters.size()) + 1, monthsBack, writer));
    }
    for (std::size_t i = 0; i < clusters.size(); ++i)
        drawWeights(tables().clusters[i], clusters[i], writer);
    return clusters;
}

} // namespace axs::sample
