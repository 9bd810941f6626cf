// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

void checkSupport(FindingList& findings, const CafCase& all)
{
    const QString clause = u"Integrated working report, 3.1 c"_s;
    for (const record::Spend& each : all.of<record::Spend>()) {
        if (each.provider.trimmed().isEmpty())
            findings.add(Severity::note, each, u"spend.no-provider"_s, u"provider"_s,
                u"The money went to nobody who is named."_s, u"Enter the provider."_s, clause);
        if (!each.amount)
            findings.add(Severity::note, each, u"spend.no-amount"_s, u"amount"_s, u"The spend has no amount."_s,
                u"Enter the amount in pounds."_s, clause);
        if (each.amount && *each.amount < 0)
            findings.add(Severity::error, each, u"spend.negative"_s, u"amount"_s, u"The amount is below nothing."_s,
                u"Enter what was paid, or withdraw the entry."_s);
    }
}

} // namespace axs::pathway
