// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

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
};

/// The events of one record, oldest first.
Result<std::vector<Event>> eventsOf(Connection& connection, Id subject);

} // namespace axs::store
