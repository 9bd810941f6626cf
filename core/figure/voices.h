// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

namespace axs::figure {

/// The name of the table of voices; it is of the dashboard alone and not one of the catalogue.
inline constexpr char16_t voicesId[] = u"review-voices";

/// The reviews of the period, by cluster: how many have an answer of the child, of the parent and of the lead
/// professional on the four words, what share of those says mostly or completely, and in how many reviews nothing at all
/// is recorded of the child. With small numbers hidden, over all clusters alone.
Figure voices(const Facts& facts, const Query& query, const Selection& selection);

/// "The child’s answer is missing in 12 of 87 reviews, most often in Exeter (5)." Empty where that is hidden.
QString voicesSentence(const Figure& figure);

/// The reviews behind a cell of it.
RecordIds voicesRecords(const Facts& facts, const Query& query, const Selection& selection, const CellName& cell);

} // namespace axs::figure
