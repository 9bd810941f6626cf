// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/database.h"

#include <map>
#include <vector>

struct sqlite3_value;

namespace axs::bench {

struct FreeValue
{
    void operator()(sqlite3_value* value) const;
};
using RawValue = std::unique_ptr<sqlite3_value, FreeValue>;

/// A row as it is to be written, with its table's statement.
struct RawRow
{
    std::string table;
    std::vector<RawValue> values;
};

/// Reads back, row by row, what a transaction of the program has written to a file.
class Rows
{
public:
    explicit Rows(const QString& path);
    /// Everything since the last call (or since the beginning of this one): event, then for each record its revision,
    /// its table's row and, when it is new, its search rows.
    std::vector<RawRow> next();

private:
    void readAll(std::vector<RawRow>& rows, const std::string& table, const std::string& where, qint64 value);

    Database m_database;
    std::map<std::string, RawStatement> m_statements;
    qint64 m_lastRevision = 0;
    qint64 m_lastEvent = 0;
};

/// Writes the same rows as one transaction of prepared statements: the same indexes and pragmas, but nothing is looked
/// up, encoded or hashed.
class BareWriter
{
public:
    explicit BareWriter(const QString& path);
    void write(const std::vector<RawRow>& rows);

private:
    RawStatement& statement(const RawRow& row);

    Database m_database;
    std::map<std::string, RawStatement> m_statements;
    RawStatement m_begin, m_commit;
};

} // namespace axs::bench
