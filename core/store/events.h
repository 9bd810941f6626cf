// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/trail.h"

#include <QStringList>

#include <string>
#include <vector>

namespace axs::store {

/// One line of the file's list of events: who did what to which record, and why.
struct Event
{
    Id id;
    std::int64_t atMilliseconds = 0;
    QString author;
    std::string action;
    Id subject;
    QString detail;
    QString purpose;
    std::int64_t seq = 0;
};

/// The detail of a child's view event: through which CAF it was looked at.
QString viewDetail(Id caf);

/// The events of one record, oldest first.
Result<std::vector<Event>> eventsOf(Connection& connection, Id subject);

/// Which events; what is unset does not limit.
struct EventFilter
{
    QString author;
    std::string action;
    std::int64_t fromMilliseconds = 0;
    std::int64_t beforeMilliseconds = 0;

    bool operator==(const EventFilter&) const = default;
};

/// An event with what its subject is called.
struct EventLine
{
    Event event;
    QString subject; ///< "CAF BID-09-QX-0001, Zoë O’Brien"; empty when it is about no record, or one that is gone
    Id caf; ///< the CAF to open for it, when there is one
};

/// The newest events before `beforeSeq` (0: from the end), newest first, at most `most`. Looks a piece of the list at a
/// time, so that no read transaction lasts long.
Result<std::vector<EventLine>> newestEvents(
    Connection& connection, const EventFilter& filter, std::int64_t beforeSeq, std::size_t most);

/// Everything that was done with a child's records: the child, its CAFs, and what belongs to those. Newest first.
Result<std::vector<EventLine>> eventsOfChild(Connection& connection, Id child);

/// Everybody who appears in the list, in order of name.
Result<QStringList> eventAuthors(Connection& connection);

} // namespace axs::store
