// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/clustermap.h"

#include "core/base/text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

using Shape = ClusterMap::Shape;

Error unreadable(const QString& sentence, const QString& detail)
{
    return {u"%1 The clusters are shown as tiles."_s.arg(sentence), u"map file: %1"_s.arg(detail)};
}

/// The names that a feature may carry, folded, and the cluster each means.
QHash<QString, QString> spellings(const std::vector<ClusterMap::Place>& places)
{
    QHash<QString, QString> names;
    for (const ClusterMap::Place& place : places) {
        for (const QString& alias : place.aliases)
            names.insert(folded(alias), place.name);
    }
    for (const ClusterMap::Place& place : places)
        names.insert(folded(place.name), place.name);
    return names;
}

QString clusterOf(const QJsonObject& feature, const QHash<QString, QString>& names)
{
    const QJsonObject properties = feature[u"properties"_s].toObject();
    for (const QJsonValue& value : properties) {
        const auto found = names.constFind(folded(value.toString()));
        if (value.isString() && found != names.constEnd())
            return *found;
    }
    return {};
}

/// Reads rings and counts their points; false where something is not a point, or there are too many.
class RingReader
{
public:
    explicit RingReader(Shape& shape, std::size_t& points)
        : m_shape(shape)
        , m_points(points)
    {
    }

    bool geometry(const QJsonObject& geometry)
    {
        const QString type = geometry[u"type"_s].toString();
        const QJsonArray coordinates = geometry[u"coordinates"_s].toArray();
        if (type == "Polygon"_L1)
            return polygon(coordinates);
        if (type != "MultiPolygon"_L1)
            return false;
        return std::all_of(coordinates.begin(), coordinates.end(),
            [this](const QJsonValue& each) { return polygon(each.toArray()); });
    }

private:
    bool polygon(const QJsonArray& rings)
    {
        return !rings.isEmpty()
            && std::all_of(rings.begin(), rings.end(), [this](const QJsonValue& ring) { return line(ring.toArray()); });
    }
    bool line(const QJsonArray& points)
    {
        constexpr qsizetype fewestPoints = 3;
        m_points += static_cast<std::size_t>(points.size());
        if (points.size() < fewestPoints || m_points > mostMapPoints)
            return false;
        std::vector<QPointF> ring;
        for (const QJsonValue& value : points) {
            const QJsonArray point = value.toArray();
            if (point.size() < 2 || !point[0].isDouble() || !point[1].isDouble())
                return false;
            ring.emplace_back(point[0].toDouble(), point[1].toDouble());
        }
        m_shape.rings.push_back(std::move(ring));
        return true;
    }

    Shape& m_shape;
    std::size_t& m_points;
};

/// Degrees east are shorter than degrees north; what is not degrees is metres and stays.
void layOut(std::vector<Shape>& shapes)
{
    constexpr double mostEast = 180;
    constexpr double mostNorth = 90;
    double low = mostNorth;
    double high = -mostNorth;
    for (const Shape& shape : shapes) {
        for (const auto& ring : shape.rings) {
            for (const QPointF& point : ring) {
                if (std::abs(point.x()) > mostEast || std::abs(point.y()) > mostNorth)
                    return;
                low = std::min(low, point.y());
                high = std::max(high, point.y());
            }
        }
    }
    const double narrower = std::cos((low + high) / 2 * std::numbers::pi / mostEast);
    for (Shape& shape : shapes) {
        for (auto& ring : shape.rings) {
            for (QPointF& point : ring)
                point.setX(point.x() * narrower);
        }
    }
}

} // namespace

ClusterMap clusterMap(const Facts& facts)
{
    ClusterMap map;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place) {
        const ClusterFacts& cluster = facts.clusters[place];
        map.places.push_back({cluster.name, cluster.area, cluster.aliases});
    }
    return map;
}

Result<std::vector<Shape>> shapesOf(const QByteArray& geoJson, const std::vector<ClusterMap::Place>& places)
{
    if (geoJson.size() > mostMapBytes)
        return unreadable(u"The map file is larger than 32 megabytes; save it with simpler outlines."_s,
            u"%1 bytes"_s.arg(geoJson.size()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(geoJson, &problem);
    const QJsonObject all = document.object();
    if (problem.error != QJsonParseError::NoError || all[u"type"_s].toString() != "FeatureCollection"_L1)
        return unreadable(u"The map file is not a GeoJSON collection of features."_s, problem.errorString());
    const QHash<QString, QString> names = spellings(places);
    std::vector<Shape> shapes;
    std::size_t points = 0;
    const QJsonArray features = all[u"features"_s].toArray();
    for (const QJsonValue& value : features) {
        const QJsonObject feature = value.toObject();
        const QString cluster = clusterOf(feature, names);
        if (cluster.isEmpty())
            continue;
        auto shape = std::find_if(shapes.begin(), shapes.end(), [&](const Shape& each) { return each.cluster == cluster; });
        if (shape == shapes.end())
            shape = shapes.insert(shapes.end(), Shape{cluster, {}});
        if (RingReader(*shape, points).geometry(feature[u"geometry"_s].toObject()))
            continue;
        if (points > mostMapPoints)
            return unreadable(u"The map file has more than 500,000 points; save it with simpler outlines."_s, cluster);
        return unreadable(u"The outline of %1 in the map file cannot be read."_s.arg(cluster), u"no polygon"_s);
    }
    if (shapes.empty())
        return unreadable(u"No feature of the map file bears the name of a cluster."_s, u"no cluster"_s);
    layOut(shapes);
    return shapes;
}

} // namespace axs::figure
