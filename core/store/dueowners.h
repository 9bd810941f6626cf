// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/recordwriter.h"

#include <span>

namespace axs::store {

/// The episodes that these records belong to, or belonged to before they were saved or withdrawn.
Result<std::vector<Id>> episodesOf(Connection& connection, std::span<const ChangedRecord> changed);

} // namespace axs::store
