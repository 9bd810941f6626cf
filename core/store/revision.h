// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace axs::store {

/// Who saves, and on which computer: the name typed in settings or the person who unlocked the file; the device is a
/// random number kept in the program's settings, never in the file.
struct Who
{
    QString author;
    std::int64_t device = 0;
};

/// One immutable version of a record (design.md, "The store"). rev_id = BLAKE2b-256(header ‖ commitment),
/// commitment = BLAKE2b-256(salt ‖ body), so that erasure can remove salt and body while the chain still proves itself.
struct Revision
{
    std::int64_t seq = 0;
    QByteArray revId;
    Id record;
    std::string kind;
    std::vector<QByteArray> parents; ///< sorted
    Who who;
    std::int64_t deviceCount = 0;
    std::int64_t hybridTime = 0; ///< UTC milliseconds × 65,536 + counter
    QByteArray salt;
    QByteArray body; ///< CBOR; null (0xf6) withdraws the record; empty once erased
    QByteArray commitment; ///< stored only once erased
    std::int64_t schemaVersion = 0;
    Id import;

    std::int64_t milliseconds() const { return hybridTime / 65536; }
    bool withdraws() const { return body == QByteArray(1, '\xf6'); }
};

/// The body that withdraws a record.
QByteArray withdrawnBody();
QByteArray commitmentOf(const QByteArray& salt, const QByteArray& body);
/// The id that the revision's content gives; check it against the stored one.
QByteArray revIdOf(const Revision& revision);

/// All revisions of a record, oldest first.
Result<std::vector<Revision>> history(Connection& connection, Id record);
/// Calls `visit(const Revision&)` for every revision after `afterSeq` in order of seq; stops at its first error.
template <class Visit>
Result<void> forEachRevision(Connection& connection, std::int64_t afterSeq, Visit&& visit);

inline constexpr std::string_view revisionColumns
    = "seq, rev_id, record, kind, parents, author, device, device_count, hybrid_time, salt, body, commitment, "
      "schema_version, import";
/// The revision in the statement's current row, selected with revisionColumns.
Revision readRevision(const Statement& statement);

template <class Visit>
Result<void> forEachRevision(Connection& connection, std::int64_t afterSeq, Visit&& visit)
{
    auto statement = connection.prepare(
        std::string("SELECT ").append(revisionColumns).append(" FROM revision WHERE seq > :after ORDER BY seq"));
    if (!statement)
        return statement.error();
    statement->bind(":after", afterSeq);
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (Result<void> visited = visit(readRevision(*statement)); !visited)
            return visited;
    }
}

} // namespace axs::store
