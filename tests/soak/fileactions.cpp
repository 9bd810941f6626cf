// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/fileactions.h"

#include "core/store/backup.h"
#include "core/store/backupnames.h"
#include "core/store/people.h"
#include "core/store/schema.h"

#include <QDir>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repeatedVersion = store::newestSchemaVersion;

void removeBackups(const Desk& desk)
{
    QDir(desk.folder() + u"/county backups"_s).removeRecursively();
}

Result<void> migrate(Desk& desk)
{
    const auto older = desk.perform([](store::Connection& connection, store::RecordWriter&) {
        return connection.execute(
            "DROP TABLE IF EXISTS soak_step; PRAGMA user_version = " + std::to_string(repeatedVersion - 1));
    });
    if (!older)
        return older;
    desk.close();
    removeBackups(desk);
    return desk.open();
}

Result<void> backUp(Desk& desk)
{
    removeBackups(desk);
    const auto made = store::backUp(desk.file(), store::BackupReason::onRequest, SystemClock().nowMilliseconds());
    return made ? Result<void>() : made.error();
}

/// Of a new backup: one from before the repeated migration would be migrated by the program's own steps.
Result<void> practise(Desk& desk)
{
    if (auto made = backUp(desk); !made)
        return made;
    const auto drill = store::restoreDrill(desk.file());
    if (!drill)
        return drill.error();
    return drill->isWhole() ? Result<void>() : Error{u"The backup is not whole."_s, drill->backup.path};
}

Result<void> rekey(Desk& desk)
{
    const Id keeper = desk.file().person().id;
    desk.close();
    store::RekeyRequest request;
    request.person = keeper;
    request.passphrase = typed(desk.passphrases[Desk::keeper]).typed;
    request.cost = lowCost();
    if (auto done = store::rekey(desk.path(), typed(desk.passphrases[Desk::keeper]), request); !done)
        return done;
    std::erase_if(desk.passphrases, [](const auto& each) { return each.first != Desk::keeper; });
    return desk.open();
}

} // namespace

const std::vector<store::Migration>& repeatableMigrations()
{
    static const auto steps = [] {
        std::vector<store::Migration> all = must(store::builtInMigrations());
        for (store::Migration& each : all) {
            if (each.version != repeatedVersion)
                continue;
            each.sql = "CREATE TABLE soak_step (id INTEGER PRIMARY KEY, note TEXT) STRICT;"
                       "INSERT INTO soak_step SELECT id, notes FROM caf;"
                       "CREATE INDEX soak_step_by_note ON soak_step (note);";
            each.then = nullptr;
        }
        return all;
    }();
    return steps;
}

std::vector<Action> fileActions(bool isProtected)
{
    std::vector<Action> all{
        {"migration", migrate, true, false, true},
        {"backup", backUp, true, false, true},
        {"restore drill", practise, true, false, true},
    };
    if (isProtected)
        all.push_back({"rekeying", rekey, true, true, true});
    return all;
}

} // namespace axs::soak
