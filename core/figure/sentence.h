// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace axs::figure {

/// What the figure shows in one sentence, from its own numbers as they are printed: "Dawlish & Teignmouth is highest at
/// 14.88; seven clusters are under 1.6." Speaks only of numbers that are shown; empty when there are none.
QString figureSentence(const Figure& figure);

} // namespace axs::figure
