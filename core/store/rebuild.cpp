// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebuild.h"

#include "core/record/codec.h"
#include "core/store/recordtable.h"

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
Result<std::int64_t> rebuildTable(Connection& connection)
{
    auto table = RecordTable<Record>::open(connection);
    if (!table)
        return table.error();
    auto latest = connection.prepare("SELECT record, body FROM revision AS r WHERE kind = :kind AND body <> x'f6' AND"
                                     " seq = (SELECT max(seq) FROM revision WHERE record = r.record) ORDER BY record");
    if (!latest)
        return latest.error();
    latest->bindAt(1, Record::kind);
    std::int64_t records = 0;
    for (;;) {
        const auto row = latest->next();
        if (!row)
            return row.error();
        if (!*row)
            return records;
        const auto decoded = record::decodeBody(Record::kind, latest->id(0), latest->blob(1));
        if (!decoded)
            return decoded.error();
        if (auto put = table->put(std::get<Record>(*decoded)); !put)
            return put.error();
        ++records;
    }
}

/// A column that points at records: its table, its name, and the kind it points at.
struct Link
{
    QString table;
    QString column;
    QString target;
};

Result<std::vector<Link>> allLinks(Connection& connection)
{
    std::vector<Link> links;
    auto statement = connection.prepare("SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema AS t"
                                        " JOIN pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table'");
    if (!statement)
        return statement.error();
    const auto read = statement->forEachRow([&] {
        links.push_back({statement->text(0), statement->text(1), statement->text(2)});
    });
    if (!read)
        return read.error();
    return links;
}

template <class Record>
Record standIn(Id id)
{
    Record record;
    record.id = id;
    const QString lost = u"(lost)"_s;
    if constexpr (requires { record.surname; })
        record.surname = lost;
    else if constexpr (requires { record.name; })
        record.name = lost;
    else if constexpr (requires { record.reference; })
        record.reference = lost;
    return record;
}

/// The ids that this link points at and that its kind's table does not have.
Result<std::vector<Id>> lostTargets(Connection& connection, const Link& link)
{
    // Names of tables and columns of the program's own schema; no value is part of the statement.
    const QString sql = u"SELECT DISTINCT c.%2 FROM %1 AS c LEFT JOIN %3 AS p ON p.id = c.%2"
                        " WHERE c.%2 IS NOT NULL AND p.id IS NULL ORDER BY 1"_s.arg(link.table, link.column, link.target);
    auto statement = connection.prepare(sql.toStdString());
    if (!statement)
        return statement.error();
    std::vector<Id> ids;
    const auto read = statement->forEachRow([&] { ids.push_back(statement->id(0)); });
    if (!read)
        return read.error();
    return ids;
}

Result<int> addStandIns(Connection& connection, RecordWriter& writer, const Link& link)
{
    const auto lost = lostTargets(connection, link);
    if (!lost)
        return lost.error();
    Result<void> saved;
    record::withKind(link.target.toStdString(), [&](auto tag) {
        for (const Id id : *lost) {
            if (auto each = writer.save(standIn<typename decltype(tag)::Type>(id)); !each)
                saved = each.error();
        }
    });
    return saved ? Result<int>(static_cast<int>(lost->size())) : saved.error();
}

} // namespace

Result<Rebuilt> rebuildTables(Connection& connection, RecordWriter& writer)
{
    Rebuilt rebuilt;
    Result<void> result;
    record::forEachKind([&](auto tag) {
        if (!result)
            return;
        const auto records = rebuildTable<typename decltype(tag)::Type>(connection);
        if (records)
            rebuilt.records += *records;
        else
            result = records.error();
    });
    if (!result)
        return result.error();
    const auto links = allLinks(connection);
    if (!links)
        return links.error();
    for (const Link& link : *links) {
        if (link.table == "revision"_L1)
            continue;
        const auto added = addStandIns(connection, writer, link);
        if (!added)
            return added.error();
        rebuilt.standIns += *added;
    }
    return rebuilt;
}

} // namespace axs::store
