// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/duework.h"
#include "core/pathway/lastseen.h"

#include <array>
#include <span>

namespace axs::pathway {

/// What the lists of work know of one episode.
struct WorkEpisode
{
    Id caf;
    Id child;
    Id cluster;
    QString childName;
    QString initials; ///< for what leaves the screen
    QString reference;
    QString coordinator;
    QString stage; ///< the one that is under way
    bool isOpen = true;
    LastSeen seen;
    std::vector<DueItem> items;
};

/// "Z O’B", or "–" when no name is recorded.
QString initialsOf(const record::Child& child);
/// The episode with its work; the child's name is the caller's to set.
WorkEpisode workEpisode(
    const CafCase& all, const Intervals& intervals, const QStringList& stageProfile, Date today);

/// Whose work: that of the co-ordinator, that of the clusters in which the co-ordinator has an open episode, or all.
enum class WorkScope { mine, cluster, all };

struct WorkQuery
{
    WorkScope scope = WorkScope::mine;
    QString coordinator;
    std::optional<int> horizon; ///< days to come; overdue and waiting are always in it
    QString text; ///< parts of the child's name, the reference or what is due

    bool operator==(const WorkQuery&) const = default;
};

struct WorkLine
{
    DueItem item;
    QString childName;
    QString reference;
    Id cluster;
};

/// What is due, the most overdue first, then what is waited for; work about the child, not the episode, once.
std::vector<WorkLine> workLines(std::span<const WorkEpisode> episodes, const WorkQuery& query, Date today);
/// Lines by DueSection.
std::array<std::int64_t, 5> countBySection(const std::vector<WorkLine>& lines, Date today);
/// Whether the co-ordinator has an open episode.
bool hasWork(std::span<const WorkEpisode> episodes, const QString& coordinator);

/// The co-ordinator's open episodes: those whose child nobody saw, or not for the longest, on top.
std::vector<WorkEpisode> openCases(std::span<const WorkEpisode> episodes, const WorkQuery& query);

} // namespace axs::pathway
