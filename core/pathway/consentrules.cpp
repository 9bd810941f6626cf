// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/consentstate.h"
#include "core/pathway/subjectrules.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Consent;
using record::ConsentDecision;

const QString clause = u"Integrated working report, Part One, 2"_s;

bool decidesForSelf(const Consent& consent)
{
    return isYoungPerson(consent.relation.simplified().toStdString());
}

QString decider(const Consent& consent)
{
    return (consent.person.isEmpty() ? consent.relation : consent.person).simplified();
}

bool contradict(const Consent& left, const Consent& right)
{
    return left.decidedOn.isSet() && left.decidedOn == right.decidedOn && decider(left) == decider(right)
        && left.decision != right.decision && left.decision != ConsentDecision::notRecorded
        && right.decision != ConsentDecision::notRecorded;
}

void checkOne(FindingList& findings, const Consent& consent)
{
    if (consent.decision == ConsentDecision::notRecorded)
        findings.add(Severity::error, consent, u"consent.no-decision"_s, u"decision"_s,
            u"The consent says neither given, declined nor withdrawn."_s, u"Choose one of the three."_s);
    if (decider(consent).isEmpty())
        findings.add(Severity::note, consent, u"consent.no-person"_s, u"person"_s,
            u"The consent does not say who decided."_s, u"Enter the person and the relation to the child."_s, clause);
    if (!consent.decidedOn.isSet())
        findings.add(Severity::note, consent, u"consent.no-date"_s, u"decided_on"_s, u"The consent has no date."_s,
            u"Enter the day of the decision; without it every other decision counts as later."_s, clause);
    if (decidesForSelf(consent) && !consent.understood)
        findings.add(Severity::note, consent, u"consent.not-judged"_s, u"understood"_s,
            u"Nobody has recorded whether the young person understands what consent means."_s,
            u"Record whether they do, and why."_s, u"Integrated working report, Part Two, 1.5"_s);
}

} // namespace

void checkConsents(FindingList& findings, const CafCase& all)
{
    const auto& consents = all.of<Consent>();
    for (auto consent = consents.begin(); consent != consents.end(); ++consent) {
        checkOne(findings, *consent);
        const bool contradicts = std::any_of(
            consents.begin(), consent, [&](const Consent& earlier) { return contradict(earlier, *consent); });
        if (contradicts)
            findings.add(Severity::warning, *consent, u"consent.contradicting"_s, u"decision"_s,
                u"Two different decisions of one person have the date %1."_s.arg(consent->decidedOn.british()),
                u"Mend the date or the decision; until then the stricter one counts."_s, clause);
    }
}

} // namespace axs::pathway
