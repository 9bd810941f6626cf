// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/disk.h"

#include <random>

namespace axs::soak {

using Random = std::mt19937_64;

/// A number from 0 to below `end`.
std::size_t below(Random& random, std::size_t end);

/// A disk on its way through a record: what is safely on it, and what is only promised. After a power cut, each file
/// holds what was synced and any part of what came after, down to single sectors of a write; of the changes to names a
/// first part that may be none is there unless the folder was synced.
class DiskImage
{
public:
    explicit DiskImage(const Snapshot& start);
    void apply(const Op& op);
    /// The files as the running program sees them.
    Files settled() const;
    /// The files as a power cut here may leave them.
    Files cut(Random& random) const;
    bool hasPending() const;

private:
    struct Content
    {
        QByteArray durable;
        std::vector<Op> pending;
    };
    static void replay(std::map<QByteArray, int>& names, const Op& op);
    Files files(const std::map<QByteArray, int>& names, const std::map<int, QByteArray>& contents) const;
    bool isSyncedBy(const Op& pending, const QByteArray& folder) const;

    std::map<QByteArray, int> m_names;
    std::vector<Op> m_pendingNames;
    std::map<int, Content> m_contents;
};

} // namespace axs::soak
