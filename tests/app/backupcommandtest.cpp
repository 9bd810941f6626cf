// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A backup and what is restored from it hold what the file holds")
{
    const Program program;
    TestFile file;
    file.writer(); // in use, as by a window
    const QString copy = program.path(u"copy.axs"_s);
    const Answer made = program.run({u"backup"_s, file.path(), u"--out"_s, copy});
    CHECK(made.problems.isEmpty());
    CHECK(made.status == 0);
    CHECK(made.output
        == u"%1 backed up and verified: 6 records, 1 CAF; last change 2009-07-24 by A. Coordinator\n"_s.arg(copy));
    const QString restored = program.path(u"restored.axs"_s);
    CHECK(program.run({u"restore"_s, copy, u"--out"_s, restored}).status == 0);
    CHECK(must(store::contentsOfBackup(restored)) == must(store::contentsOf(*file.connect())));
}

TEST_CASE("Backup and restore never take another file's place, and a wrong copy is refused")
{
    const Program program;
    TestFile file;
    const QString taken = program.write(u"taken.axs"_s, "precious");
    for (const QString& command : {u"backup"_s, u"restore"_s}) {
        CHECK(program.run({command, file.path(), u"--out"_s, taken}).status == 4);
        CHECK(program.run({command, file.path()}).status == 2);
        CHECK(program.run({command, taken, u"--out"_s, program.path(u"new.axs"_s)}).status == 3);
        CHECK(program.run({command, program.path(u"none.axs"_s), u"--out"_s, program.path(u"new.axs"_s)}).status == 3);
    }
    CHECK(program.read(u"taken.axs"_s) == "precious");
    CHECK_FALSE(program.has(u"new.axs"_s));
    CHECK_FALSE(program.has(u"new.axs.part"_s));
}

TEST_CASE("Salvage makes a sound file of a damaged one")
{
    const Program program;
    TestFile file;
    {
        QFile damaged(file.path());
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(4096, '\x5a'));
    }
    const QString target = program.path(u"salvaged.axs"_s);
    CHECK(program.run({u"check"_s, file.path()}).status == 3);
    const Answer answer = program.run({u"salvage"_s, file.path(), u"--out"_s, target});
    CHECK(answer.problems.isEmpty());
    CHECK(answer.output == u"%1: 6 versions of 6 records were read; none between them is lost.\n"_s.arg(target));
    CHECK(answer.status == 0);
    CHECK(program.run({u"check"_s, target}).status == 0);
    CHECK(program.run({u"salvage"_s, file.path(), u"--out"_s, target}).status == 4);
}

TEST_CASE("An import into a file with records is backed up first; into an empty one it is not")
{
    const Program program;
    TestFile file;
    file.close();
    program.write(u"reviews.csv"_s, "caf_ref,reviewed_on,respondent,rating\nBID-09-QX-0001,2009-06-30,child,mostly\n");
    CHECK(program.run({u"import"_s, file.path(), u"reviews"_s, program.path(u"reviews.csv"_s)}).status == 0);
    const auto backups = store::listBackups(file.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == store::BackupReason::beforeImport);
    CHECK(must(store::contentsOfBackup(backups.front().path)).versions == 6);

    program.write(u"places.csv"_s, "cluster\nBideford\n");
    const QString empty = program.path(u"empty.axs"_s);
    REQUIRE(program.run({u"new"_s, empty, u"--places"_s, program.path(u"places.csv"_s), u"--unprotected"_s}).status == 0);
    program.write(u"more.csv"_s, "cluster\nExeter\n");
    CHECK(program.run({u"import"_s, empty, u"clusters"_s, program.path(u"more.csv"_s)}).status == 0);
    CHECK(store::listBackups(empty).empty());
}
