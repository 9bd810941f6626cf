// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordtable.h"

#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray places = "cluster,area,aliases\nBideford,Northern,\nExeter,Southern,City\n";

QStringList newFile(const Program& program)
{
    return {u"new"_s, program.path(u"county.axs"_s), u"--places"_s, program.path(u"places.csv"_s), u"--unprotected"_s};
}

} // namespace

TEST_CASE("A new file holds its clusters, areas and lists, and no children")
{
    const Program program;
    program.write(u"places.csv"_s, places);
    const Answer answer = program.run(newFile(program));
    CHECK(answer.status == 0);
    CHECK(answer.problems.isEmpty());
    CHECK(answer.output == u"places.csv: 2 rows read, 2 accepted, 0 rejected; 4 records new, 0 changed\n"_s);
    const auto connection = must(store::Connection::open(program.path(u"county.axs"_s), store::Access::read));
    CHECK(must(store::RecordTable<record::Cluster>::all(*connection)).size() == 2);
    CHECK(must(store::RecordTable<record::Area>::all(*connection)).size() == 2);
    CHECK(must(connection->integer("SELECT count(*) FROM option WHERE list = 'role' AND school_based = 1")) == 13);
    CHECK(must(connection->integer("SELECT count(*) FROM child")) == 0);
    CHECK(must(connection->integer("SELECT count(*) FROM revision WHERE author <> 'command line'")) == 0);
}

TEST_CASE("Without a passphrase no file is made, and the program says what is missing")
{
    const Program program;
    program.write(u"places.csv"_s, places);
    const Answer answer
        = program.run({u"new"_s, program.path(u"county.axs"_s), u"--places"_s, program.path(u"places.csv"_s)});
    CHECK(answer.status == 2);
    CHECK(answer.problems == u"“county.axs” needs a passphrase. Give it with --passphrase-file.\n"_s);
    CHECK_FALSE(program.has(u"county.axs"_s));
}

TEST_CASE("A new file never takes the place of another")
{
    const Program program;
    program.write(u"places.csv"_s, places);
    program.write(u"county.axs"_s, "precious");
    const Answer answer = program.run(newFile(program));
    CHECK(answer.status == 4);
    CHECK(answer.problems == u"“county.axs” exists already. Choose another name, or move it away first.\n"_s);
    CHECK(program.read(u"county.axs"_s) == "precious");
}

TEST_CASE("A new file needs places: the table must be given, be there, and hold a cluster")
{
    const Program program;
    CHECK(program.run({u"new"_s, program.path(u"county.axs"_s), u"--unprotected"_s}).status == 2);
    const Answer missing = program.run(newFile(program));
    CHECK(missing.status == 2);
    CHECK(missing.problems.contains(u"places.csv” is not there"_s));
    program.write(u"places.csv"_s, "area\nNorthern\n");
    const Answer refused = program.run(newFile(program));
    CHECK(refused.status == 4);
    CHECK(refused.problems == u"places.csv:1: the table has no column cluster. Add it; no row was read\n"_s);
    program.write(u"places.csv"_s, "cluster\n");
    CHECK(program.run(newFile(program)).status == 4);
    CHECK_FALSE(program.has(u"county.axs"_s));
}

TEST_CASE("When time stands still, the same places give the same bytes")
{
    Program first;
    Program second;
    for (Program* program : {&first, &second}) {
        program->stopTime();
        program->write(u"places.csv"_s, places);
        CHECK(program->run(newFile(*program)).status == 0);
    }
    CHECK_FALSE(first.read(u"county.axs"_s).isEmpty());
    CHECK(first.read(u"county.axs"_s) == second.read(u"county.axs"_s));
}
