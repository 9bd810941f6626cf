// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include <array>

namespace axs::exchange {

std::span<const ImportKind* const> importKinds()
{
    static constexpr std::array kinds{
        &clustersKind,
        &populationKind,
        &deprivationKind,
        &practitionersKind,
        &cafsKind,
        &reviewsKind,
        &qualityKind,
        &spendKind,
        &trainingKind,
        &referralsKind,
        &feedbackKind,
        &meetingsKind,
        &panelItemsKind,
        &incidentsKind,
        &selfAssessmentKind,
        &publishedKind,
    };
    return kinds;
}

const ImportKind* importKind(QStringView name)
{
    for (const ImportKind* kind : importKinds()) {
        if (name == latin(kind->name))
            return kind;
    }
    return nullptr;
}

} // namespace axs::exchange
