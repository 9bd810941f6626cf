// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/store/connection.h"

#include <vector>

namespace axs::store {

/// Finds an id's place in a sorted column; quick when asked in nearly the same order.
class PlaceFinder
{
public:
    explicit PlaceFinder(const std::vector<Id>& ids)
        : m_ids(ids)
    {
    }
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    std::size_t find(Id id);

private:
    const std::vector<Id>& m_ids;
    std::size_t m_last = 0;
};

// One table's columns, and how a row of them becomes a place in the facts. `at` is a place to set or, when it is the
// size, to append.

inline constexpr std::string_view childColumns
    = "id, date_of_birth, expected_date, gender";
void setChild(figure::Facts& facts, const Statement& row, std::size_t at);

inline constexpr std::string_view practitionerColumns
    = "id";
void setPractitioner(figure::Facts& facts, const Statement& row, std::size_t at);

/// The finders that an episode's links go through.
struct EpisodeLinks
{
    PlaceFinder children, assessors, leads;
    const std::vector<std::pair<Id, figure::SmallCode>>& clusters; ///< sorted by id
};
inline constexpr std::string_view episodeColumns
    = "id, child, cluster, started, completed, received, reviewed, closed, level, assessor, assessor_role, lead,"
      " lead_role, lead_sector, service_type, urgent, coordinator, raised";
void setEpisode(figure::Facts& facts, EpisodeLinks& links, const Statement& row, std::size_t at);

inline constexpr std::string_view reviewColumns
    = "id, caf, reviewed_on, child_rating, parent_rating, lead_rating, child_score, parent_score, lead_score";
void setReview(figure::Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at);

inline constexpr std::string_view scoreColumns
    = "id, caf, scored_on, percent, assessment, tac_process, action_planning, childs_voice";
void setScore(figure::Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at);

inline constexpr std::string_view referralColumns
    = "id, child, cluster, referred_on, level, harm";
void setReferral(figure::Facts& facts, EpisodeLinks& links, const Statement& row, std::size_t at);

/// The clusters by id, for EpisodeLinks.
std::vector<std::pair<Id, figure::SmallCode>> clusterCodes(const figure::Facts& facts);

/// Widens the days of an episode's first and last review.
void countReview(figure::Facts& facts, std::size_t review);

} // namespace axs::store
