// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace axs::store {

/// Opens the seal of every page of a protected file, a piece at a time, so that no reading lasts over 50 ms: damage is
/// told after opening and not when somebody comes upon it. An unprotected file's pages bear no seal.
class PageVerifier
{
public:
    /// The next 1,000 pages; false once there are no more. A damaged page is Failure::damaged.
    Result<bool> step(Connection& connection);
    std::int64_t pages() const { return m_next; }

private:
    std::int64_t m_next = 0;
};

} // namespace axs::store
