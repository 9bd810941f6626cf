// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace axs::store {

namespace {

constexpr qsizetype hashSize = 32;

QByteArray hashed(const QByteArray& first, const QByteArray& second)
{
    QByteArray digest(hashSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, hashSize);
    for (const QByteArray* part : {&first, &second})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part->constData()),
            static_cast<unsigned long long>(part->size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), hashSize);
    return digest;
}

QByteArray header(const Revision& revision)
{
    QByteArray bytes;
    bytes.reserve(128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(7);
    writer.append(static_cast<qint64>(revision.record.value));
    writer.append(QLatin1StringView(revision.kind.data(), static_cast<qsizetype>(revision.kind.size())));
    writer.startArray(revision.parents.size());
    for (const QByteArray& parent : revision.parents)
        writer.append(parent);
    writer.endArray();
    writer.append(revision.who.author);
    writer.append(static_cast<qint64>(revision.who.device));
    writer.append(static_cast<qint64>(revision.deviceCount));
    writer.append(static_cast<qint64>(revision.hybridTime));
    writer.endArray();
    return bytes;
}

} // namespace

QByteArray withdrawnBody()
{
    return QByteArray(1, '\xf6');
}

QByteArray commitmentOf(const QByteArray& salt, const QByteArray& body)
{
    return hashed(salt, body);
}

QByteArray revIdOf(const Revision& revision)
{
    return hashed(header(revision),
        revision.body.isEmpty() ? revision.commitment : commitmentOf(revision.salt, revision.body));
}

Revision readRevision(const Statement& statement)
{
    Revision revision;
    revision.seq = statement.integer(0);
    revision.revId = statement.blob(1);
    revision.record = statement.id(2);
    revision.kind = std::string(statement.utf8(3));
    const QByteArray parents = statement.blob(4);
    for (qsizetype at = 0; at + hashSize <= parents.size(); at += hashSize)
        revision.parents.push_back(parents.mid(at, hashSize));
    revision.who.author = statement.text(5);
    revision.who.device = statement.integer(6);
    revision.deviceCount = statement.integer(7);
    revision.hybridTime = statement.integer(8);
    revision.salt = statement.blob(9);
    revision.body = statement.blob(10);
    revision.commitment = statement.blob(11);
    revision.schemaVersion = statement.integer(12);
    revision.import = statement.id(13);
    return revision;
}

Result<std::vector<Revision>> history(Connection& connection, Id record)
{
    auto statement = connection.prepare(
        std::string("SELECT ").append(revisionColumns).append(" FROM revision WHERE record = :record ORDER BY seq"));
    if (!statement)
        return statement.error();
    statement->bind(":record", record);
    std::vector<Revision> revisions;
    const auto read = statement->forEachRow([&] {
        revisions.push_back(readRevision(*statement));
    });
    if (!read)
        return read.error();
    return revisions;
}

} // namespace axs::store
