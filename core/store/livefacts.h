// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/factsreader.h"

#include <mutex>
#include <shared_mutex>

namespace axs::store {

/// The line under every figure that was counted from this file.
QString factsSource(const QString& fileName);

/// The facts of an open file, kept up to date while many read them. Reading locks only against the moment of a change.
/// Loading and applying take turns; both are for worker threads.
class LiveFacts
{
public:
    /// Reads everything, then catches up with what was saved meanwhile.
    Result<void> load(Connection& connection, const QString& sourceName, Date today, const ReadProgress& progress = {});
    /// Brings in what a save changed; reads all again when it must.
    Result<void> apply(Connection& connection, std::span<const ChangedRecord> changed);

    /// Calls `use(const Facts&)` while nothing changes; must not keep references.
    template <class Use>
    auto read(Use&& use) const
    {
        const std::shared_lock lock(m_facts);
        return use(static_cast<const figure::Facts&>(m_current));
    }
    /// By child's place, in the order of names; read when first asked for and after children changed.
    Result<std::vector<std::uint32_t>> nameRanks(Connection& connection);

private:
    Result<void> reload(Connection& connection, const ReadProgress& progress);
    Result<std::vector<ChangedRecord>> changedSince(Connection& connection, std::int64_t seq) const;

    std::mutex m_changing;
    mutable std::shared_mutex m_facts;
    figure::Facts m_current;
    QString m_sourceName;
    Date m_today;
    std::vector<std::uint32_t> m_nameRanks;
    bool m_nameRanksStale = true;
};

} // namespace axs::store
