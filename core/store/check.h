// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/finding.h"
#include "core/store/connection.h"
#include "core/store/factsreader.h"
#include "core/store/trail.h"

namespace axs::store {

/// What a check of the whole file found. Faults of the file itself are findings of severity error with the rule "file.…".
struct CheckReport
{
    std::int64_t revisions = 0;
    std::int64_t records = 0;
    TrailReport trail;
    std::vector<pathway::Finding> findings;
};

/// Checks everything: SQLite's own structure, foreign keys, every revision's hash and place in its record's chain, that
/// the tables rebuilt from the revisions equal those in the file, the chain of events, the drafts' digest, the search
/// rows and index, and the rules over every episode. So every table is covered by something that an old page of it breaks.
Result<CheckReport> check(Connection& connection, Date today, const ReadProgress& progress = {});

} // namespace axs::store
