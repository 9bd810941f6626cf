// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/county.h"

#include "core/figure/counting.h"

#include <QRegularExpression>

#include <array>
#include <map>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldest = 19;

/// All rows of one cluster and year.
struct YearOfAges
{
    double exact = -1;
    QString exactSource;
    double sum = 0;
    QStringList sources;
    std::array<int, oldest + 1> covered{};

    void add(const PopulationFact& row)
    {
        if (row.ageFrom < 0 || row.ageTo > oldest || row.ageFrom > row.ageTo)
            return;
        if (row.ageFrom == 0 && row.ageTo == oldest) {
            exact = row.count;
            exactSource = row.source;
            return;
        }
        sum += row.count;
        if (!row.source.isEmpty() && !sources.contains(row.source))
            sources << row.source;
        for (int age = row.ageFrom; age <= row.ageTo; ++age)
            ++covered[static_cast<std::size_t>(age)];
    }
    std::optional<Children> children(int year) const
    {
        if (exact >= 0)
            return Children{true, exact, year, exactSource};
        if (std::all_of(covered.begin(), covered.end(), [](int times) { return times == 1; }))
            return Children{true, sum, year, sources.join(u", "_s)};
        return std::nullopt;
    }
};

/// The last number of four digits in an index's name; 0 when it has none.
int yearOfIndex(const QString& index)
{
    static const QRegularExpression fourDigits(u"(\\d{4})(?!.*\\d{4})"_s);
    return fourDigits.match(index).captured(1).toInt();
}

QString latestIndex(const Facts& facts, Date until)
{
    QString latest;
    for (const DeprivationFact& row : facts.deprivation) {
        const int year = yearOfIndex(row.index);
        if (until.isSet() && year > until.year())
            continue;
        if (latest.isEmpty() || year > yearOfIndex(latest))
            latest = row.index;
    }
    return latest;
}

} // namespace

std::vector<Children> childrenOf(const Facts& facts, Date until)
{
    std::map<std::pair<SmallCode, int>, YearOfAges> years;
    for (const PopulationFact& row : facts.population) {
        if (row.cluster < facts.clusters.size() && (!until.isSet() || row.year <= until.year()))
            years[{row.cluster, row.year}].add(row);
    }
    std::vector<Children> result(std::max<std::size_t>(facts.clusters.size(), 1));
    for (const auto& [place, ages] : years) {
        if (const auto children = ages.children(place.second))
            result[place.first] = *children;
    }
    result[0] = {};
    return result;
}

QString populationNote(const Facts& facts, const std::vector<SmallCode>& clusters, const std::vector<Children>& children)
{
    std::map<QString, QStringList> bySource;
    QStringList none;
    for (const SmallCode cluster : clusters) {
        if (cluster == 0)
            continue;
        const Children& each = children[cluster];
        const QString name = facts.clusters[cluster].name;
        if (!each.known) {
            none << name;
            continue;
        }
        const QString year = each.year == 0 ? u"year not stated"_s : QString::number(each.year);
        bySource[each.source.isEmpty() ? year : u"%1, source: %2"_s.arg(year, each.source)] << name;
    }
    QStringList parts;
    for (const auto& [source, names] : bySource)
        parts << (bySource.size() == 1 ? source : u"%1 (%2)"_s.arg(source, names.join(u"; "_s)));
    QString note = u"Population aged 0–19: %1."_s.arg(parts.isEmpty() ? u"none is recorded"_s : parts.join(u"; "_s));
    if (!none.isEmpty() && !parts.isEmpty())
        note += u" Without a population: %1."_s.arg(none.join(u"; "_s));
    return note;
}

Weights weightsOf(const Facts& facts, Date until)
{
    Weights weights;
    weights.index = latestIndex(facts, until);
    weights.weight.resize(std::max<std::size_t>(facts.clusters.size(), 1));
    const auto ofIndex = [&](const DeprivationFact& row) {
        return row.index == weights.index && row.cluster > 0 && row.cluster < facts.clusters.size();
    };
    const bool shares = std::any_of(facts.deprivation.begin(), facts.deprivation.end(), [&](const DeprivationFact& row) {
        return ofIndex(row) && row.sharePercent >= 0;
    });
    for (const DeprivationFact& row : facts.deprivation) {
        if (!ofIndex(row) || (row.sharePercent >= 0) != shares)
            continue;
        std::optional<double>& weight = weights.weight[row.cluster];
        weight = shares ? row.sharePercent : weight.value_or(0) + row.score * row.children;
        if (!shares) {
            weights.areas.resize(weights.weight.size());
            ++weights.areas[row.cluster];
        }
        if (!row.source.isEmpty() && !weights.sources.contains(row.source))
            weights.sources << row.source;
    }
    for (const std::optional<double>& weight : weights.weight)
        weights.county += weight.value_or(0);
    return weights;
}

} // namespace axs::figure
