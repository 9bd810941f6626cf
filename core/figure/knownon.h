// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

namespace axs::figure {

/// "as known on 30 June 2009".
QString knownOnWords(Date day);
/// What everything made from a picture of an earlier day says.
QString knownOnSentence(Date day);
/// Its filter words and its notes say that it was counted from what was known on this day.
void sayKnownOn(Figure& figure, Date day);

} // namespace axs::figure
