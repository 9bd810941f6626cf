// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/store/connection.h"

namespace axs::store {

/// The facts' small tables: clusters in reference order, areas, age bands, roles' flags, population, deprivation and
/// published values.
Result<figure::Facts> readPlaces(Connection& connection);

/// Whether a change of this kind changes what readPlaces() reads.
bool shapesFacts(std::string_view kind);

/// 0 not recorded, 1 given, 2 declined, 3 withdrawn.
std::uint8_t consentCode(std::string_view decision);

} // namespace axs::store
