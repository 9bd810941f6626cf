// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/pathway/consentstate.h"
#include "core/pathway/subjectrules.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Consent;
using record::Sharing;
using record::SharingDecision;

const QString clause = u"Integrated working report, Part One, 2"_s;

bool covers(const Consent& consent, const QString& agency)
{
    const QStringList agencies = listed(consent.agencies);
    return agency.trimmed().isEmpty() || agencies.isEmpty()
        || std::any_of(agencies.begin(), agencies.end(),
            [&](const QString& each) { return folded(each) == folded(agency); });
}

/// Who shares against the family's word needs a manager and a reason.
bool isOverridden(const Sharing& sharing)
{
    return !sharing.approvedBy.trimmed().isEmpty() && !sharing.reason.trimmed().isEmpty();
}

/// Whether the linked consent itself says no.
bool isRefused(const Consent* consent)
{
    return consent && stops(consent->decision);
}

void checkWithdrawal(FindingList& findings, const CafCase& all, const Sharing& sharing)
{
    if (isOverridden(sharing) || !sharing.sharedOn.isSet())
        return;
    const auto& consents = all.of<Consent>();
    const bool before = stops(consentState(consents, sharing.sharedOn.addDays(-1)));
    const bool sameDay = stops(consentState(consents, sharing.sharedOn));
    if (!before && !sameDay && !isRefused(rowOf<Consent>(all, sharing.consent)))
        return;
    findings.add(before ? Severity::error : Severity::warning, sharing, u"sharing.after-withdrawal"_s, u"shared_on"_s,
        before ? u"This was shared after the family had declined or withdrawn consent."_s
               : u"This was shared on the day on which the family said no."_s,
        u"Mend the date, or enter the manager who approved it and the reason."_s, clause);
}

void checkShared(FindingList& findings, const CafCase& all, const Sharing& sharing)
{
    const Consent* consent = rowOf<Consent>(all, sharing.consent);
    if (!consent && sharing.reason.trimmed().isEmpty())
        findings.add(Severity::error, sharing, u"sharing.no-ground"_s, u"reason"_s,
            u"This was shared without a consent and without a reason."_s,
            u"Choose the consent that covers it, or enter the reason for sharing without one."_s,
            u"Integrated working report, 3.1 d"_s);
    if (consent && !covers(*consent, sharing.agency))
        findings.add(Severity::warning, sharing, u"sharing.outside-scope"_s, u"agency"_s,
            u"The consent does not cover %1."_s.arg(sharing.agency),
            u"Ask the family, or confirm on what ground it was shared."_s, clause);
    checkWithdrawal(findings, all, sharing);
}

} // namespace

void checkSharing(FindingList& findings, const CafCase& all)
{
    for (const Sharing& each : all.of<Sharing>()) {
        if (each.decision == SharingDecision::notRecorded)
            findings.add(Severity::error, each, u"sharing.no-decision"_s, u"decision"_s,
                u"The entry says neither shared nor not shared."_s, u"Choose one of the two."_s);
        if (each.decision == SharingDecision::shared)
            checkShared(findings, all, each);
        if (each.decision == SharingDecision::notShared && each.reason.trimmed().isEmpty())
            findings.add(Severity::note, each, u"sharing.kept-without-reason"_s, u"reason"_s,
                u"It was decided not to share, and the reason is not recorded."_s, u"Enter the reason."_s,
                u"Integrated working report, 3.1 d"_s);
    }
    for (const record::CopyGiven& each : all.of<record::CopyGiven>()) {
        if (!each.dueOn.isSet() && !each.givenOn.isSet())
            findings.add(Severity::note, each, u"copy_given.no-date"_s, u"due_on"_s,
                u"The copy is neither due nor given."_s, u"Enter the day on which it is due or was given."_s, clause);
        if (each.recipient.trimmed().isEmpty())
            findings.add(Severity::note, each, u"copy_given.no-recipient"_s, u"recipient"_s,
                u"The copy is for nobody."_s, u"Enter for whom it is."_s, clause);
    }
}

} // namespace axs::pathway
