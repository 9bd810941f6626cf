// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"
#include "ui/report/pagesview.h"

namespace axs::ui {

/// What goes on the sheet of open cases.
struct OpenCases
{
    QString whose; ///< "A. Coordinator", "All open cases"
    QString marking;
    QString fileName;
    Date today;
    Date knownOn; ///< the day whose knowledge it is; unset: as it is today
    bool isInvented = false;
    std::vector<pathway::WorkEpisode> cases; ///< in the order of the sheet
};

/// One side of A4: each open case by initials, with its stage, the days since anyone saw the child, and the next step.
/// What does not fit is counted in the last line. No name, no free text. In the thread of the window only.
SetReport openCasesSheet(const OpenCases& open);

/// "Not recorded", or "23 days ago: visit".
QString lastSeenWords(const pathway::LastSeen& seen, Date today);
/// "First review: 3 Jul 2009, 5 working days late", without anything of the record.
QString nextStepWords(const pathway::WorkEpisode& episode, Date today);

} // namespace axs::ui
