// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/connection.h"

#include <string>

namespace axs::store {

/// Reads and writes the rows of one kind's table. The columns are the record's own field list, so the statements are
/// made from it here and nowhere else. The table only shows the latest revision; see RecordWriter.
template <class Record>
class RecordTable
{
public:
    static Result<RecordTable> open(Connection& connection);

    Result<void> put(const Record& record);
    Result<void> remove(Id id);
    /// The record, or nothing when there is none.
    Result<std::optional<Record>> find(Id id);
    /// Calls `visit(const Record&)` for every row in order of id.
    template <class Visit>
    static Result<void> forEach(Connection& connection, Visit&& visit);
    /// All rows in order of id; for the small kinds.
    static Result<std::vector<Record>> all(Connection& connection);
    /// The rows whose `column` (a field's name) holds this id, in order of id.
    static Result<std::vector<Record>> linkedTo(Connection& connection, std::string_view column, Id id);

private:
    Statement m_put;
    Statement m_remove;
    Statement m_find;
};

/// "id, name, …": the columns of a kind's table in the order that readRow expects.
template <class Record>
std::string columnList();

/// The record in the statement's current row, selected with columnList().
template <class Record>
Record readRow(const Statement& statement);

/// Binds id and every field, in the order of columnList(), from position 1.
template <class Record>
void bindRow(Statement& statement, const Record& record);

} // namespace axs::store

#include "core/store/recordtable_impl.h"
