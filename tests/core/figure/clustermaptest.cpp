// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/clustermap.h"

#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<ClusterMap::Place> places{{u"Bideford"_s, u"Northern"_s, {}}, {u"Honiton & Axe Valley"_s, u"Eastern"_s, {u"Honiton/Axe Valley"_s}}};

QByteArray feature(const QByteArray& name, const QByteArray& geometry)
{
    return "{\"type\":\"Feature\",\"properties\":{\"id\":7,\"label\":\"" + name + "\"},\"geometry\":" + geometry + "}";
}

QByteArray collection(const QByteArrayList& features)
{
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features.join(',') + "]}";
}

const QByteArray square = "{\"type\":\"Polygon\",\"coordinates\":[[[200000,100000],[201000,100000],[201000,101000],[200000,101000]]]}";

} // namespace

TEST_CASE("The map has every cluster with its area and other spellings", "[figures]")
{
    const ClusterMap map = clusterMap(test::smallCounty().facts);
    REQUIRE(map.places.size() == 3);
    CHECK(map.places[1] == ClusterMap::Place{u"Honiton & Axe Valley"_s, u"Eastern"_s, {u"Honiton/Axe Valley"_s}});
    CHECK(map.places[2].area.isEmpty());
    CHECK(map.shapes.empty());
}

TEST_CASE("A feature is a cluster's by its name or another spelling in any property", "[figures]")
{
    const auto shapes = shapesOf(collection({feature("BIDEFORD", square), feature("Honiton/Axe Valley", square),
                                     feature("bideford", "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[1,2],[300,4],[5,6]]],[[[1,2],[3,4],[5,6]]]]}"),
                                     feature("Elsewhere", "null")}),
        places);
    REQUIRE(shapes);
    REQUIRE(shapes->size() == 2);
    CHECK((*shapes)[0].cluster == u"Bideford"_s);
    CHECK((*shapes)[0].rings.size() == 3);
    CHECK((*shapes)[1].cluster == u"Honiton & Axe Valley"_s);
    CHECK((*shapes)[1].rings[0][2] == QPointF(201000, 101000));
}

TEST_CASE("Degrees east are drawn shorter than degrees north", "[figures]")
{
    const auto shapes
        = shapesOf(collection({feature("Bideford", "{\"type\":\"Polygon\",\"coordinates\":[[[-4,60],[-3,60],[-3,60]]]}")}), places);
    REQUIRE(shapes);
    CHECK((*shapes)[0].rings[0][0].x() == Approx(-2));
    CHECK((*shapes)[0].rings[0][0].y() == 60);
}

TEST_CASE("A map file that cannot be used says why and that tiles are shown", "[figures]")
{
    const auto sentence = [](const QByteArray& file) {
        const auto shapes = shapesOf(file, places);
        REQUIRE_FALSE(shapes);
        CHECK(shapes.error().sentence.endsWith(u" The clusters are shown as tiles."_s));
        return shapes.error().sentence;
    };
    const QString notCollection = u"The map file is not a GeoJSON collection of features. The clusters are shown as tiles."_s;
    CHECK(sentence("") == notCollection);
    CHECK(sentence("{\"type\":\"FeatureCollection\",\"features\":[") == notCollection);
    CHECK(sentence("[1,2]") == notCollection);
    CHECK(sentence("{\"type\":\"Topology\"}") == notCollection);
    CHECK(sentence(collection({feature("Elsewhere", square)})).startsWith(u"No feature of the map file bears the name of a cluster."_s));
    for (const char* geometry : {"null", "{\"type\":\"Point\",\"coordinates\":[1,2]}", "{\"type\":\"Polygon\",\"coordinates\":[]}",
             "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}", "{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,\"x\"],[5,6]]]}"})
        CHECK(sentence(collection({feature("Bideford", geometry)})).startsWith(u"The outline of Bideford in the map file cannot be read."_s));
    QByteArray many = "{\"type\":\"Polygon\",\"coordinates\":[[[1,2]";
    for (std::size_t point = 0; point < mostMapPoints; ++point)
        many += ",[1,2]";
    CHECK(sentence(collection({feature("Bideford", many + "]]}")})).startsWith(u"The map file has more than 500,000 points;"_s));
    CHECK(sentence(QByteArray(mostMapBytes + 1, ' ')).startsWith(u"The map file is larger than 32 megabytes;"_s));
}
