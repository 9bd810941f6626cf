// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dueowners.h"

#include "core/record/codec.h"
#include "core/record/kinds.h"
#include "core/store/revision.h"

#include <algorithm>

namespace axs::store {

namespace {

/// Which records a record's last versions pointed at.
struct Owners
{
    std::vector<Id> cafs;
    std::vector<Id> children;
    std::vector<Id> meetings;
};

void takeOwners(Owners& owners, const record::AnyRecord& any)
{
    std::visit(
        [&](const auto& row) {
            if constexpr (requires { row.caf; })
                owners.cafs.push_back(row.caf);
            if constexpr (requires { row.child; })
                owners.children.push_back(row.child);
            if constexpr (requires { row.meeting; row.attended; })
                owners.meetings.push_back(row.meeting);
        },
        any);
}

/// The present version and the one before it: a row may have moved from one episode to another.
Result<void> readOwners(Connection& connection, const ChangedRecord& changed, Owners& owners)
{
    const auto revisions = history(connection, changed.id);
    if (!revisions)
        return revisions.error();
    int taken = 0;
    for (auto each = revisions->rbegin(); each != revisions->rend() && taken < 2; ++each) {
        if (each->withdraws() || each->body.isEmpty())
            continue;
        const auto record = record::decodeBody(changed.kind, changed.id, each->body);
        if (!record)
            return record.error();
        takeOwners(owners, *record);
        ++taken;
    }
    return {};
}

Result<void> appendFound(Connection& connection, std::string_view sql, const std::vector<Id>& ids, std::vector<Id>& found)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    for (const Id id : ids) {
        if (!id.isSet())
            continue;
        statement->bindAt(1, id.value);
        const auto read = statement->forEachRow([&] {
            found.push_back(statement->id(0));
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<std::vector<Id>> episodesOf(Connection& connection, std::span<const ChangedRecord> changed)
{
    Owners owners;
    for (const ChangedRecord& each : changed) {
        if (each.kind == record::Caf::kind)
            owners.cafs.push_back(each.id);
        else if (each.kind == record::Child::kind)
            owners.children.push_back(each.id);
        else if (auto read = readOwners(connection, each, owners); !read)
            return read.error();
    }
    if (auto read = appendFound(connection, "SELECT caf FROM meeting WHERE id = ?", owners.meetings, owners.cafs); !read)
        return read.error();
    if (auto read = appendFound(connection, "SELECT id FROM caf WHERE child = ?", owners.children, owners.cafs); !read)
        return read.error();
    std::erase_if(owners.cafs, [](Id id) { return !id.isSet(); });
    std::sort(owners.cafs.begin(), owners.cafs.end());
    owners.cafs.erase(std::unique(owners.cafs.begin(), owners.cafs.end()), owners.cafs.end());
    return owners.cafs;
}

} // namespace axs::store
