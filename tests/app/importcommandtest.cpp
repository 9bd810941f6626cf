// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QDir>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray headings = "caf_ref,child_ref,cluster,started\n";
const QByteArray goodRow = "X1,C1,Bideford,2009-01-05\n";
const QByteArray badRow = "X2,C2,Exeter,31/13/2008\n";

/// Runs `import` of a table into a record file.
struct Import
{
    TestFile file;
    Program program;

    Answer run(const QString& kind, const QByteArray& table, const QStringList& options = {}) const
    {
        return program.run(QStringList{u"import"_s, file.path(), kind, program.write(u"cafs.csv"_s, table)} + options);
    }
    qint64 revisions() { return must(file.connect()->integer("SELECT count(*) FROM revision")); }
};

} // namespace

TEST_CASE("A good table is imported and counted on standard output")
{
    Import import;
    const Answer answer = import.run(u"cafs"_s, headings + goodRow);
    CHECK(answer.status == 0);
    CHECK(answer.output == u"cafs.csv: 1 row read, 1 accepted, 0 rejected; 2 records new, 0 changed\n"_s);
    CHECK(answer.problems.isEmpty());
    const Answer again = import.run(u"cafs"_s, headings + goodRow);
    CHECK(again.status == 0);
    CHECK(again.output == u"cafs.csv: 1 row read, 1 accepted, 0 rejected; 0 records new, 0 changed\n"_s);
}

TEST_CASE("An ignored heading is a message and not a status")
{
    Import import;
    const Answer answer = import.run(u"cafs"_s, "extra,caf_ref,child_ref,cluster,started\n1," + goodRow);
    CHECK(answer.status == 0);
    CHECK(answer.problems == u"cafs.csv:1: ignored, because this kind of table has no such column: extra\n"_s);
}

TEST_CASE("Rejected rows are status 1, a line each, and a table that can be mended")
{
    Import import;
    const Answer answer
        = import.run(u"cafs"_s, headings + goodRow + badRow, {u"--rejects"_s, import.program.path(u"rejects.csv"_s)});
    CHECK(answer.status == 1);
    CHECK(answer.problems
        == u"cafs.csv:3: started: \"31/13/2008\" is not a date. Write year, month, day: 2009-06-30\n"_s);
    CHECK(import.program.read(u"rejects.csv"_s)
        == "\xef\xbb\xbf"
           "caf_ref,child_ref,cluster,started,line,column,value,reason\n"
           "X2,C2,Exeter,31/13/2008,3,started,31/13/2008,\"is not a date. Write year, month, day: 2009-06-30\"\n");
    QByteArray mended = import.program.read(u"rejects.csv"_s);
    mended.replace("Exeter,31/13/2008", "Exeter,2008-12-31");
    const Answer again = import.run(u"cafs"_s, mended);
    CHECK(again.status == 0);
    CHECK(again.problems.isEmpty());
}

TEST_CASE("The table of rejected rows never takes the place of a file, and goes to standard output for “-”")
{
    Import import;
    import.program.write(u"rejects.csv"_s, "mine");
    const auto before = import.revisions();
    const Answer taken
        = import.run(u"cafs"_s, headings + goodRow + badRow, {u"--rejects"_s, import.program.path(u"rejects.csv"_s)});
    CHECK(taken.status == 4);
    CHECK(import.program.read(u"rejects.csv"_s) == "mine");
    CHECK(import.revisions() == before);
    const Answer out = import.run(u"cafs"_s, headings + badRow, {u"--rejects=-"_s});
    CHECK(out.status == 1);
    CHECK(out.output.endsWith(u",2,started,31/13/2008,\"is not a date. Write year, month, day: 2009-06-30\"\n"_s));
}

TEST_CASE("A table comes from standard input for “-”")
{
    Import import;
    const Answer answer
        = import.program.run({u"import"_s, import.file.path(), u"cafs"_s, u"-"_s}, headings + goodRow + badRow);
    CHECK(answer.status == 1);
    CHECK(answer.problems.startsWith(u"standard input:3: started: "_s));
}

