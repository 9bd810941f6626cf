// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/factscolumns.h"

#include <span>

namespace axs::store {

/// The finders that a row's links go through.
struct RowLinks
{
    PlaceFinder episodes, meetings, practitioners;
    const std::vector<std::pair<Id, figure::SmallCode>>& clusters; ///< sorted by id
};

/// One table whose rows stand beside the episodes: how a row becomes a place in the facts, and what an episode derives
/// from such rows. Meetings come before attendances.
struct FactTable
{
    std::string_view kind;
    std::string_view columns;
    std::vector<Id>& (*ids)(figure::Facts&);
    void (*set)(figure::Facts&, RowLinks&, const Statement&, std::size_t at);
    /// Null, or the episode of a row and what one row tells of it; `forget` first empties what was told.
    const std::vector<figure::Code>& (*episodes)(const figure::Facts&) = nullptr;
    void (*tell)(figure::Facts&, std::size_t row) = nullptr;
    void (*forget)(figure::Facts&, figure::Code episode) = nullptr;
};
std::span<const FactTable> factTables();

/// A consent, selected with ConsentDecisions::columns.
void setConsent(figure::Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at);

/// Lets the row tell its episode.
void tellEpisode(figure::Facts& facts, const FactTable& table, std::size_t row);
/// Works an episode's derived values out anew from all rows of the table.
void retellEpisode(figure::Facts& facts, const FactTable& table, figure::Code episode);

} // namespace axs::store
