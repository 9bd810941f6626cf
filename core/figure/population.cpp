// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/county.h"
#include "core/figure/ranks.h"

#include "core/base/text.h"

#include <numeric>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 4: CAFs and referrals for every thousand children.

namespace {

std::optional<double> countOf(const std::vector<Children>& children, SmallCode cluster)
{
    return children[cluster].known ? std::optional(children[cluster].count) : std::nullopt;
}

/// Over the clusters that have a population: what a total rate is made of.
struct Rated
{
    double counted = 0;
    double leftOut = 0;
    std::optional<double> children;
};

Rated ratedTotal(const std::vector<SmallCode>& rows, const std::vector<Children>& children,
    const std::vector<std::uint32_t>& counts)
{
    Rated rated;
    for (const SmallCode cluster : rows) {
        const auto count = countOf(children, cluster);
        (count ? rated.counted : rated.leftOut) += counts[cluster];
        if (count)
            rated.children = rated.children.value_or(0) + *count;
    }
    return rated;
}

void noteLeftOut(Figure& figure, const Query& query, const Rated& rated, const QString& singular, const QString& plural)
{
    if (rated.leftOut > 0) {
        figure.notes << u"Left out of the total rate: %1 of clusters without a population."_s.arg(
            noted(query, static_cast<std::size_t>(rated.leftOut), singular, plural));
    }
}

Cell rateOf(bool recorded, double count, std::optional<double> children)
{
    return recorded ? rateCell(count, children) : Cell{};
}

std::vector<std::uint32_t> referralsByCluster(const Facts& facts, const Selection& selection)
{
    std::vector<std::uint32_t> counts(selection.clusterKept.size(), 0);
    for (const std::uint32_t row : selection.referrals)
        ++counts[facts.referrals.cluster[row]];
    return counts;
}

QString populationsNote(const Facts& facts, const std::vector<SmallCode>& rows, const std::vector<Children>& children)
{
    QStringList parts;
    for (const SmallCode cluster : rows) {
        if (children[cluster].known)
            parts << u"%1 %2"_s.arg(clusterLabel(facts, cluster), grouped(qRound64(children[cluster].count)));
    }
    return u"Children aged 0–19: %1."_s.arg(parts.isEmpty() ? u"not known"_s : parts.join(u"; "_s));
}

void noteReferralFilters(Figure& figure, const Query& query)
{
    if (!query.filter.services.isEmpty())
        figure.notes << u"Referrals have no service type: the service filter holds for the CAFs alone."_s;
    if (query.filter.asksOfEpisodes())
        figure.notes << u"Only dates and places narrow the referrals; the rest of the filter holds for the CAFs alone."_s;
    if (query.filter.level.value_or(3) != 3)
        figure.notes << u"Only referrals at level 3 are counted, and the filter keeps level 2: none is left."_s;
}

} // namespace

QString correlationNote(const Figure& figure)
{
    std::vector<double> referrals;
    std::vector<double> cafs;
    for (const Row& row : figure.rows) {
        const auto referralRate = row[static_cast<std::size_t>(figure.columnIndex(u"referral_rate"))].number();
        const auto cafRate = row[static_cast<std::size_t>(figure.columnIndex(u"caf_rate"))].number();
        if (referralRate && cafRate) {
            referrals.push_back(*referralRate);
            cafs.push_back(*cafRate);
        }
    }
    const auto correlation = rankCorrelation(referrals, cafs);
    const QString value = correlation ? u"ρ = %1"_s.arg(roundedText(*correlation, 2)) : u"cannot be computed"_s;
    return u"Spearman’s rank correlation of the two rates: %1 (n = %2 clusters)."_s.arg(value).arg(cafs.size());
}

