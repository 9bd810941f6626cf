// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/county.h"

#include "core/base/text.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 5: CAFs against the share of the county's income-deprived children.

namespace {

Cell shareCell(const Weights& weights, std::optional<double> weight)
{
    return weight ? percentCell(*weight, weights.county) : Cell{};
}

/// One row: share, predicted, actual and their difference.
Row predictedRow(const QString& name, const Cell& share, std::optional<double> expected, const Cell& actual)
{
    Cell predicted;
    if (share.number() && expected)
        predicted = countCell(*share.numerator * *expected / *share.denominator);
    Cell difference;
    if (predicted.number() && actual.number())
        difference = countCell(*actual.number() - *predicted.number());
    return {textCell(name), share, predicted, actual, difference};
}

/// What a share is the part of: the recorded shares' sum, or each cluster's sum over its small areas.
QString sumNote(const Facts& facts, const Weights& weights)
{
    if (weights.areas.empty())
        return u"The recorded shares add up to %1 %; each is divided by that sum."_s.arg(roundedText(weights.county, 4));
    QStringList parts;
    for (std::size_t cluster = 1; cluster < weights.weight.size(); ++cluster) {
        if (weights.weight[cluster])
            parts << u"%1 %2 (%3)"_s.arg(facts.clusters[cluster].name, roundedText(*weights.weight[cluster], 2),
                counted(weights.areas[cluster], u"area"_s, u"areas"_s));
    }
    return u"Weights, each the sum of score × children over a cluster’s small areas: %1. The county’s sum is %2."_s.arg(
        parts.join(u"; "_s), roundedText(weights.county, 2));
}

/// `expected` CAFs, shared out over the county by the weights; nothing when there is nothing to share out.
void share(Figure& figure, const Facts& facts, const Selection& selection, std::optional<double> expected)
{
    const Weights weights = weightsOf(facts, selection.period.to);
    const bool recorded = selection.recorded.episodes;
    std::optional<double> kept;
    QStringList without;
    for (const SmallCode cluster : clusterRows(selection, selection.cafs[0] > 0)) {
        const std::optional<double> weight = weights.weight[cluster];
        if (weight)
            kept = kept.value_or(0) + *weight;
        else if (cluster != 0)
            without << facts.clusters[cluster].name;
        figure.rows.push_back(predictedRow(clusterLabel(facts, cluster), shareCell(weights, weight), expected,
            countCell(recorded, selection.cafs[cluster])));
    }
    figure.total = predictedRow(u"Total"_s, shareCell(weights, kept), expected,
        countCell(recorded, static_cast<double>(selection.episodes.size())));
    figure.nothingCounted = !recorded;
    if (weights.index.isEmpty()) {
        figure.notes << u"No deprivation index up to the period’s end is recorded, so there is no prediction."_s;
        return;
    }
    const QString source =
        weights.sources.isEmpty() ? QString() : u", source: %1"_s.arg(weights.sources.join(u", "_s));
    figure.notes << u"Share of the county’s income-deprived children: %1%2."_s.arg(weights.index, source);
    figure.notes << sumNote(facts, weights);
    if (!without.isEmpty())
        figure.notes << u"Without a weight in this index, so without a prediction: %1."_s.arg(without.join(u"; "_s));
}

std::vector<Column> predictionColumns()
{
    return {column(u"cluster", u"AXS cluster", ColumnKind::text),
        column(u"share_percent", u"Share of income-deprived children, %", ColumnKind::percent),
        column(u"predicted", u"Predicted CAFs", ColumnKind::rate), column(u"actual", u"CAFs undertaken"),
        column(u"difference", u"Difference, actual − predicted", ColumnKind::rate)};
}

} // namespace

Figure predictedCafs(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes predicted from deprivation and undertaken, by cluster"_s, u"episodes"_s,
        predictionColumns());
    const bool recorded = selection.recorded.episodes;
    share(figure, facts, selection, recorded ? std::optional<double>(selection.countyCafs) : std::nullopt);
    const QString all = query.suppress ? u"CAFs"_s : counted(selection.countyCafs, u"CAF"_s, u"CAFs"_s);
    figure.notes << u"Predicted: the share, unrounded, of all the county’s %1 in the period."_s.arg(all);
    return figure;
}

Figure predictedForTarget(const Facts& facts, const Query& query, const Selection& selection)
{
    const QString target = displayText(countCell(query.target), ColumnKind::rate).remove(u".00"_s);
    Figure figure = begin(u"CAF episodes predicted for a target of %1 and undertaken, by cluster"_s.arg(target),
        u"episodes"_s, predictionColumns());
    share(figure, facts, selection, query.target);
    return figure;
}

RecordIds predictionRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return episodesOfCluster(facts, selection, cell.row);
}

} // namespace axs::figure
