// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/facts.h"

#include <QByteArray>
#include <QPointF>

#include <vector>

namespace axs::figure {

/// Where the clusters lie, for a map: each in its area, and their true shapes when there is a file of them.
struct ClusterMap
{
    struct Place
    {
        QString name;
        QString area; ///< empty: in no area
        QStringList aliases;
        bool operator==(const Place&) const = default;
    };
    /// Closed lines, east and north; a hole lies within another line.
    struct Shape
    {
        QString cluster;
        std::vector<std::vector<QPointF>> rings;
        bool operator==(const Shape&) const = default;
    };

    std::vector<Place> places; ///< in reference order
    std::vector<Shape> shapes; ///< empty: drawn as tiles
    bool operator==(const ClusterMap&) const = default;
};

ClusterMap clusterMap(const Facts& facts);

/// No map file is larger, and none has more points.
inline constexpr qint64 mostMapBytes = 32 * 1024 * 1024;
inline constexpr std::size_t mostMapPoints = 500'000;

/// The shapes of a GeoJSON FeatureCollection: a feature is a cluster's when one of its properties is the cluster's name
/// or another spelling of it. Several features of one cluster are one shape. Degrees are laid out so that a kilometre is
/// as long either way. A sentence when it is not such a file, too large, or names no cluster.
Result<std::vector<ClusterMap::Shape>> shapesOf(const QByteArray& geoJson, const std::vector<ClusterMap::Place>& places);

} // namespace axs::figure
