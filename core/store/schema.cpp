// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/drafts.h"
#include "core/store/trail.h"

#include <QDir>
#include <QFile>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Version 2 chains the events and seals the drafts that a file of version 1 has.
Result<void> chainAndSeal(Connection& connection)
{
    if (auto linked = linkEvents(connection); !linked)
        return linked;
    return sealDrafts(connection);
}

} // namespace

Result<std::vector<Migration>> builtInMigrations()
{
    const QDir folder(u":/axs/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"The program is not installed completely. Install it again."_s, name};
        const int version = name.left(4).toInt();
        migrations.push_back({version, file.readAll(), version == 2 ? &chainAndSeal : nullptr});
    }
    if (migrations.empty() || migrations.back().version != newestSchemaVersion)
        return Error{u"The program is not installed completely. Install it again."_s, u"migrations missing"_s};
    return migrations;
}

namespace {

Result<void> runStep(Connection& connection, const Migration& migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto done = connection.execute(
            std::string_view(migration.sql.constData(), static_cast<std::size_t>(migration.sql.size()))); !done)
        return done;
    if (migration.then) {
        if (auto done = migration.then(connection); !done)
            return done;
    }
    const auto dangling = connection.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!dangling)
        return dangling.error();
    if (*dangling > 0)
        return Error{u"The record file could not be brought up to this version. Nothing was changed."_s,
            u"%1 links point at nothing after version %2"_s.arg(*dangling).arg(migration.version)};
    const std::string setVersion = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(migration.version);
    if (auto done = connection.execute(setVersion); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<int> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (!migrations.empty() && migrations.back().version <= *version)
        return 0;
    // A step may put a new table in an old one's place; its links are checked at the end of each step instead.
    if (auto off = connection.execute("PRAGMA foreign_keys=OFF"); !off)
        return off.error();
    int steps = 0;
    Result<void> done;
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        done = runStep(connection, migration);
        if (!done)
            break;
        ++steps;
    }
    if (auto on = connection.execute("PRAGMA foreign_keys=ON"); !on)
        return on.error();
    return done ? Result<int>(steps) : done.error();
}

} // namespace axs::store
