// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/drawing.h"

namespace axs::sample {

/// A referral for risk of significant harm, and the episode that was there before it, if any.
struct HarmRaised
{
    record::Referral referral;
    const PlannedEpisode* before = nullptr;
};

/// Who was told of each and when it was followed up in writing; of one the writing is still due.
void drawHarm(const std::vector<HarmRaised>& raised, Drawing& to);

} // namespace axs::sample
