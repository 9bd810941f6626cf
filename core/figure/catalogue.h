// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/figure/facts.h"
#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <span>
#include <string_view>
#include <vector>

namespace axs::figure {

/// The chart that fits a figure (experience.md, "Which chart").
enum class ChartKind
{
    hundredPercentBars,
    lyingBars,
    standingColumns,
    pairedLyingBars,
    bandColumns,
    scatter,
    predictedActual,
    ranges,
    tableOnly, ///< nothing is drawn: the table says it all
    monthLines,
};

/// The kind of record that a figure's cells open into.
enum class CountedRecord
{
    episode,
    review,
    formScore,
    referral,
    questionnaire,
    spend,
    training,
    incident,
    selfAssessment,
    panelItem,
    attendance,
};

/// The ids behind one cell, each once, in order of id.
struct RecordIds
{
    CountedRecord kind = CountedRecord::episode;
    std::vector<Id> ids;
};

/// Whether the file holds any record of a kind in the period, whatever else the filter asks. Where it holds none, a
/// figure says "No data"; where it does, a cluster without any has 0.
struct Recorded
{
    bool episodes = false;
    bool reviews = false;
    bool scores = false;
    bool referrals = false;
};

/// Who led each episode on the last day of the period, or on the day it closed where that came first. The columns are
/// empty where this is who leads it now, for all of them.
struct LeadsThen
{
    std::vector<Code> person;
    std::vector<SmallCode> role, sector;
};

/// The rows that a query keeps, made once and shared by all figures.
struct Selection
{
    std::vector<std::uint32_t> episodes; ///< started in the period, in filter
    std::vector<std::uint32_t> reviews; ///< reviewed in the period, episode in filter
    std::vector<std::uint32_t> scores; ///< stage 1 scored in the period, the latest of each form, episode in filter
    std::vector<std::uint32_t> referrals; ///< level 3, referred in the period, in filter (which has no service type)
    std::vector<std::uint8_t> clusterKept; ///< by cluster place; place 0 is kept when no place is asked for
    std::vector<std::uint32_t> cafs; ///< how many of the episodes each cluster has
    std::uint32_t countyCafs = 0; ///< as the episodes, but of all clusters
    LeadsThen leads;
    Recorded recorded;
    Period period; ///< as shown: an open end filled with today, an open beginning with the first record
};

/// One figure of the catalogue: what it is called, how it is drawn, how it is counted, and what is behind its cells.
struct Definition
{
    std::string_view id;
    std::string_view number; ///< empty: none
    int section;
    ChartKind chart;
    CountedRecord counts;
    Figure (*compute)(const Facts&, const Query&, const Selection&);
    /// The records that a cell adds up; row "Total" for the total row.
    RecordIds (*records)(const Facts&, const Query&, const Selection&, const CellName&);
    /// A row a record instead of counts: made only when it is named, and never with small numbers hidden.
    bool listing = false;
};

/// All figures in the order of figures.md.
std::span<const Definition> catalogue();
const Definition* definition(QStringView id);

/// The period as shown: an open end filled with today, an open beginning with the first record of the file.
Period shownPeriod(const Facts& facts, const Period& asked);

/// Makes the selection: one pass over the columns. Unknown names in the filter select nothing; check them first with
/// resolved() in filterwords.h.
Selection select(const Facts& facts, const Query& query);

/// Computes one figure and adds what all share: period, filter words, source, published values and their footnotes.
/// With suppression on, what is hidden is decided over the whole catalogue, so that figures made one by one agree.
Figure compute(const Definition& definition, const Facts& facts, const Query& query, const Selection& selection);
/// The same for several at once, in catalogue order; an empty list means all but the listings. With suppression on,
/// a listing is left out also when it is named.
std::vector<Figure> compute(const Facts& facts, const Query& query, const std::vector<const Definition*>& wanted = {});
/// All but the listings, for who has made the query's selection already.
std::vector<Figure> computeAll(const Facts& facts, const Query& query, const Selection& selection);

/// The records behind one cell of one figure, whether or not the cell is hidden: a percentage's numerator, a
/// practitioner count's episodes, a score's forms; none behind a population. A usage error when there is no such
/// figure, row or column.
Result<RecordIds> records(const Facts& facts, const Query& query, const CellName& cell);

} // namespace axs::figure
