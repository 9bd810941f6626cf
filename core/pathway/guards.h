// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/finding.h"

namespace axs::pathway {

/// Whether the guard stands in the way on that day.
using GuardPredicate = bool (*)(const CafCase&, Date on);

/// Something that must hold before an episode goes to a stage, as resources/rules/guards.txt has it.
struct Guard
{
    QString id; ///< the rule of its finding
    QString stage;
    Severity severity = Severity::note;
    QString field; ///< of the CAF, beside which it is shown
    QString message;
    QString mend;
    QString source; ///< the clause; never empty
    GuardPredicate inTheWay = nullptr;
};
const std::vector<Guard>& allGuards();

/// Why the episode may not go to that stage today (errors), and what should be checked first.
std::vector<Finding> guards(const QString& stage, const CafCase& cafCase, Date today);

/// The guards that stood in the way of a stage that the data shows as reached all the same.
std::vector<Finding> passedGuards(const CafCase& cafCase, Date today);

} // namespace axs::pathway
