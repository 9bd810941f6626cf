// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

namespace axs::pathway {

/// When somebody last saw the child, as far as the record shows: a contact at which the child was seen, a meeting to
/// which the child came, or a review in which the child answered. Unset when nothing says so.
struct LastSeen
{
    Date on;
    QString how; ///< "visit", "TAC meeting", "review"
    bool operator==(const LastSeen&) const = default;
};
LastSeen lastSeen(const CafCase& all, Date today);

} // namespace axs::pathway
