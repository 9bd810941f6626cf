// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/connection.h"

#include <memory>
#include <vector>

namespace axs::store {

/// One field that one save changed: who, when, what it was and what it became, in words.
struct HistoryLine
{
    std::int64_t atMilliseconds = 0;
    QString author;
    std::string kind;
    Id record;
    QString what; ///< "Child", "CAF", "Review of 3 March 2009"
    QString field; ///< empty when the record was withdrawn
    QString before;
    QString after;
    bool withdrawn = false;
    std::string fieldName; ///< as the record's list of fields has it
    std::shared_ptr<const record::AnyRecord> earlier; ///< the version before; null when the record began here
};

/// Every change to the episode, its child and what belongs to it, the newest first; links by name, not by id.
Result<std::vector<HistoryLine>> caseHistory(Connection& connection, Id caf);

} // namespace axs::store
