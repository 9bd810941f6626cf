// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

void checkClosing(FindingList& findings, const CafCase& all)
{
    const record::Caf& caf = all.caf;
    if (!caf.closureReason.isEmpty() && !caf.closed.isSet())
        findings.add(Severity::warning, caf, u"caf.reason-without-closing"_s, u"closed"_s,
            u"There is a reason for closing but no closing date."_s, u"Enter the date, or clear the reason."_s);
    if (caf.overrideReason.trimmed().isEmpty() != caf.overrideBy.trimmed().isEmpty())
        findings.add(Severity::warning, caf, u"closing.half-overridden"_s,
            caf.overrideBy.trimmed().isEmpty() ? u"override_by"_s : u"override_reason"_s,
            u"A manager’s decision to close all the same needs both a name and a reason."_s,
            u"Enter what is missing, or clear the other."_s, u"Integrated working report, Part One, 2.3"_s);
}

} // namespace axs::pathway
