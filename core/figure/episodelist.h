// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/episodetest.h"

#include <span>

namespace axs::figure {

/// What a list of episodes can be ordered by; what is not recorded comes last either way.
enum class EpisodeOrder
{
    name,
    born,
    gender,
    cluster,
    started,
    completed,
    lastReview,
    closed,
    level,
    assessorRole,
    leadRole,
    service,
    coordinator,
    reference, ///< by EpisodeQuery::readOrder: CAFs, since the facts do not hold it
    assessor, ///< by EpisodeQuery::readOrder: people
    lead,
};

/// The records that a typed text means; both sorted.
struct FoundText
{
    std::vector<Id> children;
    std::vector<Id> cafs;
};

struct EpisodeQuery
{
    RecordFilter filter;
    std::optional<FoundText> found; ///< what filter.text means; unset keeps all
    EpisodeOrder order = EpisodeOrder::name;
    bool descending = false;
    std::vector<Id> readOrder; ///< ids in order, of what the facts do not hold
};

/// The episodes that a filter keeps, in order. Behind a cell that counts something else, how many of those there are.
struct EpisodeList
{
    std::vector<Id> cafs;
    std::size_t all = 0; ///< episodes in the file
    std::optional<CountedRecord> counted; ///< what the cell counts
    std::size_t cellRecords = 0;
    std::size_t cellEpisodes = 0;
};

/// Unlike a figure, a list with open dates keeps every episode, also one whose start is not recorded. `nameRanks` by
/// child's place. A usage error when the filter names something unknown.
Result<EpisodeList> listEpisodes(
    const Facts& facts, const EpisodeQuery& query, std::span<const std::uint32_t> nameRanks);

/// How many episodes a list of this filter holds, and how many of them a figure counts: those whose start is recorded,
/// and not to come.
struct EpisodeCount
{
    std::size_t listed = 0;
    std::size_t counted = 0;
    std::size_t all = 0; ///< episodes in the file
    bool operator==(const EpisodeCount&) const = default;
};
Result<EpisodeCount> countEpisodes(const Facts& facts, const RecordFilter& filter);

/// "34 of 867 episodes"; behind a cell of reviews "75 answers in 60 episodes".
QString countWords(const EpisodeList& list);

} // namespace axs::figure
