// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/figure/attacker.h"

namespace axs::test {

/// What the definitions of the figures tell an attacker who reads all figures of one report: which counts are the same,
/// which add up, and of what each percentage and rate is made. Written from the definitions, not from the rules that
/// hide.
Attacker readCounts(const std::vector<figure::Figure>& figures);

/// The same for amounts of money, in quarters of a pound.
Attacker readMoney(const std::vector<figure::Figure>& figures);

} // namespace axs::test
