// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordwriter.h"

#include <optional>
#include <vector>

namespace axs::store {

/// A change of many records as one, as its event tells it: merging children, merging list entries, changing many CAFs.
struct GroupChange
{
    Id event;
    QString what; ///< a sentence: "Merged “Teacher” into “Class teacher”."
    QString author;
    std::int64_t atMilliseconds = 0;
    Id takesBack; ///< the event that this one took back
    bool isTakenBack = false;
};

/// Records in one event everything that the open transaction saved since the last event; the event's id, or unset when
/// nothing was changed. `subject` is whose change it mainly is. It can be taken back as a whole.
Result<Id> recordGroup(
    Connection& connection, RecordWriter& writer, Id subject, const QString& what, Id takesBack = {});

/// The newest first, at most `most`.
Result<std::vector<GroupChange>> groupChanges(Connection& connection, std::size_t most);
Result<std::optional<GroupChange>> groupChange(Connection& connection, Id event);

/// The change of many that made the record's present version; nothing when a save of its own did.
Result<std::optional<GroupChange>> groupThatMade(Connection& connection, Id record);

/// What taking a change back did.
struct TakenBack
{
    Id event;
    qint64 records = 0;
    qint64 keptFields = 0; ///< fields that somebody changed since: they stay as they are now
};
/// Inside the writer's transaction: every field that the change set becomes what it was, records that it withdrew come
/// back, those it made are withdrawn; what was changed since stays. Is itself a change that can be taken back.
Result<TakenBack> takeBackGroup(Connection& connection, RecordWriter& writer, Id event);

} // namespace axs::store
