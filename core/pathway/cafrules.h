// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/finding.h"

namespace axs::pathway {

/// Everything in one episode that must be mended, should be checked, or is worth knowing, the worst first.
std::vector<Finding> findings(const CafCase& cafCase, Date today);

} // namespace axs::pathway
