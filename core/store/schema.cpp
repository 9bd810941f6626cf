// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QDir>
#include <QFile>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<Migration>> builtInMigrations()
{
    const QDir folder(u":/axs/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{u"The program is not installed completely. Install it again."_s, name};
        migrations.push_back({name.left(4).toInt(), file.readAll()});
    }
    if (migrations.empty() || migrations.back().version != newestSchemaVersion)
        return Error{u"The program is not installed completely. Install it again."_s, u"migrations missing"_s};
    return migrations;
}

Result<int> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    int steps = 0;
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        if (auto done = connection.execute(
                std::string_view(migration.sql.constData(), static_cast<std::size_t>(migration.sql.size()))); !done)
            return done.error();
        const std::string setVersion = "PRAGMA application_id = " + std::to_string(applicationId)
            + "; PRAGMA user_version = " + std::to_string(migration.version);
        if (auto done = connection.execute(setVersion); !done)
            return done.error();
        if (auto committed = transaction->commit(); !committed)
            return committed.error();
        ++steps;
    }
    return steps;
}

} // namespace axs::store
