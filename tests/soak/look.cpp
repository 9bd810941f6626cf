// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/look.h"

#include "core/store/check.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;
using store::Connection;

namespace {

/// Numbers first, so that neighbouring values never run together.
void addValue(QCryptographicHash& hash, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    const void* bytes = sqlite3_column_blob(row, column);
    const int size = sqlite3_column_bytes(row, column);
    hash.addData(QByteArray::number(type) + ' ' + QByteArray::number(size) + ' ');
    if (size > 0)
        hash.addData(QByteArray::fromRawData(static_cast<const char*>(bytes), size));
}

Result<QByteArray> tableHash(Connection& connection, const QByteArray& table)
{
    const QByteArray sql = "SELECT * FROM \"" + table + "\" ORDER BY 1";
    sqlite3_stmt* row = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &row, nullptr) != SQLITE_OK)
        return store::databaseError(connection.handle(), sql.toStdString());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    int count = 0;
    int step = SQLITE_ROW;
    for (; (step = sqlite3_step(row)) == SQLITE_ROW; ++count) {
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            addValue(hash, row, column);
    }
    const Error error = store::databaseError(connection.handle(), sql.toStdString());
    sqlite3_finalize(row);
    if (step != SQLITE_DONE)
        return error;
    return QByteArray::number(count) + ':' + hash.result();
}

} // namespace

Result<State> readState(Connection& connection)
{
    auto tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                     " AND name NOT LIKE 'search%' ORDER BY name");
    if (!tables)
        return tables.error();
    std::vector<QByteArray> names;
    const auto listed = tables->forEachRow([&] { names.push_back(tables->text(0).toUtf8()); });
    if (!listed)
        return listed.error();
    State state;
    for (const QByteArray& name : names) {
        auto hash = tableHash(connection, name);
        if (!hash)
            return hash.error();
        state[name] = *hash;
    }
    return state;
}

Result<Story> readStory(Connection& connection, std::int64_t revisions, std::int64_t events)
{
    Story story{revisions, events, {}};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto& [sql, end] : {std::pair("SELECT rev_id FROM revision WHERE seq <= :end ORDER BY seq", revisions),
             std::pair("SELECT id || action || at FROM event WHERE seq <= :end ORDER BY seq", events)}) {
        auto rows = connection.prepare(sql);
        if (!rows)
            return rows.error();
        rows->bind(":end", end);
        if (auto read = rows->forEachRow([&] { hash.addData(rows->blob(0)); }); !read)
            return read.error();
    }
    story.hash = hash.result().toHex();
    return story;
}

Result<Story> readStory(Connection& connection)
{
    const auto revisions = connection.integer("SELECT max(seq) FROM revision");
    const auto events = connection.integer("SELECT max(seq) FROM event");
    if (!revisions || !events)
        return revisions ? events.error() : revisions.error();
    return readStory(connection, *revisions, *events);
}

QByteArray differences(const State& one, const State& other)
{
    QByteArray names;
    for (const auto& [name, hash] : one) {
        const auto found = other.find(name);
        if (found == other.end() || found->second != hash)
            names += ' ' + name + '(' + hash.left(hash.indexOf(':')) + '/'
                + (found == other.end() ? QByteArray("none") : found->second.left(found->second.indexOf(':'))) + ')';
    }
    return names;
}

Look lookAt(Connection& connection, const store::TrailHead* remembered)
{
    Look look;
    const auto state = readState(connection);
    if (!state) {
        look.problem = state.error().sentence + u" | "_s + state.error().detail;
        return look;
    }
    look.state = *state;
    const auto report = store::check(connection, Date::fromCalendar(2009, 7, 24));
    if (!report) {
        look.problem = report.error().sentence + u" | "_s + report.error().detail;
        return look;
    }
    for (const pathway::Finding& finding : report->findings) {
        if (!finding.rule.startsWith("file."_L1))
            continue;
        look.problem = finding.message + u" | "_s + finding.where;
        return look;
    }
    if (remembered) {
        const auto continuity = store::compareWithRemembered(connection, *remembered);
        if (!continuity || *continuity == store::Continuity::older || *continuity == store::Continuity::different) {
            look.problem = continuity ? u"an older or another copy"_s : continuity.error().sentence;
            return look;
        }
    }
    look.isSound = true;
    return look;
}

Look lookAt(const QString& path, bool isProtected, store::Access access, const store::TrailHead* remembered)
{
    const auto connection = Connection::open(path, access, false, isProtected);
    if (!connection) {
        Look look;
        look.problem = connection.error().sentence + u" | "_s + connection.error().detail;
        return look;
    }
    return lookAt(**connection, remembered);
}

} // namespace axs::soak
