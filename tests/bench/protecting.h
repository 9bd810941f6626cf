// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measures.h"

namespace axs::bench {

/// Saves, the list, a search, opening once the key is known, and all figures in a protected copy of the file, each
/// beside the same in the unprotected one, in turns.
void measureProtected(const Measures& measures, const QString& path, int times);

} // namespace axs::bench
