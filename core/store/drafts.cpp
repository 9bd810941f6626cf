// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace axs::store {

namespace {

constexpr std::size_t digestSize = 32;

/// Of the drafts, and of where the list of events ended then: drafts left from before or behind a save are told.
Result<QByteArray> digestOfDrafts(Connection& connection)
{
    const auto lastEvent = connection.integer("SELECT max(seq) FROM event");
    if (!lastEvent)
        return lastEvent.error();
    auto statement = connection.prepare(
        "SELECT form, record, kind, form_version, body, author, kept_at FROM draft ORDER BY form");
    if (!statement)
        return statement.error();
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.append(static_cast<qint64>(*lastEvent));
    const auto read = statement->forEachRow([&] {
        writer.startArray(7);
        writer.append(statement->text(0));
        writer.append(static_cast<qint64>(statement->integer(1)));
        writer.append(statement->text(2));
        writer.append(static_cast<qint64>(statement->integer(3)));
        writer.append(statement->blob(4));
        writer.append(statement->text(5));
        writer.append(static_cast<qint64>(statement->integer(6)));
        writer.endArray();
    });
    if (!read)
        return read.error();
    QByteArray digest(digestSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digestSize,
        reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long long>(bytes.size()),
        nullptr, 0);
    return digest.toHex();
}

} // namespace

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
    if (auto kept = statement->run(); !kept)
        return kept;
    return sealDrafts(connection);
}

Result<void> deleteDraft(Connection& connection, const QString& form)
{
    auto statement = connection.prepare("DELETE FROM draft WHERE form = :form");
    if (!statement)
        return statement.error();
    statement->bind(":form", form);
    if (auto deleted = statement->run(); !deleted)
        return deleted;
    return sealDrafts(connection);
}

Result<void> sealDrafts(Connection& connection)
{
    const auto digest = digestOfDrafts(connection);
    if (!digest)
        return digest.error();
    auto statement = connection.prepare("INSERT INTO file_property (name, value) VALUES ('drafts', :digest)"
                                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (!statement)
        return statement.error();
    statement->bind(":digest", QString::fromLatin1(*digest));
    return statement->run();
}

Result<bool> areDraftsWhole(Connection& connection)
{
    const auto digest = digestOfDrafts(connection);
    if (!digest)
        return digest.error();
    auto statement = connection.prepare("SELECT value FROM file_property WHERE name = 'drafts'");
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return (*row ? statement->text(0).toLatin1() : QByteArray()) == *digest;
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
