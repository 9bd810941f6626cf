// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

void checkAssessment(FindingList& findings, const CafCase& all)
{
    for (const record::Checklist& each : all.of<record::Checklist>()) {
        if (each.outcome == record::ChecklistOutcome::notRecorded)
            findings.add(Severity::note, each, u"checklist.no-outcome"_s, u"outcome"_s,
                u"The checklist does not say what came of it."_s,
                u"Choose whether it triggers a CAF, needs none, or was refused."_s,
                u"Integrated working report, Part Two, 1.1"_s);
    }
    for (const record::Contribution& each : all.of<record::Contribution>()) {
        if (!each.confirmedOn.isSet())
            findings.add(Severity::note, each, u"contribution.not-confirmed"_s, u"confirmed_on"_s,
                u"The author has not confirmed what was typed."_s,
                u"Print it for checking, and enter the day on which the author confirmed it."_s,
                u"Integrated working report, Part One, 2"_s);
    }
    for (const record::Need& each : all.of<record::Need>()) {
        if (listed(each.agencies).size() < 2)
            findings.add(Severity::warning, each, u"need.one-agency"_s, u"agencies"_s,
                u"Fewer than two agencies must help with this need."_s,
                u"Name the others, or confirm why one is enough."_s, u"Integrated working report, 3.1 a"_s);
    }
    for (const record::ThresholdDecision& each : all.of<record::ThresholdDecision>()) {
        if (each.level == record::Threshold::notRecorded)
            findings.add(Severity::warning, each, u"threshold.no-level"_s, u"level"_s,
                u"The threshold decision does not say which level was decided."_s, u"Choose the level."_s,
                u"Integrated working report, 4.2"_s);
    }
}

} // namespace axs::pathway
