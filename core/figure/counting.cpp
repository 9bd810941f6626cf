// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

#include "core/base/text.h"

#include <limits>
#include <numeric>
#include <unordered_set>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

QString notRecorded()
{
    return u"Not recorded"_s;
}

Cell textCell(const QString& text)
{
    return {text, {}, {}};
}

Cell countCell(double count)
{
    return {count, {}, {}};
}

Cell countCell(bool recorded, double count)
{
    return recorded ? countCell(count) : Cell{};
}

Cell percentCell(double part, double whole)
{
    return whole > 0 ? Cell{part * 100 / whole, part, whole} : Cell{};
}

Cell rateCell(double part, std::optional<double> whole)
{
    return whole && *whole > 0 ? Cell{part * 1000 / *whole, part, whole} : Cell{};
}

Cell maybeCell(std::optional<double> number)
{
    return number ? countCell(*number) : Cell{};
}

Column column(const char16_t* id, const char16_t* label, ColumnKind kind)
{
    return {QString::fromUtf16(id), QString::fromUtf16(label), kind};
}

Figure begin(const QString& title, const QString& unit, std::vector<Column> columns)
{
    Figure figure;
    figure.title = title;
    figure.unit = unit;
    figure.columns = std::move(columns);
    return figure;
}

QString listed(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    const bool commas = std::any_of(names.begin(), names.end(), [](const QString& name) { return name.contains(u','); });
    if (commas)
        return names.join(u"; "_s);
    return names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

QString notedCount(const Query& query, std::size_t count)
{
    const bool hidden = query.suppress && count >= 1 && count <= 5;
    return hidden ? u"c"_s : grouped(static_cast<qint64>(count));
}

QString noted(const Query& query, std::size_t count, const QString& singular, const QString& plural)
{
    const QString number = notedCount(query, count);
    return number + u' ' + (number == u"1"_s ? singular : plural);
}

std::vector<SmallCode> byWeight(const Names& names, const std::vector<std::uint32_t>& weights)
{
    std::vector<SmallCode> codes;
    for (SmallCode code = 0; code < names.size(); ++code) {
        if (weights[code] > 0)
            codes.push_back(code);
    }
    std::sort(codes.begin(), codes.end(), [&](SmallCode left, SmallCode right) {
        return weights[left] != weights[right] ? weights[left] > weights[right]
                                               : compareBritish(label(names, left), label(names, right)) < 0;
    });
    return codes;
}

std::vector<std::uint8_t> labelled(const Names& names, const QString& row)
{
    std::vector<std::uint8_t> holds(names.size());
    for (SmallCode code = 0; code < names.size(); ++code)
        holds[code] = row == QStringView(totalLabel) || label(names, code) == row;
    return holds;
}

QString label(const Names& names, SmallCode code)
{
    return code == 0 ? notRecorded() : names.text(code);
}

QString clusterLabel(const Facts& facts, std::size_t cluster)
{
    return cluster == 0 ? notRecorded() : facts.clusters[cluster].name;
}

std::vector<SmallCode> clusterRows(const Selection& selection, bool withUnplaced)
{
    std::vector<SmallCode> rows;
    for (std::size_t place = 1; place < selection.clusterKept.size(); ++place) {
        if (selection.clusterKept[place])
            rows.push_back(static_cast<SmallCode>(place));
    }
    if (withUnplaced)
        rows.push_back(0);
    return rows;
}

QString coverage(const Facts& facts, const Selection& selection, const std::vector<std::uint32_t>& countByCluster)
{
    const std::vector<SmallCode> rows = clusterRows(selection, false);
    QStringList names;
    for (const SmallCode cluster : rows) {
        if (countByCluster[cluster] > 0)
            names << facts.clusters[cluster].name;
    }
    const QString share = u"%1 of %2"_s.arg(names.size()).arg(rows.size());
    return names.isEmpty() ? u"Clusters with data: none (%1)."_s.arg(share)
                           : u"Clusters with data: %1 (%2)."_s.arg(names.join(u"; "_s), share);
}

GroupCounts countGroups(const std::vector<std::uint32_t>& rows, const Grouping& by)
{
    constexpr SmallCode nowhere = std::numeric_limits<SmallCode>::max();
    GroupCounts counts;
    counts.records.assign(by.groups, 0);
    counts.people.assign(by.groups, 0);
    // Nearly everybody is in one group, so only those found in another than their first are looked up.
    thread_local std::vector<SmallCode> first;
    first.assign(by.persons, nowhere);
    std::unordered_set<std::uint64_t> others;
    for (const std::uint32_t row : rows) {
        const Code person = by.person[row];
        const SmallCode group = by.group[row];
        counts.records[group] += !by.named | (person != 0);
        if (person >= by.persons || (by.named && person == 0) || first[person] == group)
            continue;
        if (first[person] == nowhere) {
            first[person] = group;
            ++counts.people[group];
            ++counts.allPeople;
        } else if (others.insert(std::uint64_t{person} << 16 | group).second) {
            ++counts.people[group];
        }
    }
    counts.allRecords = std::accumulate(counts.records.begin(), counts.records.end(), 0U);
    return counts;
}

ClusterRow::ClusterRow(const Facts& facts, const QString& row)
    : m_all(row == QStringView(totalLabel))
    , m_holds(std::max<std::size_t>(facts.clusters.size(), 1))
{
    for (std::size_t place = 0; place < m_holds.size(); ++place)
        m_holds[place] = clusterLabel(facts, place) == row;
}

RecordIds episodesOfCluster(const Facts& facts, const Selection& selection, const QString& row)
{
    const ClusterRow cluster(facts, row);
    return episodesWhere(facts, selection, [&](std::uint32_t episode) {
        return cluster.holds(facts.episodes.cluster[episode]);
    });
}

} // namespace axs::figure
