// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <sqlite3.h>

#include <utility>

namespace axs::store {

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::parameter(const char* name) const
{
    const int position = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(position > 0, "Statement", name);
    return position;
}

void Statement::bind(const char* name, std::int64_t value) { bindAt(parameter(name), value); }
void Statement::bind(const char* name, double value) { bindAt(parameter(name), value); }
void Statement::bind(const char* name, const QString& text) { bindAt(parameter(name), text); }
void Statement::bind(const char* name, const QByteArray& blob) { bindAt(parameter(name), blob); }
void Statement::bindNull(const char* name) { bindNullAt(parameter(name)); }

void Statement::bind(const char* name, Id id)
{
    if (id.isSet())
        bindAt(parameter(name), id.value);
    else
        bindNullAt(parameter(name));
}

void Statement::bindAt(int position, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void Statement::bindAt(int position, double value)
{
    sqlite3_bind_double(m_statement, position, value);
}

void Statement::bindAt(int position, const QString& text)
{
    if (text.isEmpty()) {
        bindNullAt(position);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text64(m_statement, position, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindAt(int position, std::string_view text)
{
    sqlite3_bind_text64(m_statement, position, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindAt(int position, const QByteArray& blob)
{
    if (blob.isEmpty())
        bindNullAt(position);
    else
        sqlite3_bind_blob64(m_statement, position, blob.constData(), static_cast<sqlite3_uint64>(blob.size()),
            SQLITE_TRANSIENT);
}

void Statement::bindNullAt(int position)
{
    sqlite3_bind_null(m_statement, position);
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = databaseError(sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = next();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::bytes(int column) const
{
    const auto* content = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (!content)
        return {};
    return {content, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::text(int column) const
{
    const std::string_view content = utf8(column);
    return QString::fromUtf8(content.data(), static_cast<qsizetype>(content.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

} // namespace axs::store
