// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup.h"

namespace axs::store {

Result<Id> greatestId(Connection& connection)
{
    const auto greatest = connection.integer(
        "SELECT max((SELECT ifnull(max(record), 0) FROM revision), (SELECT ifnull(max(id), 0) FROM event))");
    if (!greatest)
        return greatest.error();
    return Id{*greatest};
}

} // namespace axs::store
