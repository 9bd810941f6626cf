// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsplaces.h"

#include "core/base/text.h"
#include "core/record/kinds.h"
#include "core/store/recordtable.h"

#include <QRegularExpression>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using namespace figure;

namespace {

/// Those with a position first, in its order; the rest as a reader expects.
template <class Place>
void inReferenceOrder(std::vector<Place>& places)
{
    std::sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
        const int before = left.position.value_or(std::numeric_limits<int>::max());
        const int after = right.position.value_or(std::numeric_limits<int>::max());
        return before != after ? before < after : compareBritish(left.name, right.name) < 0;
    });
}

/// "Early years 0-4" or "17+ 17-": a label and its ages, the last one open.
std::vector<AgeBand> ageBands(const QStringList& texts)
{
    static const QRegularExpression shape(u"^(.+) (\\d+)[-–](\\d*)$"_s);
    std::vector<AgeBand> bands;
    for (const QString& text : texts) {
        const auto match = shape.match(text.trimmed());
        if (!match.hasMatch())
            return defaultAgeBands();
        const QString last = match.captured(3);
        bands.push_back({match.captured(1), match.captured(2).toInt(), last.isEmpty() ? 200 : last.toInt()});
    }
    return bands.empty() ? defaultAgeBands() : bands;
}

SmallCode codeOf(const Facts& facts, Id cluster)
{
    for (std::size_t place = 1; place < facts.clusters.size(); ++place) {
        if (facts.clusters[place].id == cluster)
            return static_cast<SmallCode>(place);
    }
    return 0;
}

Result<void> readClusters(Connection& connection, Facts& facts)
{
    auto areas = RecordTable<record::Area>::all(connection);
    if (!areas)
        return areas.error();
    auto clusters = RecordTable<record::Cluster>::all(connection);
    if (!clusters)
        return clusters.error();
    inReferenceOrder(*areas);
    inReferenceOrder(*clusters);
    for (const record::Area& area : *areas)
        facts.areas.push_back(area.name);
    facts.clusters.emplace_back();
    for (const record::Cluster& cluster : *clusters) {
        ClusterFacts place;
        place.id = cluster.id;
        place.name = cluster.name;
        place.aliases = cluster.aliases;
        place.areaId = cluster.area;
        place.areaAssumed = cluster.areaAssumed.value_or(false);
        place.started = cluster.started;
        const auto area = std::find_if(
            areas->begin(), areas->end(), [&](const record::Area& each) { return each.id == cluster.area; });
        if (area != areas->end())
            place.area = area->name;
        facts.clusters.push_back(std::move(place));
    }
    return {};
}

Result<void> readNeed(Connection& connection, Facts& facts)
{
    auto read = RecordTable<record::Population>::forEach(connection, [&](const record::Population& row) {
        facts.population.push_back({codeOf(facts, row.cluster), row.year.value_or(0), row.ageFrom.value_or(0),
            row.ageTo.value_or(0), row.count.value_or(0), row.source});
    });
    if (!read)
        return read;
    return RecordTable<record::Deprivation>::forEach(connection, [&](const record::Deprivation& row) {
        facts.deprivation.push_back({codeOf(facts, row.cluster), row.index, row.sharePercent.value_or(-1), row.areaCode,
            row.score.value_or(0), row.children.value_or(0), row.source});
    });
}

Result<void> readLists(Connection& connection, Facts& facts)
{
    auto read = RecordTable<record::Option>::forEach(connection, [&](const record::Option& option) {
        if (option.list != "role"_L1)
            return;
        const SmallCode code = facts.roles.intern(option.label);
        if (facts.roleIsSchoolBased.size() <= code)
            facts.roleIsSchoolBased.resize(std::size_t{code} + 1, 0);
        facts.roleIsSchoolBased[code] = option.schoolBased.value_or(false) ? 1 : 0;
        facts.roleIsPriority.resize(facts.roleIsSchoolBased.size(), 0);
        facts.roleIsPriority[code] = option.priority.value_or(false) ? 1 : 0;
    });
    if (!read)
        return read;
    read = RecordTable<record::PublishedValue>::forEach(connection, [&](const record::PublishedValue& value) {
        facts.published.push_back(
            {value.figure, value.row, value.column, value.text, {value.from, value.to}, value.source});
    });
    if (!read)
        return read;
    facts.ageBands = defaultAgeBands();
    return RecordTable<record::Authority>::forEach(connection,
        [&](const record::Authority& authority) {
            facts.ageBands = ageBands(authority.ageBands);
            facts.statedClusters = authority.clusterCount.value_or(0);
        });
}

} // namespace

Result<Facts> readPlaces(Connection& connection)
{
    Facts facts;
    for (const auto step : {&readClusters, &readNeed, &readLists}) {
        if (auto read = step(connection, facts); !read)
            return read.error();
    }
    return facts;
}

bool shapesFacts(std::string_view kind)
{
    constexpr std::string_view kinds[]{record::Authority::kind, record::Area::kind, record::Cluster::kind,
        record::Population::kind, record::Deprivation::kind, record::Option::kind, record::PublishedValue::kind};
    return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
}

std::uint8_t consentCode(std::string_view decision)
{
    if (decision.empty())
        return 0;
    switch (decision.front()) {
    case 'g':
        return 1;
    case 'd':
        return 2;
    default:
        return 3;
    }
}

} // namespace axs::store
