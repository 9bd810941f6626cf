// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listorder.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::store {

namespace {

constexpr std::int64_t chunk = 20'000;

Result<std::vector<Id>> cafsByReference(Connection& connection)
{
    auto statement = connection.prepare("SELECT id, reference FROM caf WHERE reference IS NOT NULL"
                                        " AND (reference, id) > (:reference, :id) ORDER BY reference, id LIMIT :chunk");
    if (!statement)
        return statement.error();
    std::vector<Id> ids;
    QString last = QString(QChar(u'\x01'));
    for (std::size_t before = 1; before != ids.size();) {
        before = ids.size();
        statement->bind(":reference", last);
        statement->bind(":id", ids.empty() ? Id{-1} : ids.back());
        statement->bind(":chunk", chunk);
        for (;;) {
            const auto row = statement->next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            ids.push_back(statement->id(0));
            last = statement->text(1);
        }
        statement->reset();
    }
    return ids;
}

Result<std::vector<Id>> peopleByName(Connection& connection)
{
    auto statement
        = connection.prepare("SELECT id, name FROM practitioner WHERE id > :id ORDER BY id LIMIT :chunk");
    if (!statement)
        return statement.error();
    std::vector<std::pair<QString, Id>> named;
    for (std::size_t before = 1; before != named.size();) {
        before = named.size();
        statement->bind(":id", named.empty() ? std::int64_t{0} : named.back().second.value);
        statement->bind(":chunk", chunk);
        for (;;) {
            const auto row = statement->next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            named.emplace_back(folded(statement->text(1)), statement->id(0));
        }
        statement->reset();
    }
    std::sort(named.begin(), named.end());
    std::vector<Id> ids;
    ids.reserve(named.size());
    for (const auto& [name, id] : named)
        ids.push_back(id);
    return ids;
}

} // namespace

Result<std::vector<Id>> readOrder(Connection& connection, ReadOrder order)
{
    return order == ReadOrder::cafsByReference ? cafsByReference(connection) : peopleByName(connection);
}

} // namespace axs::store
