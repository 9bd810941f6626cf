// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

void checkHarm(FindingList& findings, const CafCase& all)
{
    const QString clause = u"Integrated working report, Part Two, 2.0"_s;
    for (const record::HarmReport& each : all.of<record::HarmReport>()) {
        if (each.told.trimmed().isEmpty())
            findings.add(Severity::warning, each, u"harm.nobody-told"_s, u"told"_s,
                u"A risk of significant harm was raised, and nobody is recorded as told."_s,
                u"Tell social care without delay, and enter who was told."_s, clause);
        if (!each.familyTold.value_or(false) && each.reasonNotTold.trimmed().isEmpty())
            findings.add(Severity::note, each, u"harm.family-not-told"_s, u"reason_not_told"_s,
                u"The family was not told first, and the reason is not recorded."_s,
                u"Enter the reason; telling the family must not raise the risk."_s, clause);
    }
}

} // namespace axs::pathway
