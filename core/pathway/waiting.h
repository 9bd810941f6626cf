// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/duework.h"

namespace axs::pathway {

/// Information that others owe: contributions not received or not confirmed, referrals without an outcome, meetings of
/// which nobody recorded who came.
std::vector<DueItem> waitingFor(const CafCase& all, Date today);

} // namespace axs::pathway
