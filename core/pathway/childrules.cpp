// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

#include "core/pathway/current.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

void checkChild(FindingList& findings, const CafCase& all, Date today)
{
    const record::Child& child = all.child;
    if (!child.dateOfBirth.isSet() && !child.expectedDate.isSet())
        findings.add(Severity::note, child, u"child.no-birth"_s, u"date_of_birth"_s,
            u"Neither a date of birth nor an expected date is recorded."_s,
            u"Enter one of the two; until then the child has no age band."_s);
    if (child.dateOfBirth > today)
        findings.add(Severity::error, child, u"child.born-later"_s, u"date_of_birth"_s,
            u"The date of birth, %1, is after today."_s.arg(child.dateOfBirth.british()),
            u"For a child who is not born yet, enter the expected date instead."_s);
    const auto age = completedYears(child.dateOfBirth, all.caf.started);
    if (age && *age >= 25)
        findings.add(Severity::warning, child, u"child.too-old"_s, u"date_of_birth"_s,
            u"The young person was %1 when the assessment started."_s.arg(*age),
            u"Check the year of birth and the started date."_s);
    for (const record::FamilyMember& member : all.of<record::FamilyMember>()) {
        if (member.dateOfBirth > today)
            findings.add(Severity::error, member, u"family_member.born-later"_s, u"date_of_birth"_s,
                u"The date of birth, %1, is after today."_s.arg(member.dateOfBirth.british()),
                u"For a brother or sister who is not born yet, enter the expected date instead."_s);
    }
    const auto& addresses = all.of<record::Residence>();
    const auto current = std::count_if(addresses.begin(), addresses.end(),
        [today](const record::Residence& each) { return isCurrent(each, today); });
    if (current > 1)
        findings.add(Severity::note, addresses.back(), u"residence.two-current"_s, u"until"_s,
            u"The child has two addresses at once."_s,
            u"Enter until when the child lived at the earlier one, unless both are right."_s);
}

} // namespace axs::pathway
