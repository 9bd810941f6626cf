// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace axs::store {

/// A row as SQLite keeps it: nothing, a whole number, a fraction, a text or bytes in each column.
struct ScannedRow
{
    struct Text
    {
        QByteArray utf8;
    };
    using Value = std::variant<std::monostate, std::int64_t, double, Text, QByteArray>;

    std::int64_t rowid = 0;
    std::vector<Value> columns;
};

struct ScanReport
{
    std::int64_t pages = 0;
    std::int64_t unreadablePages = 0;
    std::int64_t brokenRows = 0; ///< rows that run on to a page that cannot be read
};

/// Reads a record file page by page without its indexes or its list of tables, and shows every row that stands whole on
/// pages that can be read; whose row it is must be told by its shape. The file must be at rest or open for reading; the keys
/// of a protected one on the keyring. Never fails for what is damaged.
Result<ScanReport> scanRows(const QString& path, bool isProtected, const std::function<void(const ScannedRow&)>& visit,
    const Progress& progress = {});

} // namespace axs::store
