// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

namespace axs::pathway {

enum class StageState
{
    notRecorded, ///< nothing in the record says so
    done,
    current, ///< the first that is not done and may come next
};

/// One stage of the authority's profile, as far as the episode's own data shows it; never a status somebody set.
struct Stage
{
    QString name;
    StageState state = StageState::notRecorded;
    Date date; ///< when it was reached, where a date is recorded
};

/// The stages in the order of the profile, judged by the data (figures.md, pathway-funnel).
std::vector<Stage> stages(const QStringList& profile, const CafCase& cafCase);

/// The profile when the authority has none: the pathway without a panel.
QStringList defaultStages();

/// What the episode's consents come to: each person's latest decision, the strictest of those.
record::ConsentDecision consentState(const std::vector<record::Consent>& consents);

} // namespace axs::pathway
