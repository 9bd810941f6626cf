// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casereader.h"

#include "core/store/recordtable.h"

namespace axs::store {

namespace {

template <class Record>
std::string selectBy(std::string_view column)
{
    return "SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind) + " WHERE " + std::string(column)
        + " = :id ORDER BY id";
}

template <class Record>
constexpr std::string_view ownerColumn()
{
    switch (pathway::partOf<Record>()) {
    case pathway::PartOf::child:
        return "child";
    case pathway::PartOf::meeting:
        return "meeting";
    case pathway::PartOf::episode:
        break;
    }
    return "caf";
}

template <class Record>
Result<void> append(Statement& statement, Id owner, std::vector<Record>& rows)
{
    statement.bind(":id", owner);
    return statement.forEachRow([&] {
        rows.push_back(readRow<Record>(statement));
    });
}

template <class Record>
Result<std::optional<Record>> findOne(Statement& statement, Id id)
{
    std::vector<Record> rows;
    if (id.isSet()) {
        if (auto read = append(statement, id, rows); !read)
            return read.error();
    }
    return rows.empty() ? std::optional<Record>() : std::optional<Record>(std::move(rows.front()));
}

Result<void> prepareInto(Connection& connection, Statement& statement, const std::string& sql)
{
    auto prepared = connection.prepare(sql);
    if (!prepared)
        return prepared.error();
    statement = std::move(*prepared);
    return {};
}

} // namespace

Result<CaseReader> CaseReader::open(Connection& connection)
{
    CaseReader reader;
    auto done = prepareInto(connection, reader.m_caf, selectBy<record::Caf>("id"));
    if (done)
        done = prepareInto(connection, reader.m_child, selectBy<record::Child>("id"));
    if (done)
        done = prepareInto(connection, reader.m_childsCafs, selectBy<record::Caf>("child"));
    std::size_t place = 0;
    pathway::CaseParts kinds;
    std::apply(
        [&](auto&... rows) {
            const auto prepareOne = [&]<class Record>(const std::vector<Record>&) {
                if (done)
                    done = prepareInto(connection, reader.m_parts[place++], selectBy<Record>(ownerColumn<Record>()));
            };
            (prepareOne(rows), ...);
        },
        kinds);
    if (!done)
        return done.error();
    return reader;
}

/// The rows of one kind that belong to the case; meetings are read before what belongs to them.
template <class Record>
Result<void> CaseReader::readRows(Statement& statement, const pathway::CafCase& all, std::vector<Record>& rows)
{
    if constexpr (pathway::partOf<Record>() == pathway::PartOf::child) {
        return all.child.id.isSet() ? append(statement, all.child.id, rows) : Result<void>();
    } else if constexpr (pathway::partOf<Record>() == pathway::PartOf::meeting) {
        for (const record::Meeting& meeting : all.of<record::Meeting>()) {
            if (auto done = append(statement, meeting.id, rows); !done)
                return done;
        }
        return {};
    } else {
        return append(statement, all.caf.id, rows);
    }
}

Result<std::optional<pathway::CafCase>> CaseReader::read(Id id)
{
    auto caf = findOne<record::Caf>(m_caf, id);
    if (!caf)
        return caf.error();
    if (!*caf)
        return std::optional<pathway::CafCase>();
    auto child = findOne<record::Child>(m_child, (*caf)->child);
    if (!child)
        return child.error();
    pathway::CafCase all{ child->value_or(record::Child{}), **caf, {} };
    Result<void> read;
    std::size_t place = 0;
    pathway::forEachPart(all, [&](auto& rows) {
        if (read)
            read = readRows(m_parts[place++], all, rows);
    });
    if (!read)
        return read.error();
    return std::optional(std::move(all));
}

Result<pathway::Surroundings> CaseReader::around(const pathway::CafCase& all)
{
    pathway::Surroundings around;
    if (!all.child.id.isSet())
        return around;
    if (auto read = append(m_childsCafs, all.child.id, around.otherEpisodes); !read)
        return read.error();
    std::erase_if(around.otherEpisodes, [&](const record::Caf& each) { return each.id == all.caf.id; });
    return around;
}

} // namespace axs::store