Figure cafsPerThousand(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes per 1,000 children aged 0–19, by cluster"_s, u"episodes per 1,000 aged 0–19"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"cafs", u"CAFs undertaken"),
            column(u"population", u"Children aged 0–19"),
            column(u"rate", u"CAFs per 1,000 aged 0–19", ColumnKind::rate)});
    const std::vector<Children> children = childrenOf(facts, selection.period.to);
    const std::vector<SmallCode> rows = clusterRows(selection, selection.cafs[0] > 0);
    const bool recorded = selection.recorded.episodes;
    for (const SmallCode cluster : rows) {
        const auto count = countOf(children, cluster);
        figure.rows.push_back({textCell(clusterLabel(facts, cluster)), countCell(recorded, selection.cafs[cluster]),
            maybeCell(count), rateOf(recorded, selection.cafs[cluster], count)});
    }
    const Rated rated = ratedTotal(rows, children, selection.cafs);
    figure.total = Row{textCell(u"Total"_s), countCell(recorded, static_cast<double>(selection.episodes.size())),
        maybeCell(rated.children), rateOf(recorded, rated.counted, rated.children)};
    figure.nothingCounted = !recorded;
    figure.notes << populationNote(facts, rows, children);
    noteLeftOut(figure, query, rated, u"CAF"_s, u"CAFs"_s);
    return figure;
}

RecordIds cafsPerThousandRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    if (cell.column == "population"_L1)
        return {};
    if (cell.column != "rate"_L1)
        return episodesOfCluster(facts, selection, cell.row);
    const ClusterRow cluster(facts, cell.row);
    const std::vector<Children> children = childrenOf(facts, selection.period.to);
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        const SmallCode place = facts.episodes.cluster[row];
        return children[place].known && cluster.holds(place);
    });
}

Figure referralsAndCafs(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Social care referrals and CAF episodes per 1,000 children aged 0–19, by cluster"_s,
        u"per 1,000 aged 0–19"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"referrals", u"Level 3 social care referrals"),
            column(u"referral_rate", u"Referrals per 1,000 aged 0–19", ColumnKind::rate),
            column(u"cafs", u"CAFs undertaken"), column(u"caf_rate", u"CAFs per 1,000 aged 0–19", ColumnKind::rate)});
    const std::vector<std::uint32_t> referrals = referralsByCluster(facts, selection);
    const std::vector<Children> children = childrenOf(facts, selection.period.to);
    const std::vector<SmallCode> rows = clusterRows(selection, selection.cafs[0] + referrals[0] > 0);
    const Recorded& recorded = selection.recorded;
    for (const SmallCode cluster : rows) {
        const auto count = countOf(children, cluster);
        figure.rows.push_back({textCell(clusterLabel(facts, cluster)), countCell(recorded.referrals, referrals[cluster]),
            rateOf(recorded.referrals, referrals[cluster], count),
            countCell(recorded.episodes, selection.cafs[cluster]),
            rateOf(recorded.episodes, selection.cafs[cluster], count)});
    }
    const Rated referred = ratedTotal(rows, children, referrals);
    const Rated assessed = ratedTotal(rows, children, selection.cafs);
    figure.total = Row{textCell(u"Total"_s),
        countCell(recorded.referrals, static_cast<double>(selection.referrals.size())),
        rateOf(recorded.referrals, referred.counted, referred.children),
        countCell(recorded.episodes, static_cast<double>(selection.episodes.size())),
        rateOf(recorded.episodes, assessed.counted, assessed.children)};
    figure.nothingCounted = !recorded.referrals && !recorded.episodes;
    figure.notes << correlationNote(figure) << populationNote(facts, rows, children)
                 << populationsNote(facts, rows, children);
    noteLeftOut(figure, query, referred, u"referral"_s, u"referrals"_s);
    noteLeftOut(figure, query, assessed, u"CAF"_s, u"CAFs"_s);
    noteReferralFilters(figure, query);
    return figure;
}

RecordIds referralsAndCafsRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const ClusterRow cluster(facts, cell.row);
    const std::vector<Children> children = childrenOf(facts, selection.period.to);
    const bool rate = cell.column.endsWith("rate"_L1);
    const auto holds = [&](SmallCode place) { return cluster.holds(place) && (!rate || children[place].known); };
    if (cell.column.startsWith("referral"_L1)) {
        return {CountedRecord::referral, idsWhere(facts.referrals.id, selection.referrals, [&](std::uint32_t row) {
            return holds(facts.referrals.cluster[row]);
        })};
    }
    return episodesWhere(facts, selection, [&](std::uint32_t row) { return holds(facts.episodes.cluster[row]); });
}

} // namespace axs::figure
