// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <vector>

namespace axs::store {

/// SQLite's application id of a record file: "AXSP".
inline constexpr std::int64_t applicationId = 0x41585350;
/// The schema version that this program writes. A file with a higher one is refused, unchanged.
inline constexpr int newestSchemaVersion = 4;

/// One numbered step, never edited once released; its SQL begins with a sentence saying why.
struct Migration
{
    int version = 0;
    QByteArray sql;
    /// What SQL cannot do, after it and in the same transaction.
    Result<void> (*then)(Connection&) = nullptr;
};

/// The program's own migrations, from its resources, in order.
Result<std::vector<Migration>> builtInMigrations();

/// Takes the file from its version to the last migration's, each step in one transaction with its version. The first
/// statement that fails stops and undoes everything since the start of its step. Answers how many steps ran.
Result<int> migrate(Connection& connection, const std::vector<Migration>& migrations);

} // namespace axs::store
