// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Runs `export` of a record file.
struct Export
{
    TestFile file;
    Program program;

    Answer run(const QString& kind, const QStringList& options) const
    {
        return program.run(QStringList{u"export"_s, file.path(), kind} + options);
    }
    Answer to(const QString& kind, const QString& name, const QStringList& options = {}) const
    {
        return run(kind, QStringList{u"--out"_s, program.path(name)} + options);
    }
    qint64 events(const char* purpose)
    {
        return must(file.connect()->integer(
            std::string("SELECT count(*) FROM event WHERE action = 'export' AND purpose = '") + purpose + "'"));
    }
};

} // namespace

TEST_CASE("A table is exported, its rows are counted, and the event says what it was for")
{
    Export exporting;
    const Answer answer = exporting.to(u"cafs"_s, u"cafs.csv"_s, {u"--purpose"_s, u"Board of July"_s});
    CHECK(answer.status == 0);
    CHECK(answer.output == exporting.program.path(u"cafs.csv"_s) + u": 1 row\n"_s);
    CHECK(answer.problems.isEmpty());
    const QByteArray table = exporting.program.read(u"cafs.csv"_s);
    CHECK(table.startsWith("\xef\xbb\xbf" "caf_ref,child_ref,forename,surname,date_of_birth,"));
    CHECK(exporting.events("Board of July") == 1);
    CHECK(exporting.to(u"cafs"_s, u"cafs.xlsx"_s).status == 0);
    CHECK(exporting.program.read(u"cafs.xlsx"_s).startsWith("PK"));
    CHECK(exporting.events("no purpose given") == 1);
    const auto again = [&] {
        return exporting.program.run({u"import"_s, exporting.file.path(), u"cafs"_s, exporting.program.path(u"cafs.csv"_s)});
    };
    // The file's lists are empty: the role joins its list once.
    CHECK(again().output == u"cafs.csv: 1 row read, 1 accepted, 0 rejected; 1 record new, 0 changed\n"_s);
    CHECK(again().output == u"cafs.csv: 1 row read, 1 accepted, 0 rejected; 0 records new, 0 changed\n"_s);
}

TEST_CASE("A table goes to standard output for “-”, and without names it names nobody")
{
    Export exporting;
    const Answer answer = exporting.run(u"cafs"_s, {u"--out"_s, u"-"_s});
    CHECK(answer.status == 0);
    CHECK(answer.output.contains(exporting.file.child.surname));
    const Answer nameless = exporting.run(u"cafs"_s, {u"--out=-"_s, u"--no-names"_s});
    CHECK(nameless.status == 0);
    CHECK(nameless.output.count(u'\n') == 2);
    CHECK_FALSE(nameless.output.contains(exporting.file.child.surname));
    CHECK_FALSE(nameless.output.contains(exporting.file.visitor.name));
    CHECK(nameless.output.contains(exporting.file.caf.reference));
}

TEST_CASE("An export that is asked for wrongly is status 2, and nothing is written")
{
    Export exporting;
    const Answer kind = exporting.to(u"children"_s, u"a.csv"_s);
    CHECK(kind.status == 2);
    CHECK(kind.problems.startsWith(u"There is no kind of table “children”. The kinds are: clusters, population, "_s));
    CHECK(exporting.to(u"cafs"_s, u"a.csv"_s, {u"--cluster"_s, u"Atlantis"_s}).status == 2);
    CHECK(exporting.to(u"cafs"_s, u"a.csv"_s, {u"--from"_s, u"31/12/2008"_s}).status == 2);
    CHECK(exporting.to(u"cafs"_s, u"a.csv"_s, {u"--suppress"_s}).status == 2);
    CHECK(exporting.to(u"cafs"_s, u"a.ods"_s).status == 2);
    CHECK(exporting.run(u"cafs"_s, {}).status == 2);
    CHECK_FALSE(exporting.program.has(u"a.csv"_s));
    CHECK(exporting.events("no purpose given") == 0);
}

TEST_CASE("An export never takes a file's place, and needs the file's list of events")
{
    Export exporting;
    exporting.program.write(u"a.csv"_s, "mine");
    CHECK(exporting.to(u"cafs"_s, u"a.csv"_s).status == 4);
    CHECK(exporting.program.read(u"a.csv"_s) == "mine");
    CHECK(exporting.to(u"cafs"_s, u"nowhere/a.csv"_s).status == 4);
    CHECK(exporting.events("no purpose given") == 0);
    exporting.file.open(store::Access::write);
    const Answer held = exporting.to(u"cafs"_s, u"b.csv"_s);
    CHECK(held.status == 3);
    CHECK(held.problems.startsWith(u"“county.axs” is being written to by "_s));
    CHECK_FALSE(exporting.program.has(u"b.csv"_s));
}

TEST_CASE("With the time standing still an export writes the same bytes, and a filter that says nothing is a message")
{
    Export exporting;
    exporting.program.stopTime();
    const Answer first = exporting.to(u"practitioners"_s, u"a.xlsx"_s, {u"--level"_s, u"2"_s, u"--target"_s, u"9"_s});
    CHECK(first.status == 0);
    CHECK(first.problems
        == u"Ignored, because a table is not counted against it: --target.\n"
           "Ignored, because a table of practitioners is not filtered by it: level.\n"_s);
    CHECK(exporting.to(u"practitioners"_s, u"b.xlsx"_s).status == 0);
    CHECK(exporting.program.read(u"a.xlsx"_s) == exporting.program.read(u"b.xlsx"_s));
}
