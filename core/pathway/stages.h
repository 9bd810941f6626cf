// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/consentstate.h"
#include "core/pathway/finding.h"

namespace axs::pathway {

enum class StageState
{
    notRecorded, ///< nothing in the record says so
    done,
    current, ///< the first that is not done and may come next
    waiting, ///< would come next, but a guard says why not yet
};

/// One stage of the authority's profile, as far as the episode's own data shows it; never a status somebody set.
struct Stage
{
    QString name;
    StageState state = StageState::notRecorded;
    Date date; ///< when it was reached, where a date is recorded
    std::vector<Finding> guards{}; ///< of the one that comes next: why it may not, or what to check first
};

/// The stages in the order of the profile, judged by the data (figures.md, pathway-funnel).
std::vector<Stage> stages(const QStringList& profile, const CafCase& cafCase, Date today);

/// The profile when the authority has none: the pathway without a panel.
QStringList defaultStages();

/// What shows that a stage is reached, as resources/rules/stages.txt has it.
struct StageRule
{
    QString stage;
    QString evidence; ///< which part of the data shows it
    QString words;
    QString source;
};
const std::vector<StageRule>& stageRules();

/// The days on which the data shows the stage, an unset day where it shows it without one; empty: not reached. Nothing
/// when the program does not know the stage.
std::optional<std::vector<Date>> shownOn(const QString& stage, const CafCase& cafCase);

} // namespace axs::pathway
