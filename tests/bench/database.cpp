// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/database.h"

#include "core/store/factscolumns.h"
#include "core/store/factsconsents.h"
#include "core/store/factsrows.h"
#include "tests/bench/timing.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;

std::uint64_t touched(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<std::uint64_t>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return static_cast<std::uint64_t>(sqlite3_column_double(statement, column));
    case SQLITE_TEXT:
        return *sqlite3_column_text(statement, column)
            + static_cast<std::uint64_t>(sqlite3_column_bytes(statement, column));
    default:
        return 1;
    }
}

} // namespace

const char* const writingPragmas
    = "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA trusted_schema=OFF;"
      " PRAGMA recursive_triggers=OFF; PRAGMA cache_size=-65536; PRAGMA secure_delete=ON; PRAGMA journal_mode=DELETE;"
      " PRAGMA synchronous=EXTRA";

void Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(const QString& path, Use use)
{
    const int flags = use == Use::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        giveUp(u"%1 does not open"_s.arg(path));
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
}

Database::~Database()
{
    sqlite3_close(m_handle);
}

RawStatement Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(
            m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        giveUp(u"%1: %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(sql)));
    return RawStatement(statement);
}

void Database::run(const std::string& script) const
{
    if (sqlite3_exec(m_handle, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(u"%1: %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromStdString(script)));
}

bool Database::step(sqlite3_stmt* statement) const
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        giveUp(u"%1: %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(sqlite3_sql(statement))));
    return code == SQLITE_ROW;
}

void Database::bindFirst(sqlite3_stmt* statement, const QString& text) const
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const QByteArray bytes = text.toUtf8();
    if (isNumber)
        sqlite3_bind_int64(statement, 1, number);
    else
        sqlite3_bind_text(statement, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

qint64 Database::integer(std::string_view sql) const
{
    const RawStatement statement = prepare(sql);
    return step(statement.get()) ? sqlite3_column_int64(statement.get(), 0) : 0;
}

QString copied(const QString& path, const QString& name)
{
    const QString copy = QFileInfo(path).absolutePath() + u'/' + name;
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        giveUp(u"There is no room for a copy: %1"_s.arg(copy));
    const int descriptor = ::open(QFile::encodeName(copy).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || ::fsync(descriptor) != 0)
        giveUp(u"The copy does not reach the disk: %1"_s.arg(copy));
    ::close(descriptor);
    return copy;
}

std::uint64_t rawScan(const QString& path)
{
    using namespace store;
    const Database database(path, Database::Use::read);
    std::uint64_t sum = 0;
    const auto scan = [&](std::string_view table, std::string_view columns) {
        const RawStatement statement
            = database.prepare("SELECT " + std::string(columns) + " FROM " + std::string(table) + " ORDER BY id");
        const int count = sqlite3_column_count(statement.get());
        while (database.step(statement.get())) {
            for (int column = 0; column < count; ++column)
                sum += touched(statement.get(), column);
        }
    };
    for (const auto& [table, columns] : {
             std::pair{"practitioner", practitionerColumns},
             std::pair{"child", childColumns},
             std::pair{"caf", episodeColumns},
             std::pair{"referral", referralColumns},
             std::pair{"consent", ConsentDecisions::columns},
             std::pair{"review", reviewColumns},
             std::pair{"form_score", scoreColumns},
         })
        scan(table, columns);
    for (const FactTable& each : factTables())
        scan(each.kind, each.columns);
    return sum;
}

} // namespace axs::bench
