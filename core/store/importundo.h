// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/groupchange.h"

namespace axs::store {

/// An import as its event tells it.
struct ImportDone
{
    Id event;
    QString what; ///< "cafs cafs.csv: 120 rows read, 118 accepted, …"
    QString author;
    std::int64_t atMilliseconds = 0;
    bool isTakenBack = false;
};

/// The newest first, at most `most`.
Result<std::vector<ImportDone>> importsDone(Connection& connection, std::size_t most);

/// Inside the writer's transaction: the records that an import brought are withdrawn, those that it changed become what
/// they were; an entry that it added to a list stays while something uses it. Refused, with the record's name, when one
/// was changed again since or a record that stays refers to one that would go; the transaction must then be rolled
/// back. Is itself a change that can be taken back (groupchange.h).
Result<TakenBack> takeBackImport(
    Connection& connection, RecordWriter& writer, Id event, const Progress& progress = {});

} // namespace axs::store
