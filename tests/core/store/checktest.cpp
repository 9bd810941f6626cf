// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <algorithm>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

store::CheckReport checked(TestFile& file)
{
    return must(store::check(*file.connect(), today));
}

bool has(const store::CheckReport& report, const QString& rule)
{
    return std::any_of(
        report.findings.begin(), report.findings.end(), [&](const auto& each) { return each.rule == rule; });
}

/// Changes the file behind the program's back.
void meddle(TestFile& file, std::string_view sql)
{
    file.close();
    const auto connection = must(store::Connection::open(file.path(), store::Access::write));
    must(connection->execute("PRAGMA foreign_keys = OFF"));
    must(connection->execute(sql));
}

} // namespace

TEST_CASE("A sound file has no finding, also after changes and withdrawals", "[check]")
{
    TestFile file;
    record::Caf changed = file.caf;
    changed.level = 2;
    must(file.writer().perform(store::Writer::saving({changed})));
    record::Child other;
    other.id = file.ids.next(0);
    other.forename = u"Ivo"_s;
    must(file.writer().perform(store::Writer::saving({other})));
    must(file.writer().perform(
        [&](store::Connection&, store::RecordWriter& writer) { return writer.withdraw("child", other.id); }));
    const auto report = checked(file);
    CHECK(report.findings.empty());
    CHECK(report.revisions == 9);
    CHECK(report.records == 6);
}

TEST_CASE("The tables rebuilt from the revisions must equal those in the file", "[check]")
{
    TestFile file;
    SECTION("a changed cell")
    {
        meddle(file, "UPDATE child SET forename = 'Mallory'");
        CHECK(has(checked(file), u"file.rebuild"_s));
    }
    SECTION("a lost row")
    {
        meddle(file, "DELETE FROM caf");
        CHECK(has(checked(file), u"file.rebuild"_s));
    }
    SECTION("a row that was never saved")
    {
        meddle(file, "INSERT INTO area (id, name) VALUES (5, 'Nowhere')");
        CHECK(has(checked(file), u"file.rebuild"_s));
    }
}

TEST_CASE("A version changed after it was saved is noticed", "[check]")
{
    TestFile file;
    record::Caf changed = file.caf;
    changed.level = 2;
    must(file.writer().perform(store::Writer::saving({changed})));
    SECTION("its body")
    {
        meddle(file, "UPDATE revision SET body = x'a0' WHERE kind = 'child'");
    }
    SECTION("its author")
    {
        meddle(file, "UPDATE revision SET author = 'Mallory' WHERE kind = 'caf'");
    }
    SECTION("a missing first version")
    {
        meddle(file, "DELETE FROM revision WHERE seq = (SELECT min(seq) FROM revision WHERE kind = 'caf')");
    }
    CHECK(has(checked(file), u"file.history"_s));
}

TEST_CASE("A broken link and a stale search row are noticed", "[check]")
{
    TestFile file;
    SECTION("a link")
    {
        meddle(file, "UPDATE caf SET cluster = 99");
        CHECK(has(checked(file), u"file.link"_s));
    }
    SECTION("search")
    {
        meddle(file, "DELETE FROM search_text WHERE kind = 'caf'");
        CHECK(has(checked(file), u"file.search"_s));
    }
}

TEST_CASE("Every part of the search rows is compared with the records", "[check]")
{
    TestFile file;
    record::Child renamed = file.child;
    renamed.surname = u"Straße-Ægir"_s;
    must(file.writer().perform(store::Writer::saving({renamed})));
    CHECK_FALSE(has(checked(file), u"file.search"_s));
    SECTION("what a child is put in order by")
    {
        meddle(file, "UPDATE search_text SET sort_name = 'aaa' WHERE kind = 'child'");
    }
    SECTION("a word of a name that is gone")
    {
        meddle(file, "DELETE FROM name_word WHERE word = 'zoe'");
    }
    SECTION("a word of an older name")
    {
        meddle(file, "INSERT INTO name_word (word, child) SELECT 'brien', id FROM child");
    }
    SECTION("an entry of the index that is gone")
    {
        meddle(file, "INSERT INTO search (search, rowid, text) SELECT 'delete', record, text FROM search_text"
                     " WHERE kind = 'caf'");
    }
    SECTION("an entry of an older text in the index")
    {
        meddle(file, "INSERT INTO search (rowid, text) SELECT id, 'brien' FROM child");
    }
    CHECK(has(checked(file), u"file.search"_s));
}

TEST_CASE("The rules over every episode are part of the check", "[check]")
{
    TestFile file;
    record::Caf wrong = file.caf;
    wrong.closed = wrong.started.addDays(-1);
    must(file.writer().perform(store::Writer::saving({wrong})));
    const auto report = checked(file);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].rule == u"caf.before-start"_s);
    CHECK(report.findings[0].where == u"CAF BID-09-QX-0001"_s);
}

TEST_CASE("The check knows the child's other episodes, and what was accepted", "[check]")
{
    TestFile file;
    record::Caf other = file.caf;
    other.id = file.ids.next(0);
    other.reference = u"BID-09-QX-0002"_s;
    must(file.writer().perform(store::Writer::saving({other})));
    auto report = checked(file);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].rule == u"caf.two-open"_s);
    record::AcceptedFinding accepted;
    accepted.id = file.ids.next(0);
    accepted.caf = file.caf.id;
    accepted.finding = pathway::findingKey(report.findings[0]);
    accepted.because = u"one is for the unborn brother"_s;
    must(file.writer().perform(store::Writer::saving({accepted})));
    report = checked(file);
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].record == file.caf.id);
    CHECK(report.findings[0].acceptedBecause == accepted.because);
    CHECK_FALSE(pathway::needsPerson(report.findings[0]));
    CHECK(pathway::needsPerson(report.findings[1]));
}
