// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/pagescan.h"
#include "core/store/revision.h"

#include <vector>

namespace axs::store {

/// Puts scanned rows that are versions or events into a new file's tables, in its open transaction. A version is taken
/// when its hash proves it; rows of other tables are passed over, since the tables are rebuilt from the versions.
class SalvagedRows
{
public:
    static Result<SalvagedRows> open(Connection& connection);

    Result<void> take(const ScannedRow& row);
    /// Call it last: an import whose event is lost is forgotten, and events of an old file are put in their order.
    Result<void> finish();
    /// Versions that were not what had been saved.
    std::int64_t altered() const { return m_altered; }

private:
    explicit SalvagedRows(Connection& connection)
        : m_connection(&connection)
    {
    }
    Result<void> takeVersion(const ScannedRow& row);
    Result<void> takeEvent(const ScannedRow& row, bool isLinked);

    Connection* m_connection;
    Statement m_version;
    Statement m_event;
    std::int64_t m_altered = 0;
};

} // namespace axs::store
