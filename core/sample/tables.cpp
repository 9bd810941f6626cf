// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/tables.h"

#include <algorithm>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QStringList> sampleRows(QLatin1StringView name, qsizetype columns)
{
    auto rows = tableRows(u":/axs/sample/"_s + name + u".txt"_s);
    for (const QStringList& row : rows)
        Q_ASSERT_X(row.size() == columns, "sample", qPrintable(row.join(u" | "_s)));
    std::erase_if(rows, [columns](const QStringList& row) { return row.size() != columns; });
    return rows;
}

QStringList words(QLatin1StringView name)
{
    QStringList found;
    for (const QStringList& row : sampleRows(name, 1))
        found.append(row.first());
    return found;
}

QStringList semicolons(const QString& cell)
{
    QStringList parts;
    for (const QString& part : cell.split(u';', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

std::vector<ClusterRow> readClusters()
{
    std::vector<ClusterRow> clusters;
    for (const QStringList& row : sampleRows("clusters"_L1, 11))
        clusters.push_back({row[0], row[1], row[2], semicolons(row[3]), Date::parseIso(row[4]).value_or(Date()),
            row[5].toInt(), row[6].toDouble(), row[7].toInt(), row[8].toDouble(), row[9].toInt(), row[10]});
    return clusters;
}

std::vector<QualityRow> readQuality(const std::vector<ClusterRow>& clusters)
{
    std::vector<QualityRow> quality;
    for (const QStringList& row : sampleRows("quality"_L1, 5)) {
        const auto found = std::find_if(
            clusters.begin(), clusters.end(), [&row](const ClusterRow& cluster) { return cluster.name == row[0]; });
        Q_ASSERT(found != clusters.end());
        quality.push_back({static_cast<int>(found - clusters.begin()), row[1].toInt(), row[2].toInt(), row[3].toInt(),
            row[4].toInt()});
    }
    return quality;
}

std::vector<RoleRow> readRoles()
{
    std::vector<RoleRow> roles;
    for (const QStringList& row : sampleRows("roles"_L1, 8))
        roles.push_back(
            {row[0], row[1], row[2], row[3], row[4].toInt(), row[5].toInt(), {row[6].toInt(), row[7].toInt()}});
    return roles;
}

std::array<std::array<QStringList, 5>, 3> readComments()
{
    std::array<std::array<QStringList, 5>, 3> comments;
    const QStringList voices{u"child"_s, u"parent"_s, u"lead"_s};
    for (const QStringList& row : sampleRows("comments"_L1, 3)) {
        const auto voice = static_cast<std::size_t>(voices.indexOf(row[0]));
        comments.at(voice).at(row[1].toUInt()).append(row[2]);
    }
    return comments;
}

/// Most are of the report's whole period; some say their own.
std::vector<PublishedRow> readPublished()
{
    std::vector<PublishedRow> published;
    for (const QStringList& row : tableRows(u":/axs/sample/published.txt"_s)) {
        Q_ASSERT_X(row.size() == 5 || row.size() == 7, "sample", qPrintable(row.join(u" | "_s)));
        published.push_back({row.value(0), row.value(1), row.value(2), row.value(3), row.value(4),
            Date::parseIso(row.value(5)).value_or(Date()), Date::parseIso(row.value(6)).value_or(Date())});
    }
    return published;
}

std::vector<SelfAssessmentRow> readSelfAssessment()
{
    std::vector<SelfAssessmentRow> ticks;
    for (const QStringList& row : sampleRows("self-assessment"_L1, 4)) {
        for (const QString& tick : semicolons(row[3]))
            ticks.push_back({row[0], row[1], row[2], tick.section(u" = "_s, 0, 0), tick.section(u" = "_s, 1)});
    }
    return ticks;
}

Tables read()
{
    Tables all;
    all.clusters = readClusters();
    all.quality = readQuality(all.clusters);
    all.roles = readRoles();
    for (const QStringList& row : sampleRows("settings"_L1, 3))
        all.settings.push_back({row[0].toInt(), row[1].toInt(), row[2]});
    for (const QStringList& row : sampleRows("needs"_L1, 5))
        all.needs.push_back({row[0].toInt(), row[1].toInt(), row[2], row[3], row[4]});
    for (const QStringList& row : sampleRows("sentences"_L1, 2))
        all.sentences[row[0]].append(row[1]);
    all.published = readPublished();
    for (const QStringList& row : sampleRows("training"_L1, 3))
        all.training.push_back({row[0], row[1], row[2].toInt()});
    for (const QStringList& row : sampleRows("incidents"_L1, 5))
        all.incidents.push_back(
            {Date::parseIso(row[0]).value_or(Date()), row[1], row[2] == "yes"_L1, row[3], row[4]});
    all.selfAssessment = readSelfAssessment();
    all.comments = readComments();
    all.girls = words("girls"_L1);
    all.boys = words("boys"_L1);
    all.familyNames = words("family-names"_L1);
    all.familyNameBeginnings = words("family-name-beginnings"_L1);
    all.familyNameEndings = words("family-name-endings"_L1);
    return all;
}

} // namespace

bool Tables::isComplete() const
{
    return clusters.size() == 17 && quality.size() == 8 && !roles.empty() && !settings.empty() && !needs.empty()
        && !sentences.isEmpty() && !published.empty() && !training.empty() && !incidents.empty()
        && !selfAssessment.empty() && !girls.isEmpty() && !boys.isEmpty() && !familyNames.isEmpty() && !familyNameBeginnings.isEmpty()
        && !familyNameEndings.isEmpty();
}

std::vector<int> Tables::cafs() const
{
    std::vector<int> counts;
    for (const ClusterRow& cluster : clusters)
        counts.push_back(cluster.cafs);
    return counts;
}

const Tables& tables()
{
    static const Tables all = read();
    return all;
}

} // namespace axs::sample
