// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

#include <random>

namespace axs::test {

/// A small county in which every figure has something to count, drawn at random: five clusters, 10 to 130 CAFs, and few
/// of many things, so that much has to hide. Dates lie in the twelve months up to 30 June 2009.
figure::Facts randomCounty(std::mt19937& random);

} // namespace axs::test
