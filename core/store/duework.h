// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"
#include "core/store/connection.h"
#include "core/store/recordwriter.h"

#include <QHash>

#include <shared_mutex>
#include <span>

namespace axs::store {

/// What is due in an open file, kept up to date while many read it. Reads a few episodes at a time, so that no read
/// transaction holds up a commit and other reads come between. step() and apply() are for the reader's thread.
class DueWork
{
public:
    explicit DueWork(Date today)
        : m_today(today)
    {
    }

    /// Reads the next episodes; true while there are more.
    Result<bool> step(Connection& connection);
    /// Reads the episodes anew that a save changed. True when everything must be read again: go on with step().
    Result<bool> apply(Connection& connection, std::span<const ChangedRecord> changed);

    /// Calls `use(const std::vector<pathway::WorkEpisode>&, const pathway::Intervals&)` while nothing changes; the
    /// episodes are in order of id.
    template <class Use>
    auto read(Use&& use) const
    {
        const std::shared_lock lock(m_mutex);
        return use(m_episodes, m_intervals);
    }
    QHash<Id, QString> clusterNames() const;
    Date today() const { return m_today; }

    /// Episodes that one step reads.
    static constexpr int chunk = 200;

private:
    enum class Phase { profile, open, copies, harm, done };

    Result<void> readProfile(Connection& connection);
    Result<std::vector<Id>> nextCafs(Connection& connection);
    Result<std::vector<pathway::WorkEpisode>> readEpisodes(Connection& connection, std::span<const Id> cafs) const;
    Result<void> refresh(Connection& connection, std::span<const Id> cafs);
    void put(std::vector<pathway::WorkEpisode> read, std::span<const Id> asked);

    Date m_today;
    Phase m_phase = Phase::profile;
    Id m_after;
    QStringList m_stages;
    mutable std::shared_mutex m_mutex;
    pathway::Intervals m_intervals;
    QHash<Id, QString> m_clusterNames;
    std::vector<pathway::WorkEpisode> m_episodes;
};

} // namespace axs::store
