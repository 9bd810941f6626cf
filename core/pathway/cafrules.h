// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/finding.h"

namespace axs::pathway {

/// What lies around an episode and bears on it.
struct Surroundings
{
    std::vector<record::Caf> otherEpisodes; ///< of the same child
};

/// Everything in one episode that must be mended, should be checked, or is worth knowing, the worst first; with what
/// somebody accepted and why.
std::vector<Finding> findings(const CafCase& cafCase, const Surroundings& around, Date today);

/// The same where nothing around it is known.
std::vector<Finding> findings(const CafCase& cafCase, Date today);

} // namespace axs::pathway
