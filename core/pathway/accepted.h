// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

namespace axs::pathway {

/// The row that says why this finding stays as it is, or null. `key` is findingKey().
const record::AcceptedFinding* acceptedFinding(const CafCase& all, const QString& key);

/// Why, by whom and when; an older reason for the same finding is replaced.
struct Acceptance
{
    QString key;
    QString because;
    QString who;
    Date today;
};
void acceptFinding(CafCase& all, const Acceptance& acceptance, Id newId);

/// What waits to be shared and may not go out once consent is withdrawn; empty while it is not.
QString sharingStopped(const CafCase& all, Date today);

} // namespace axs::pathway
