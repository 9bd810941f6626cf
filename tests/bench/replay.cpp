// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/replay.h"

#include <sqlite3.h>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

void FreeValue::operator()(sqlite3_value* value) const
{
    sqlite3_value_free(value);
}

Rows::Rows(const QString& path)
    : m_database(path, Database::Use::read)
    , m_lastRevision(m_database.integer("SELECT max(seq) FROM revision"))
    , m_lastEvent(m_database.integer("SELECT max(seq) FROM event"))
{
}

void Rows::readAll(std::vector<RawRow>& rows, const std::string& table, const std::string& where, qint64 value)
{
    RawStatement& statement = m_statements[table];
    if (!statement)
        statement = m_database.prepare("SELECT * FROM " + table + " WHERE " + where + " ?");
    sqlite3_bind_int64(statement.get(), 1, value);
    while (m_database.step(statement.get())) {
        RawRow row{table, {}};
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
            row.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(statement.get(), column)));
        rows.push_back(std::move(row));
    }
    sqlite3_reset(statement.get());
}

std::vector<RawRow> Rows::next()
{
    constexpr std::size_t seq = 0, record = 2, kind = 3, parents = 4;
    std::vector<RawRow> rows;
    readAll(rows, "event", "seq >", m_lastEvent);
    if (!rows.empty())
        m_lastEvent = sqlite3_value_int64(rows.back().values.front().get());
    std::vector<RawRow> revisions;
    readAll(revisions, "revision", "seq >", m_lastRevision);
    for (RawRow& revision : revisions) {
        const auto& values = revision.values;
        m_lastRevision = sqlite3_value_int64(values[seq].get());
        const qint64 id = sqlite3_value_int64(values[record].get());
        const std::string table = reinterpret_cast<const char*>(sqlite3_value_text(values[kind].get()));
        const bool isNew = sqlite3_value_type(values[parents].get()) == SQLITE_NULL;
        rows.push_back(std::move(revision));
        readAll(rows, table, "id =", id);
        if (isNew && (table == "child" || table == "caf"))
            readAll(rows, "search_text", "record =", id);
        if (isNew && table == "child")
            readAll(rows, "name_word", "child =", id);
    }
    return rows;
}

BareWriter::BareWriter(const QString& path)
    : m_database(path, Database::Use::write)
{
    m_database.run(writingPragmas);
    m_begin = m_database.prepare("BEGIN IMMEDIATE");
    m_commit = m_database.prepare("COMMIT");
    m_statements["search"] = m_database.prepare("INSERT INTO search (rowid, text) VALUES (?1, ?3)");
}

RawStatement& BareWriter::statement(const RawRow& row)
{
    RawStatement& statement = m_statements[row.table];
    if (statement)
        return statement;
    const RawStatement columns = m_database.prepare("SELECT name FROM pragma_table_info(?)");
    sqlite3_bind_text(columns.get(), 1, row.table.c_str(), -1, SQLITE_TRANSIENT);
    std::string marks;
    std::string sets;
    while (m_database.step(columns.get())) {
        const std::string name = reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0));
        marks += marks.empty() ? "?" : ", ?";
        sets += (sets.empty() ? "" : ", ") + name + " = excluded." + name;
    }
    const bool shown
        = row.table != "revision" && row.table != "event" && row.table != "search_text" && row.table != "name_word";
    statement = m_database.prepare("INSERT INTO " + row.table + " VALUES (" + marks + ")"
        + (shown ? " ON CONFLICT (id) DO UPDATE SET " + sets : std::string()));
    return statement;
}

void BareWriter::write(const std::vector<RawRow>& rows)
{
    const auto run = [this](sqlite3_stmt* statement) {
        m_database.step(statement);
        sqlite3_reset(statement);
    };
    run(m_begin.get());
    for (const RawRow& row : rows) {
        sqlite3_stmt* raw = statement(row).get();
        for (std::size_t place = 0; place < row.values.size(); ++place)
            sqlite3_bind_value(raw, static_cast<int>(place) + 1, row.values[place].get());
        run(raw);
        if (row.table == "search_text") {
            sqlite3_stmt* match = m_statements["search"].get();
            sqlite3_bind_value(match, 1, row.values[0].get());
            sqlite3_bind_value(match, 3, row.values[2].get());
            run(match);
        }
    }
    run(m_commit.get());
}

} // namespace axs::bench
