// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Caf;

const QString atLeastTwo = u"Integrated working report, 3.1 a"_s;

/// Whether something shows why there is an episode that has not started: it came to no assessment, or not yet.
bool explainsNoStart(const CafCase& all)
{
    const auto isOfEpisode = [&](const auto& row) { return row.caf == all.caf.id; };
    const auto& checklists = all.of<record::Checklist>();
    const auto& contacts = all.of<record::Contact>();
    return all.caf.origin == record::Origin::afterLevel3 || !all.of<record::Consent>().empty()
        || std::any_of(checklists.begin(), checklists.end(), isOfEpisode)
        || std::any_of(contacts.begin(), contacts.end(), isOfEpisode);
}

void checkStart(FindingList& findings, const CafCase& all)
{
    const Caf& caf = all.caf;
    if (caf.started.isSet())
        return;
    if (caf.completed.isSet())
        findings.add(Severity::error, caf, u"caf.completed-without-start"_s, u"started"_s,
            u"The assessment is completed but has no started date."_s,
            u"Enter the day on which the assessment started; an episode counts as a CAF from then."_s,
            u"Integrated working report, Part One, 1.2"_s);
    else if (!explainsNoStart(all))
        findings.add(Severity::note, caf, u"caf.no-start"_s, u"started"_s,
            u"The assessment has no started date, so the episode is in no figure."_s,
            u"Enter the day on which the assessment started, or the checklist, contact or consent there is so far."_s);
}

void checkPeople(FindingList& findings, const Caf& caf)
{
    if (!caf.started.isSet())
        return;
    if (!caf.assessor.isSet())
        findings.add(Severity::note, caf, u"caf.no-assessor"_s, u"assessor"_s, u"No assessor is recorded."_s,
            u"Enter who assesses; figures about assessors leave this CAF out until then."_s);
    if (caf.assessor.isSet() && caf.assessorRole.isEmpty())
        findings.add(Severity::note, caf, u"caf.assessor-without-role"_s, u"assessor_role"_s,
            u"The assessor has no role in this episode."_s, u"Choose the role; it is counted as not recorded now."_s);
}

/// An episode is open from the start of its assessment, or from its TAC when it goes on after level 3.
bool isOpen(const Caf& caf)
{
    return !caf.closed.isSet() && (caf.started.isSet() || caf.origin == record::Origin::afterLevel3);
}

void checkOthers(FindingList& findings, const Caf& caf, const Surroundings& around)
{
    for (const Caf& other : around.otherEpisodes) {
        if (other.id == caf.id || !isOpen(caf) || !isOpen(other))
            continue;
        const QString name = other.reference.isEmpty() ? u"without a reference"_s : other.reference;
        findings.add(Severity::warning, caf, u"caf.two-open"_s, u"closed"_s,
            u"The child has another open episode, CAF %1."_s.arg(name),
            u"Close the one that has ended, or confirm that both go on."_s,
            u"Integrated working report, Part One, 1.1"_s);
        return;
    }
}

} // namespace

void checkEpisode(FindingList& findings, const CafCase& all, const Surroundings& around, Date today)
{
    const Caf& caf = all.caf;
    if (!caf.cluster.isSet())
        findings.add(Severity::error, caf, u"caf.no-cluster"_s, u"cluster"_s, u"No cluster is chosen."_s,
            u"Choose the AXS cluster that the CAF counts in."_s);
    checkStart(findings, all);
    const std::pair<Date, const char*> steps[]{{caf.started, "started"}, {caf.completed, "completed"},
        {caf.received, "received"}, {caf.reviewed, "reviewed"}, {caf.closed, "closed"}};
    for (const auto& [date, field] : steps) {
        if (date > today)
            findings.add(Severity::warning, caf, u"caf.later-than-today"_s, QString::fromLatin1(field),
                u"The CAF is %1 on %2, which is after today."_s.arg(QString::fromLatin1(field), date.british()),
                u"Check the year, or confirm that it is planned."_s);
    }
    checkPeople(findings, caf);
    if (listed(caf.agencies).size() == 1)
        findings.add(Severity::warning, caf, u"caf.one-agency"_s, u"agencies"_s,
            u"Only one agency is named; a CAF is for needs that two or more must meet together."_s,
            u"Name the others, or confirm why one is enough."_s, atLeastTwo);
    checkOthers(findings, caf, around);
}

} // namespace axs::pathway
