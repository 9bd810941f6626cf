// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/familycopy.h"

namespace axs::report {

/// Who the copy is for, and what that lets them see.
struct Recipient
{
    Id id;
    QString name;
    bool isChild = false;
    bool livesWithChild = false; ///< known to; not known is no
    const record::FamilyMember* member = nullptr;
};
Recipient recipientOf(const pathway::CafCase& all, Id person);

/// Whether it is about a risk of harm, or not known not to be.
bool isHarm(const record::Referral& referral);

} // namespace axs::report
