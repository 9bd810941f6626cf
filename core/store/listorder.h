// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <vector>

namespace axs::store {

/// What a list can be ordered by that the facts do not hold.
enum class ReadOrder
{
    cafsByReference, ///< ids of CAFs; those without a reference are left out
    peopleByName, ///< ids of practitioners
};

/// The ids in order, read in chunks, so that no save waits for it.
Result<std::vector<Id>> readOrder(Connection& connection, ReadOrder order);

} // namespace axs::store
