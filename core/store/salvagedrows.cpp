// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvagedrows.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = std::vector<ScannedRow::Value>;

constexpr qsizetype hashSize = 32;

/// What a column of a table may hold: i a whole number, t a text, b bytes; in capitals when it may be empty.
bool hasShape(const Row& columns, std::string_view shape)
{
    if (columns.size() != shape.size())
        return false;
    return std::equal(columns.begin(), columns.end(), shape.begin(), [](const ScannedRow::Value& value, char kind) {
        if (std::holds_alternative<std::monostate>(value))
            return kind < 'a';
        switch (kind) {
        case 'i':
        case 'I':
            return std::holds_alternative<std::int64_t>(value);
        case 't':
        case 'T':
            return std::holds_alternative<ScannedRow::Text>(value);
        case 'b':
        case 'B':
            return std::holds_alternative<QByteArray>(value);
        default:
            return false;
        }
    });
}

// A row's own key stands beside it and is empty among its columns: 0. The columns are those of the migrations.
constexpr std::string_view versionShape = "0bitBtiiiBBBiI"; // revisionColumns
constexpr std::string_view linkedEventShape = "0iititITTBB";
constexpr std::string_view firstEventShape = "0ititITT";

std::int64_t integer(const ScannedRow::Value& value)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

QString text(const ScannedRow::Value& value)
{
    const auto* stored = std::get_if<ScannedRow::Text>(&value);
    return stored ? QString::fromUtf8(stored->utf8) : QString();
}

/// A row about consent can have the shape of an event of the first version, but says none of these.
bool isFirstAction(const ScannedRow::Value& value)
{
    static constexpr std::array actions{"save", "view", "export", "import", "print", "create"};
    const QString action = text(value);
    return std::any_of(
        actions.begin(), actions.end(), [&](const char* each) { return action == QLatin1StringView(each); });
}

QByteArray bytes(const ScannedRow::Value& value)
{
    const auto* stored = std::get_if<QByteArray>(&value);
    return stored ? *stored : QByteArray();
}

Revision versionOf(const ScannedRow& row)
{
    const Row& columns = row.columns;
    Revision version;
    version.seq = row.rowid;
    version.revId = bytes(columns[1]);
    version.record = Id{integer(columns[2])};
    version.kind = text(columns[3]).toStdString();
    const QByteArray parents = bytes(columns[4]);
    for (qsizetype at = 0; at + hashSize <= parents.size(); at += hashSize)
        version.parents.push_back(parents.mid(at, hashSize));
    version.who = {text(columns[5]), integer(columns[6])};
    version.deviceCount = integer(columns[7]);
    version.hybridTime = integer(columns[8]);
    version.salt = bytes(columns[9]);
    version.body = bytes(columns[10]);
    version.commitment = bytes(columns[11]);
    version.schemaVersion = integer(columns[12]);
    version.import = Id{integer(columns[13])};
    return version;
}

void bindBytes(Statement& statement, const char* name, const QByteArray& blob)
{
    if (blob.isEmpty())
        statement.bindNull(name);
    else
        statement.bind(name, blob);
}

} // namespace

Result<SalvagedRows> SalvagedRows::open(Connection& connection)
{
    SalvagedRows rows(connection);
    for (const auto& [statement, sql] : {
             std::pair<Statement*, std::string_view>{&rows.m_version,
                 "INSERT OR IGNORE INTO revision (seq, rev_id, record, kind, parents, author, device, device_count,"
                 " hybrid_time, salt, body, commitment, schema_version, import)"
                 " VALUES (:seq, :rev_id, :record, :kind, :parents, :author, :device, :device_count,"
                 " :hybrid_time, :salt, :body, :commitment, :schema_version, :import)"},
             {&rows.m_event,
                 "INSERT OR IGNORE INTO event (seq, id, at, author, device, action, subject, detail, purpose, state, hash)"
                 " VALUES (:seq, :id, :at, :author, :device, :action, :subject, :detail, :purpose, :state, :hash)"},
         }) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return rows;
}

Result<void> SalvagedRows::take(const ScannedRow& row)
{
    if (hasShape(row.columns, versionShape) && bytes(row.columns[1]).size() == hashSize)
        return takeVersion(row);
    if (hasShape(row.columns, linkedEventShape))
        return takeEvent(row, true);
    if (hasShape(row.columns, firstEventShape) && isFirstAction(row.columns[4]))
        return takeEvent(row, false);
    return {};
}

Result<void> SalvagedRows::takeVersion(const ScannedRow& row)
{
    const Revision version = versionOf(row);
    if (revIdOf(version) != version.revId) {
        ++m_altered;
        return {};
    }
    m_version.bind(":seq", version.seq);
    m_version.bind(":rev_id", version.revId);
    m_version.bind(":record", version.record);
    m_version.bindAt(m_version.parameter(":kind"), std::string_view(version.kind));
    bindBytes(m_version, ":parents", bytes(row.columns[4]));
    m_version.bind(":author", version.who.author);
    m_version.bind(":device", version.who.device);
    m_version.bind(":device_count", version.deviceCount);
    m_version.bind(":hybrid_time", version.hybridTime);
    bindBytes(m_version, ":salt", version.salt);
    bindBytes(m_version, ":body", version.body);
    bindBytes(m_version, ":commitment", version.commitment);
    m_version.bind(":schema_version", version.schemaVersion);
    m_version.bind(":import", version.import);
    return m_version.run();
}

Result<void> SalvagedRows::takeEvent(const ScannedRow& row, bool isLinked)
{
    const Row& columns = row.columns;
    const std::size_t first = isLinked ? 2 : 1; // where the time stands
    if (isLinked)
        m_event.bind(":seq", row.rowid);
    else
        m_event.bindNull(":seq");
    m_event.bind(":id", isLinked ? integer(columns[1]) : row.rowid);
    m_event.bind(":at", integer(columns[first]));
    m_event.bind(":author", text(columns[first + 1]));
    m_event.bind(":device", integer(columns[first + 2]));
    m_event.bind(":action", text(columns[first + 3]));
    m_event.bind(":subject", Id{integer(columns[first + 4])});
    m_event.bind(":detail", text(columns[first + 5]));
    m_event.bind(":purpose", text(columns[first + 6]));
    bindBytes(m_event, ":state", isLinked ? bytes(columns[9]) : QByteArray());
    bindBytes(m_event, ":hash", isLinked ? bytes(columns[10]) : QByteArray());
    return m_event.run();
}

Result<void> SalvagedRows::finish()
{
    return m_connection->execute(
        "UPDATE revision SET import = NULL WHERE import IS NOT NULL AND import NOT IN (SELECT id FROM event)");
}

} // namespace axs::store
