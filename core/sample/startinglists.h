// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample.h"

namespace axs::sample {

/// The entries that the open lists of a new record file begin with (resources/lists), in order, as Option records
/// without ids.
Result<void> startingLists(const Sink& sink);

/// Devon's profile: no panel, stages Pre-CAF to Closed, 19 clusters stated (requirements C1). Without an id.
record::Authority devonAuthority();

} // namespace axs::sample
