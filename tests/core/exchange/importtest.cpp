// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importtest.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

QByteArray axs::test::tableOf(const QString& name)
{
    QFile file(QStringLiteral(AXS_TEST_DATA) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        failWith({u"no such table: "_s + file.fileName(), {}});
    return file.readAll();
}

namespace {

const QByteArray twoCafs = "caf_ref,child_ref,cluster,started\nX1,C1,Bideford,2009-01-05\nX2,C2,Exeter,2009-02-06\n";

QStringList dataFiles(const QString& folder)
{
    return QDir(QStringLiteral(AXS_TEST_DATA) + u'/' + folder).entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
}

/// The table's name begins with its kind.
QString kindOfBroken(const QString& name)
{
    for (const ImportKind* kind : importKinds()) {
        if (name.startsWith(latin(kind->name) + u'-'))
            return latin(kind->name);
    }
    failWith({u"no such kind: "_s + name, {}});
}

QByteArray rejectsOf(const ImportReport& report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(writeRejects(report, buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("Headings are found in any order and case, and an unknown one is reported and ignored")
{
    TestFile file;
    const auto report
        = import(file, u"cafs"_s, "STARTED,shoe size, Cluster ,child_ref,CAF_ref\n2009-01-05,7,Bideford,C1,X1\n");
    CHECK(report.accepted == 1);
    CHECK_FALSE(report.needsPerson());
    CHECK(report.problems()
        == QStringList{u"t.csv:1: ignored, because this kind of table has no such column: shoe size"_s});
}

TEST_CASE("A missing required heading or one that stands twice refuses the table before any row is read")
{
    TestFile file;
    const auto before = revisions(file);
    const auto lacking = tryImport(file, u"cafs"_s, "caf_ref,child_ref,nonsense\nX1,C1,1\n");
    REQUIRE_FALSE(lacking);
    CHECK(
        lacking.error().sentence == u"t.csv:1: the table has no column cluster and started. Add it; no row was read"_s);
    CHECK(lacking.error().failure == Failure::failed);
    const auto twice = tryImport(file, u"cafs"_s, "caf_ref,child_ref,cluster,started,STARTED\n");
    REQUIRE_FALSE(twice);
    CHECK(twice.error().sentence == u"t.csv:1: two columns are called started. Take one away; no row was read"_s);
    CHECK_FALSE(tryImport(file, u"cafs"_s, ""));
    CHECK(revisions(file) == before);
}

TEST_CASE("A rejected row is named with its line, column, value and reason, and the others go in")
{
    TestFile file;
    const auto report = import(file, u"cafs"_s,
        "caf_ref,child_ref,cluster,started,level\n"
        "X1,C1,Bideford,31/13/2008,5\n"
        "X2,C2,Bidford,2009-01-05,2\n"
        "X3,,Exeter,2009-01-05\n"
        "X4,C4,Exeter,2009-01-05,3\n");
    CHECK(report.rows == 4);
    CHECK(report.accepted == 1);
    CHECK(report.needsPerson());
    const QStringList expected{u"t.csv:2: started: \"31/13/2008\" is not a date. Write year, month, day: 2009-06-30"_s,
        u"t.csv:2: level: \"5\" is not a whole number from 2 to 3"_s,
        u"t.csv:3: cluster: \"Bidford\" is no cluster of this file. Is it “Bideford”?"_s,
        u"t.csv:4: child_ref: is empty. Every row needs it"_s,
        u"t.csv:4: the row has 4 cells, the headings 5. Is a separator missing or not quoted?"_s};
    CHECK(report.problems() == expected);
    CHECK(all<record::Caf>(file).size() == 2); // the file's own and X4
}

TEST_CASE("A broken table leaves the file as it was, also when the break is on its last line")
{
    TestFile file;
    const auto before = revisions(file);
    const auto report = tryImport(file, u"cafs"_s, twoCafs + "X3,\"C3,Exeter,2009-01-05\n");
    REQUIRE_FALSE(report);
    CHECK(report.error().sentence.startsWith(u"t.csv:4: a quotation mark opens here"_s));
    CHECK(revisions(file) == before);
}

TEST_CASE("Rejected rows come back under their own headings, can be mended and imported again")
{
    TestFile file;
    const auto report = import(file, u"cafs"_s,
        "Caf_Ref,child_ref,forename,cluster,started,level\nX1,C1,=Eve,Bideford,31/13/"
        "2008,5\nX2,C2,,Exeter,2009-01-05,2\n");
    const QByteArray rejects = rejectsOf(report);
    CHECK(rejects
        == "\xef\xbb\xbf"
           "Caf_Ref,child_ref,forename,cluster,started,level,line,column,value,reason\n"
           "X1,C1,'=Eve,Bideford,31/13/2008,5,2,\"started; level\",\"31/13/2008; 5\","
           "\"is not a date. Write year, month, day: 2009-06-30; is not a whole number from 2 to 3\"\n");
    QByteArray mended = rejects;
    mended.replace("Bideford,31/13/2008,5,", "Bideford,2008-12-31,3,");
    const auto again = import(file, u"cafs"_s, mended);
    CHECK(again.accepted == 1);
    CHECK(again.problems().isEmpty());
    const auto children = all<record::Child>(file);
    CHECK(std::any_of(children.begin(), children.end(), [](const auto& c) { return c.forename == "=Eve"_L1; }));
}

TEST_CASE("A table whose own columns are called like those of rejected rows comes back too")
{
    TestFile file;
    const auto report = import(file, u"published"_s, "figure,row,column,text,from\nf,r,c,t,soon\n");
    REQUIRE(report.rejected.size() == 1);
    QByteArray mended = rejectsOf(report);
    mended.replace("t,soon", "t,2009-01-01");
    CHECK(import(file, u"published"_s, mended).accepted == 1);
    const auto values = all<record::PublishedValue>(file);
    REQUIRE(values.size() == 1);
    CHECK(values[0].column == "c"_L1);
}

TEST_CASE("Every good table goes in whole, and a second time changes nothing")
{
    TestFile file;
    for (const QString& name : dataFiles(u"good"_s)) {
        const QString kind = name.section(u'.', 0, 0).section(u'-', 1);
        INFO(name.toStdString());
        const auto first = import(file, kind, tableOf(u"good/"_s + name));
        CHECK(first.problems().isEmpty());
        CHECK(first.rows > 0);
        CHECK(first.added > 0);
        const auto before = revisions(file);
        const auto second = import(file, kind, tableOf(u"good/"_s + name));
        CHECK(second.accepted == first.accepted);
        CHECK(second.added == 0);
        CHECK(second.changed == 0);
        CHECK(revisions(file) == before);
    }
}

TEST_CASE("There is a good and a broken table of every kind of commands.md, in its order")
{
    const QStringList kinds{u"clusters"_s, u"population"_s, u"deprivation"_s, u"practitioners"_s, u"cafs"_s, u"reviews"_s,
        u"quality"_s, u"spend"_s, u"training"_s, u"referrals"_s, u"feedback"_s, u"meetings"_s, u"panel-items"_s,
        u"incidents"_s, u"self-assessment"_s, u"published"_s};
    QStringList known;
    for (const ImportKind* kind : importKinds())
        known += latin(kind->name);
    CHECK(known.join(u' ') == kinds.join(u' '));
    QStringList good;
    for (const QString& name : dataFiles(u"good"_s))
        good += name.section(u'.', 0, 0).section(u'-', 1);
    QStringList broken;
    for (const QString& name : dataFiles(u"broken"_s))
        broken += kindOfBroken(name);
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        CHECK(good.contains(kind));
        CHECK(broken.contains(kind));
    }
}

TEST_CASE("No row of a broken table goes in unseen, whatever is wrong with it")
{
    const QStringList names = dataFiles(u"broken"_s);
    REQUIRE(names.size() >= 16);
    for (const QString& name : names) {
        TestFile file;
        INFO(name.toStdString());
        const auto report = tryImport(file, kindOfBroken(name), tableOf(u"broken/"_s + name));
        if (report)
            CHECK(report->accepted < report->rows);
        else
            CHECK(report.error().sentence.startsWith(u"t.csv:"_s));
    }
}

TEST_CASE("Importing and mending bear the import's event in every revision")
{
    TestFile file;
    import(file, u"cafs"_s, twoCafs);
    const auto connection = file.connect();
    const auto borne = must(connection->integer("SELECT count(*) FROM revision JOIN event ON event.id = revision.import"
                                                " WHERE event.action = 'import'"));
    CHECK(borne == 4); // two children, two CAFs
    auto detail = must(connection->prepare("SELECT detail FROM event WHERE action = 'import'"));
    REQUIRE(must(detail.next()));
    CHECK(detail.text(0) == u"cafs t.csv: 2 rows read, 2 accepted, 0 rejected; 4 records new, 0 changed"_s);
}

TEST_CASE("An import that is stopped or refused before saving changes nothing")
{
    TestFile file;
    const auto before = revisions(file);
    QByteArray many = "caf_ref,child_ref,cluster,started\n";
    for (int i = 0; i < 1'200; ++i)
        many += "M" + QByteArray::number(i) + ",K" + QByteArray::number(i) + ",Exeter,2009-01-05\n";
    for (const ImportStage wanted : {ImportStage::reading, ImportStage::saving}) {
        const auto stopped = importTable(
            file.writer(), {u"cafs"_s, u"t.csv"_s, many}, [&](ImportStage stage, qint64 done, qint64 total) {
                CHECK(done <= total);
                return stage != wanted;
            });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().failure == Failure::cancelled);
    }
    CHECK(revisions(file) == before);
}

TEST_CASE("Semicolons, tabs, a mark and Windows-1252 give the same records")
{
    for (const QByteArray& table :
        {QByteArray("caf_ref,child_ref,surname,cluster,started\nX1,C1,Bront\xc3\xab,Exeter,2009-01-05\n"),
            QByteArray("caf_ref;child_ref;surname;cluster;started\r\nX1;C1;Bront\xeb;Exeter;2009-01-05\r\n"),
            QByteArray("\xef\xbb\xbf"
                       "caf_ref\tchild_ref\tsurname\tcluster\tstarted\rX1\tC1\tBront\xc3\xab\tExeter\t2009-01-05")}) {
        TestFile file;
        CHECK(import(file, u"cafs"_s, table).accepted == 1);
        CHECK(all<record::Child>(file).back().surname == u"Brontë"_s);
    }
}
