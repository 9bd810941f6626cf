// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paperwriter.h"

namespace axs::report {

/// The copy of a CAF that one named person of the family is given: the child (their own id) or a family member. It
/// holds only what is listed in it; harm, advice, confidential contributions, other people's data, every secret
/// address, the address of a home that is not theirs, and what the young person keeps private are not in it, and are
/// taken out of the texts that quote them. `heldBack` says what there was of that.
MadePaper familyCopy(const pathway::CafCase& all, const PaperLists& lists, Id forWhom);

/// The name of who it would be for; empty when this id is nobody of the family.
QString familyName(const pathway::CafCase& all, Id person);

/// The texts that the family copy for this person would not hold.
Hidden heldFromFamily(const pathway::CafCase& all, Id forWhom);

/// Takes out of any paper that goes into a family's hands what the family copy for this person would not hold. Unset:
/// for nobody in particular, so that everybody may see it.
void hideFromFamily(Report& report, const pathway::CafCase& all, Id forWhom);

} // namespace axs::report
