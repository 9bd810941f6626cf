// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QString>

namespace axs::devon {

/// The numbers of the June 2009 performance report as figures, written by hand; what was never printed is made up and
/// marked so beside its maker.
figure::Figure cafsPerThousand();
figure::Figure predictedCafs();
figure::Figure qualityByCluster();
figure::Figure reviewOutcomes(); ///< invented counts
figure::Figure cafsByAge(); ///< invented counts
figure::Figure genderByCluster(); ///< invented counts
figure::Figure assessmentsByRole(); ///< invented counts
figure::Figure assessorConcentration();
figure::Figure referralsAndCafs(); ///< invented referrals
figure::Figure backlog(); ///< invented; one month is missing and one hidden
figure::Figure empty();

figure::Cell text(const QString& text);
figure::Cell number(double number);
figure::Cell share(double numerator, double denominator, double times);

} // namespace axs::devon
