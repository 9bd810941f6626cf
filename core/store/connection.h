// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace axs::store {

/// One prepared statement. Placeholders are named (`:id`); a name that is not in the statement is a programmer's
/// mistake. Columns are read by position, right beneath the statement that lists them.
class Statement
{
public:
    Statement() = default;
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    void bind(const char* name, std::int64_t value);
    void bind(const char* name, double value);
    /// An empty text is stored as NULL, so that rebuilding gives equal tables.
    void bind(const char* name, const QString& text);
    void bind(const char* name, const QByteArray& blob);
    void bind(const char* name, Id id);
    void bindNull(const char* name);
    int parameter(const char* name) const;
    void bindAt(int position, std::int64_t value);
    void bindAt(int position, double value);
    void bindAt(int position, const QString& text);
    void bindAt(int position, std::string_view text);
    void bindAt(int position, const QByteArray& blob);
    void bindNullAt(int position);

    /// Goes to the next row: true on a row, false at the end.
    Result<bool> next();
    /// Calls `visit()` on every row, then makes it ready to run again.
    template <class Visit>
    Result<void> forEachRow(Visit&& visit)
    {
        for (;;) {
            const auto row = next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            visit();
        }
        reset();
        return {};
    }
    /// Runs to the end and makes it ready to run again.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    /// Valid until the next step.
    std::string_view utf8(int column) const;
    /// The same for a blob.
    std::string_view bytes(int column) const;
    QByteArray blob(int column) const;
    Id id(int column) const { return Id{integer(column)}; }

private:
    friend class Connection;
    sqlite3_stmt* m_statement = nullptr;
};

enum class Access
{
    read,
    write,
};

/// One thread's connection to a record file, through Qt's driver, with every pragma set and read back. Belongs to the
/// thread that opened it. SQLite is used through its own interface on the driver's handle.
class Connection
{
public:
    /// Opens the file; `build` is for filling a new file that nobody else sees: no journal, no syncing. A protected file
    /// begins with its header already, and its keys are on the keyring.
    static Result<std::unique_ptr<Connection>> open(
        const QString& path, Access access, bool build = false, bool isProtected = false);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Result<Statement> prepare(std::string_view sql);
    /// Runs all statements of a script in order; stops at the first that fails.
    Result<void> execute(std::string_view script);
    /// The first column of the first row as a number; 0 when there is none.
    Result<std::int64_t> integer(std::string_view sql);
    /// True while no transaction is open: after an error inside one, SQLite may have rolled it back already.
    bool isAutocommit() const;
    bool isReadOnly() const;
    std::int64_t lastInsertId() const;
    sqlite3* handle() const { return m_handle; }

private:
    Connection() = default;
    bool openDatabase(const QString& path, Access access, bool isProtected, QString& problem);
    Result<void> configure(Access access, bool build);

    QString m_name;
    sqlite3* m_handle = nullptr;
};

/// A write transaction (BEGIN IMMEDIATE) that rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    enum class State { active, committed, rolledBack };
    Connection* m_connection;
    State m_state = State::active;
};

/// What SQLite knows a protected file by: its path and the vault's layer, never a key.
QString protectedUri(const QString& path);

/// What SQLite's last error on this handle means to a person.
Error databaseError(sqlite3* handle, std::string_view doing);

} // namespace axs::store
