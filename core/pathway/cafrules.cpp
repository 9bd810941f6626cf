// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/cafrules.h"

#include "core/pathway/guards.h"
#include "core/pathway/subjectrules.h"

namespace axs::pathway {

namespace {

void markAccepted(std::vector<Finding>& findings, const std::vector<record::AcceptedFinding>& accepted)
{
    if (accepted.empty())
        return;
    for (Finding& finding : findings) {
        const QString key = findingKey(finding);
        for (const record::AcceptedFinding& each : accepted) {
            if (finding.severity != Severity::error && each.finding == key && !each.because.isEmpty())
                finding.acceptedBecause = each.because;
        }
    }
}

} // namespace

std::vector<Finding> findings(const CafCase& all, const Surroundings& around, Date today)
{
    FindingList found(all);
    checkChild(found, all, today);
    checkEpisode(found, all, around, today);
    checkConsents(found, all);
    checkAssessment(found, all);
    checkLead(found, all, today);
    checkReviews(found, all);
    checkSharing(found, all);
    checkSupport(found, all);
    checkHarm(found, all);
    checkClosing(found, all);
    checkDates(found, all, today);
    found.add(passedGuards(all, today));
    auto sorted = found.sorted();
    markAccepted(sorted, all.of<record::AcceptedFinding>());
    return sorted;
}

std::vector<Finding> findings(const CafCase& all, Date today)
{
    return findings(all, {}, today);
}

} // namespace axs::pathway
