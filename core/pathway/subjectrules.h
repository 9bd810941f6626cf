// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafrules.h"
#include "core/pathway/findinglist.h"

namespace axs::pathway {

// The rules over one episode, a file for each subject; findings() calls them all.

void checkChild(FindingList& findings, const CafCase& all, Date today);
void checkEpisode(FindingList& findings, const CafCase& all, const Surroundings& around, Date today);
void checkConsents(FindingList& findings, const CafCase& all);
void checkAssessment(FindingList& findings, const CafCase& all);
void checkLead(FindingList& findings, const CafCase& all, Date today);
void checkReviews(FindingList& findings, const CafCase& all);
void checkSharing(FindingList& findings, const CafCase& all);
void checkSupport(FindingList& findings, const CafCase& all);
void checkHarm(FindingList& findings, const CafCase& all);
void checkClosing(FindingList& findings, const CafCase& all);
void checkDates(FindingList& findings, const CafCase& all, Date today);

} // namespace axs::pathway