TEST_CASE("A dry run says what would change and leaves the record file as it is")
{
    Import import;
    const auto before = import.revisions();
    const Answer answer = import.run(u"cafs"_s, headings + goodRow, {u"--dry-run"_s});
    CHECK(answer.status == 0);
    CHECK(answer.output
        == u"cafs.csv: 1 row read, 1 accepted, 0 rejected; 2 records new, 0 changed (nothing was written)\n"_s);
    CHECK(import.revisions() == before);
}

TEST_CASE("An unknown kind and a missing table are status 2")
{
    Import import;
    const Answer kind = import.run(u"children"_s, headings);
    CHECK(kind.status == 2);
    CHECK(kind.problems.startsWith(u"There is no kind of table “children”. The kinds are: clusters, population, "_s));
    const Answer table = import.program.run({u"import"_s, import.file.path(), u"cafs"_s, u"nowhere.csv"_s});
    CHECK(table.status == 2);
    CHECK(table.problems == u"The table “nowhere.csv” is not there. Check its name and place.\n"_s);
    CHECK(import.program.run({u"import"_s, import.file.path(), u"cafs"_s, import.program.path(u"."_s)}).status == 2);
}

TEST_CASE("A record file that is missing, not one, or held by another writer is status 3")
{
    Import import;
    const QString table = import.program.write(u"cafs.csv"_s, headings + goodRow);
    const Answer missing = import.program.run({u"import"_s, u"nowhere.axs"_s, u"cafs"_s, table});
    CHECK(missing.status == 3);
    CHECK(missing.problems == u"“nowhere.axs” is not there. Check its name and place.\n"_s);
    CHECK(import.program.run({u"import"_s, table, u"cafs"_s, table}).status == 3);
    import.file.open(store::Access::write);
    const Answer held = import.run(u"cafs"_s, headings + goodRow);
    CHECK(held.status == 3);
    CHECK(held.problems.startsWith(u"“county.axs” is being written to by "_s));
    // Reading never fails with "in use".
    CHECK(import.run(u"cafs"_s, headings + goodRow, {u"--dry-run"_s}).status == 0);
}

TEST_CASE("A refused table is status 4, and nothing is changed")
{
    Import import;
    const auto before = import.revisions();
    const Answer heading = import.run(u"cafs"_s, "caf_ref,child_ref,cluster\nX1,C1,Bideford\n");
    CHECK(heading.status == 4);
    CHECK(heading.problems == u"cafs.csv:1: the table has no column started. Add it; no row was read\n"_s);
    CHECK(import.run(u"cafs"_s, headings + goodRow + "\"X2").status == 4);
    CHECK(import.revisions() == before);
}

TEST_CASE("Tables of every kind go into a new file without a word, and a second time change nothing")
{
    Program program;
    program.write(u"places.csv"_s, "cluster,area\nBideford,Northern\nExeter,Southern\n");
    const QString file = program.path(u"county.axs"_s);
    REQUIRE(
        program.run({u"new"_s, file, u"--places"_s, program.path(u"places.csv"_s), u"--unprotected"_s}).status == 0);
    const QDir tables(QStringLiteral(AXS_TEST_DATA) + u"/good"_s);
    const QStringList names = tables.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == 17);
    for (const bool again : {false, true}) {
        for (const QString& name : names) {
            INFO(name.toStdString());
            const QString kind = name.section(u'.', 0, 0).section(u'-', 1);
            const Answer answer = program.run({u"import"_s, file, kind, tables.filePath(name)});
            CHECK(answer.status == 0);
            CHECK(answer.problems.isEmpty());
            CHECK(answer.output.contains(u" 0 rejected; "_s));
            CHECK(answer.output.endsWith(u"; 0 records new, 0 changed\n"_s) == again);
        }
    }
}
