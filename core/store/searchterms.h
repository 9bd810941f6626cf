// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/searchindex.h"

namespace axs::store {

/// What somebody typed to find a child, taken apart: a date of birth in any form that a date field takes, and the rest.
struct SearchTerms
{
    QString text;
    Date born;
};

/// Nothing is a date when `today` is unset.
SearchTerms searchTerms(const QString& typed, Date today);

/// The children born on this day; sorted.
Result<std::vector<Id>> bornOn(Connection& connection, Date day);

/// As search() without a day, and a date among the words is a date of birth.
Result<SearchHits> search(Connection& connection, const NameWords& words, const QString& typed, Date today);

/// Whose referrals have a reference that begins so: children, or CAFs where the child is not recorded; sorted.
Result<SearchHits> withReferral(Connection& connection, const QString& typed);

} // namespace axs::store
