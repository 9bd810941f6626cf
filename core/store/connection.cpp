// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/vault/pagecipher.h"
#include "core/vault/vfs.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <span>
#include <utility>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString latin1(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A database that never touches the disk; files may be attached to it by their URI.
constexpr QLatin1StringView inMemory(":memory:");

/// A pragma that must hold, and what it must read back as.
struct Pragma
{
    const char* set;
    const char* read;
    const char* expected;
};

constexpr Pragma commonPragmas[]{
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA recursive_triggers=OFF", "PRAGMA recursive_triggers", "0"},
    {"PRAGMA cache_size=-65536", "PRAGMA cache_size", "-65536"},
};

constexpr Pragma writePragmas[]{
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA journal_mode=DELETE", "PRAGMA journal_mode", "delete"},
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
};

constexpr Pragma buildPragmas[]{
    {"PRAGMA journal_mode=MEMORY", "PRAGMA journal_mode", "memory"},
    {"PRAGMA synchronous=OFF", "PRAGMA synchronous", "0"},
    {"PRAGMA cache_size=-1048576", "PRAGMA cache_size", "-1048576"},
};

/// Asks again every millisecond, for five seconds: SQLite's own waits grow to a tenth of a second, and a save would
/// feel them while the facts are read.
int askAgain(void*, int asked)
{
    constexpr int most = 5000;
    if (asked >= most)
        return 0;
    sqlite3_sleep(1);
    return 1;
}

} // namespace

QString protectedUri(const QString& path)
{
    return u"file:%1?vfs=%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")), latin1(vault::vfsName));
}

/// Through Qt's driver; a protected file through the vault, whose name for it never holds a key.
bool Connection::openDatabase(const QString& path, Access access, bool isProtected, QString& problem)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QStringList options;
    if (access == Access::read)
        options << u"QSQLITE_OPEN_READONLY"_s;
    if (isProtected || path == inMemory)
        options << u"QSQLITE_OPEN_URI"_s;
    database.setConnectOptions(options.join(u';'));
    database.setDatabaseName(isProtected ? protectedUri(path) : path);
    if (!database.open()) {
        problem = database.lastError().text();
        return false;
    }
    m_handle = *static_cast<sqlite3* const*>(database.driver()->handle().constData());
    int reserved = vault::reservedBytes;
    if (isProtected && sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved) != SQLITE_OK) {
        problem = u"no room for the seal of a page"_s;
        return false;
    }
    return true;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access, bool build, bool isProtected)
{
    static std::atomic<int> counter = 0;
    if (isProtected) {
        if (auto registered = vault::registerVfs(); !registered)
            return registered.error();
    }
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = u"axs-%1"_s.arg(++counter);
    QString problem;
    if (!connection->openDatabase(path, access, isProtected, problem))
        return Error{u"“%1” cannot be opened. Check that it is there and that you may read it."_s.arg(
                         QFileInfo(path).fileName()),
            problem, Failure::cannotOpen};
    if (auto configured = connection->configure(access, build); !configured)
        return configured.error();
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::configure(Access access, bool build)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_handler(m_handle, &askAgain, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 50'000'000);

    const auto apply = [this](const Pragma& pragma) -> Result<void> {
        if (auto set = execute(pragma.set); !set)
            return set;
        auto read = prepare(pragma.read);
        if (!read)
            return read.error();
        const auto row = read->next();
        if (!row)
            return row.error();
        if (!*row || read->utf8(0) != pragma.expected)
            return Error{u"The record file cannot be opened safely on this computer."_s,
                u"%1 gave %2"_s.arg(QString::fromLatin1(pragma.set), *row ? read->text(0) : u"nothing"_s),
                Failure::cannotOpen};
        return {};
    };
    for (const Pragma& pragma : commonPragmas) {
        if (auto applied = apply(pragma); !applied)
            return applied;
    }
    if (access == Access::read || sqlite3_db_readonly(m_handle, "main") == 1)
        return {};
    for (const Pragma& pragma : build ? std::span<const Pragma>(buildPragmas) : std::span<const Pragma>(writePragmas)) {
        if (auto applied = apply(pragma); !applied)
            return applied;
    }
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    Statement statement;
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
            &statement.m_statement, nullptr)
        != SQLITE_OK)
        return databaseError(m_handle, sql);
    return statement;
}

Result<void> Connection::execute(std::string_view script)
{
    const char* begin = script.data();
    const char* const end = begin + script.size();
    while (begin < end) {
        Statement statement;
        const char* tail = end;
        if (sqlite3_prepare_v2(m_handle, begin, static_cast<int>(end - begin), &statement.m_statement, &tail)
            != SQLITE_OK)
            return databaseError(m_handle, std::string_view(begin, static_cast<std::size_t>(end - begin)).substr(0, 200));
        begin = tail;
        if (!statement.m_statement)
            continue;
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

bool Connection::isAutocommit() const
{
    return sqlite3_get_autocommit(m_handle) != 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(other.m_connection)
    , m_state(std::exchange(other.m_state, State::rolledBack))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    // SQLite may have rolled back by itself after an error; what followed would otherwise have committed alone.
    if (m_state != State::active || m_connection->isAutocommit()) {
        m_state = State::rolledBack;
        return Error{u"The save was given up. Nothing was changed; try again."_s, u"transaction already ended"_s};
    }
    if (auto committed = m_connection->execute("COMMIT"); !committed) {
        rollback();
        return committed;
    }
    m_state = State::committed;
    return {};
}

void Transaction::rollback()
{
    if (std::exchange(m_state, m_state == State::active ? State::rolledBack : m_state) != State::active)
        return;
    if (!m_connection->isAutocommit())
        static_cast<void>(m_connection->execute("ROLLBACK"));
}

} // namespace axs::store
