// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/events.h"

namespace axs::store {

Result<std::vector<Event>> eventsOf(Connection& connection, Id subject)
{
    auto statement = connection.prepare(
        "SELECT id, at, author, action, subject, detail, purpose FROM event WHERE subject = :subject ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(":subject", subject);
    std::vector<Event> events;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return events;
        events.push_back({statement->id(0), statement->integer(1), statement->text(2),
            std::string(statement->utf8(3)), statement->id(4), statement->text(5), statement->text(6)});
    }
}

} // namespace axs::store
