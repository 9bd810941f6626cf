// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/protectedfile.h"
#include "tests/app/terminal.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include "core/store/people.h"

#include <QFileInfo>

#include <csignal>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray practitioners = "practitioner_ref,name,role\nP1,Una Canary,health visitor\n";

QStringList newFile(const Program& program, const QStringList& more)
{
    return QStringList{u"new"_s, program.path(u"county.axs"_s), u"--places"_s, program.path(u"places.csv"_s)} + more;
}

} // namespace

TEST_CASE("A new file is protected by the first line of a file, and nothing in it can be read")
{
    const Program program;
    program.write(u"places.csv"_s, "cluster,area,aliases\nBideford,Northern,\n");
    program.write(u"secret"_s, "correct horse battery\r\nnot this line\n");
    const Answer answer = program.run(
        newFile(program, {u"--passphrase-file"_s, program.path(u"secret"_s), u"--keeper"_s, u"Ada Keeper"_s}));
    CHECK(answer.problems.isEmpty());
    CHECK(answer.status == 0);
    const QByteArray bytes = program.read(u"county.axs"_s);
    CHECK(bytes.startsWith("AXSVAULT"));
    CHECK(bytes.size() > 8192);
    for (const char* canary : {"SQLite format", "Bideford", "Ada Keeper", "revision"})
        CHECK_FALSE(bytes.contains(canary));
    CHECK(QFileInfo(program.path(u"county.axs"_s)).permissions()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    const auto file = must(openProtected(program, u"correct horse battery"_s));
    CHECK(file->person().name == u"Ada Keeper"_s);
    const auto connection = must(file->connect(store::Access::read));
    CHECK(must(connection->integer("SELECT count(*) FROM cluster WHERE name = 'Bideford'")) == 1);
    CHECK(must(connection->integer("SELECT count(*) FROM revision WHERE author <> 'Ada Keeper'")) == 0);
}

TEST_CASE("A weak passphrase from a file is taken, with a message that says so")
{
    const Program program;
    program.write(u"places.csv"_s, "cluster,area\nBideford,Northern\n");
    program.write(u"secret"_s, "short\n");
    const Answer answer = program.run(newFile(program, {u"--passphrase-file"_s, program.path(u"secret"_s)}));
    CHECK(answer.status == 0);
    CHECK(answer.problems.contains(u"at least 12 characters"_s));
    CHECK(openProtected(program, u"short"_s));
}

TEST_CASE("A protected file opens with its passphrase and with nothing else, and stays as it is")
{
    const Program program;
    makeProtected(program);
    program.write(u"table.csv"_s, practitioners);
    program.write(u"right"_s, keeperPassphrase);
    program.write(u"wrong"_s, "not the passphrase\n");
    program.write(u"empty"_s, "\n");
    const QByteArray before = program.read(u"county.axs"_s);
    const QStringList import{
        u"import"_s, program.path(u"county.axs"_s), u"practitioners"_s, program.path(u"table.csv"_s)};

    const Answer without = program.run(import);
    CHECK(without.status == 3);
    CHECK(without.problems == u"“county.axs” is protected. Give its passphrase with --passphrase-file.\n"_s);
    const Answer wrong = program.run(import + QStringList{u"--passphrase-file"_s, program.path(u"wrong"_s)});
    CHECK(wrong.status == 3);
    CHECK_FALSE(wrong.problems.isEmpty());
    CHECK(program.run(import + QStringList{u"--passphrase-file"_s, program.path(u"empty"_s)}).status == 2);
    CHECK(program.run(import + QStringList{u"--passphrase-file"_s, program.path(u"missing"_s)}).status == 2);
    CHECK(program.read(u"county.axs"_s) == before);

    const Answer right = program.run(import + QStringList{u"--passphrase-file"_s, program.path(u"right"_s)});
    CHECK(right.problems.isEmpty());
    CHECK(right.status == 0);
    CHECK_FALSE(program.read(u"county.axs"_s).contains("Una Canary"));
    const auto file = must(openProtected(program, QString::fromUtf8(keeperPassphrase).trimmed()));
    const auto connection = must(file->connect(store::Access::read));
    CHECK(must(connection->integer("SELECT count(*) FROM practitioner WHERE name = 'Una Canary'")) == 1);
    CHECK(must(connection->integer(
              "SELECT count(*) FROM revision WHERE kind = 'practitioner' AND author = 'Ada Keeper'"))
        == 1);
}

TEST_CASE("Standard input gives the passphrase, but not together with the table")
{
    const Program program;
    makeProtected(program);
    const QString path = program.path(u"county.axs"_s);
    const Answer checked = program.run({u"check"_s, path, u"--passphrase-file"_s, u"-"_s}, keeperPassphrase);
    CHECK(checked.status == 0);
    const Answer both
        = program.run({u"import"_s, path, u"practitioners"_s, u"-"_s, u"--passphrase-file=-"_s}, keeperPassphrase);
    CHECK(both.status == 2);
    CHECK(both.problems.contains(u"cannot be both"_s));
}

TEST_CASE("A recovery code and the council's key open a file where a passphrase does")
{
    const Program program;
    const ProtectedFile made = makeProtected(program);
    program.write(u"code"_s, made.recoveryCode.text.toUtf8() + '\n');
    program.write(u"typed"_s, made.recoveryCode.text.toLower().remove(u'-').toUtf8() + '\n');
    const QString path = program.path(u"county.axs"_s);
    CHECK(program.run({u"check"_s, path, u"--passphrase-file"_s, program.path(u"code"_s)}).status == 0);
    CHECK(program.run({u"check"_s, path, u"--passphrase-file"_s, program.path(u"typed"_s)}).status == 0);

    const QStringList make{
        u"escrow"_s, u"--public"_s, program.path(u"public"_s), u"--secret"_s, program.path(u"secret"_s)};
    CHECK(program.run(make).status == 0);
    const QByteArray secret = program.read(u"secret"_s);
    CHECK(secret.size() == 65);
    CHECK(QFileInfo(program.path(u"secret"_s)).permissions()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(program.run(make).status == 4);
    CHECK(program.read(u"secret"_s) == secret);

    const QStringList withKey{u"--escrow-key-file"_s, program.path(u"secret"_s)};
    CHECK(program.run(QStringList{u"check"_s, path} + withKey).status == 3);
    program.write(u"right"_s, keeperPassphrase);
    const Answer set = program.run({u"keys"_s, path, u"--set-escrow"_s, program.path(u"public"_s),
        u"--passphrase-file"_s, program.path(u"right"_s)});
    CHECK(set.problems.isEmpty());
    CHECK(set.output == u"The council’s key opens the file now.\n"_s);
    CHECK(program.run(QStringList{u"check"_s, path} + withKey).status == 0);
    const Answer keys = program.run(QStringList{u"keys"_s, path} + withKey);
    CHECK(keys.status == 0);
    CHECK(keys.output
        == u"Ada Keeper (keeper): can open it\nRecovery code: opens it\nCouncil’s key: opens it\n13 places left\n"_s);
}

TEST_CASE("A passphrase is changed by its person, and by the recovery code for who forgot it")
{
    const Program program;
    const ProtectedFile made = makeProtected(program);
    const QString path = program.path(u"county.axs"_s);
    program.write(u"right"_s, keeperPassphrase);
    program.write(u"second"_s, "a second passphrase\n");
    program.write(u"third"_s, "the third passphrase\n");
    program.write(u"code"_s, made.recoveryCode.text.toUtf8() + '\n');
    const auto opens = [&](const QString& secret) {
        return program.run({u"check"_s, path, u"--passphrase-file"_s, program.path(secret)}).status == 0;
    };
    const Answer changed = program.run({u"keys"_s, path, u"--passphrase-file"_s, program.path(u"right"_s),
        u"--new-passphrase-file"_s, program.path(u"second"_s)});
    CHECK(changed.problems.isEmpty());
    CHECK(changed.status == 0);
    CHECK(opens(u"second"_s));
    CHECK_FALSE(opens(u"right"_s));

    const QStringList recover{u"keys"_s, path, u"--passphrase-file"_s, program.path(u"code"_s),
        u"--new-passphrase-file"_s, program.path(u"third"_s)};
    CHECK(program.run(recover).status == 2);
    CHECK(program.run(recover + QStringList{u"--recover"_s, u"Nobody"_s}).status == 2);
    CHECK(program.run(recover + QStringList{u"--recover"_s, u"Ada Keeper"_s}).status == 0);
    CHECK(opens(u"third"_s));
    CHECK_FALSE(opens(u"second"_s));
}

TEST_CASE("At a terminal the passphrase is asked for and not shown")
{
    const Program program;
    makeProtected(program);
    Terminal terminal(program, {u"check"_s, program.path(u"county.axs"_s)});
    REQUIRE(terminal.waitFor("Passphrase for county.axs: "));
    CHECK_FALSE(terminal.showsTyping());
    terminal.type(keeperPassphrase);
    CHECK(terminal.waitFor("0 findings"));
    CHECK(terminal.end() == 0);
    CHECK_FALSE(terminal.shown().contains(keeperPassphrase.trimmed()));
}

TEST_CASE("A new file's passphrase is typed twice, the same both times")
{
    const Program program;
    program.write(u"places.csv"_s, "cluster,area\nBideford,Northern\n");
    {
        Terminal terminal(program, newFile(program, {}));
        REQUIRE(terminal.waitFor("New passphrase for county.axs: "));
        terminal.type("correct horse battery\n");
        REQUIRE(terminal.waitFor("The same again: "));
        terminal.type("correct horse buttery\n");
        CHECK(terminal.end() == 2);
        CHECK_FALSE(program.has(u"county.axs"_s));
    }
    Terminal terminal(program, newFile(program, {}));
    REQUIRE(terminal.waitFor("New passphrase for county.axs: "));
    terminal.type("correct horse battery\n");
    REQUIRE(terminal.waitFor("The same again: "));
    terminal.type("correct horse battery\n");
    CHECK(terminal.end() == 0);
    CHECK(program.read(u"county.axs"_s).startsWith("AXSVAULT"));
}

TEST_CASE("Who interrupts the question gets a terminal back that shows what is typed")
{
    const Program program;
    makeProtected(program);
    Terminal terminal(program, {u"check"_s, program.path(u"county.axs"_s)});
    REQUIRE(terminal.waitFor("Passphrase for county.axs: "));
    CHECK_FALSE(terminal.showsTyping());
    terminal.type("\x03");
    CHECK(terminal.end() == -SIGINT);
    CHECK(terminal.showsTyping());
}
