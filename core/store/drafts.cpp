// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

namespace axs::store {

Result<void> keepDraft(Connection& connection, const Draft& draft)
{
    auto statement = connection.prepare(
        "INSERT INTO draft (form, record, kind, form_version, body, author, kept_at)"
        " VALUES (:form, :record, :kind, :form_version, :body, :author, :kept_at)"
        " ON CONFLICT (form) DO UPDATE SET record = excluded.record, form_version = excluded.form_version,"
        " body = excluded.body, author = excluded.author, kept_at = excluded.kept_at");
    if (!statement)
        return statement.error();
    statement->bind(":form", draft.form);
    statement->bind(":record", draft.record);
    statement->bindAt(statement->parameter(":kind"), std::string_view(draft.kind));
    statement->bind(":form_version", std::int64_t{draft.formVersion});
    statement->bind(":body", draft.body);
    statement->bind(":author", draft.author);
    statement->bind(":kept_at", draft.keptAtMilliseconds);
    return statement->run();
}

Result<void> deleteDraft(Connection& connection, const QString& form)
{
    auto statement = connection.prepare("DELETE FROM draft WHERE form = :form");
    if (!statement)
        return statement.error();
    statement->bind(":form", form);
    return statement->run();
}

Result<std::vector<Draft>> drafts(Connection& connection)
{
    auto statement = connection.prepare(
        "SELECT form, record, kind, form_version, body, author, kept_at FROM draft ORDER BY kept_at DESC, form");
    if (!statement)
        return statement.error();
    std::vector<Draft> found;
    const auto read = statement->forEachRow([&] {
        found.push_back({statement->text(0), statement->id(1), std::string(statement->utf8(2)),
            static_cast<int>(statement->integer(3)), statement->blob(4), statement->text(5), statement->integer(6)});
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace axs::store
