// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trail.h"

#include "core/store/check.h"
#include "core/store/drafts.h"
#include "core/store/events.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QCborArray>
#include <QCborValue>
#include <QElapsedTimer>

#include <algorithm>
#include <iostream>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

void note(TestFile& file, std::string_view action, Id subject, const QString& detail, const QString& purpose = {})
{
    must(file.writer().perform([=](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        const auto added = writer.addEvent(action, subject, detail, purpose);
        return added ? Result<void>() : added.error();
    }));
}

/// A file whose list has the event of its making and six more.
void fill(TestFile& file)
{
    note(file, store::action::view, file.child.id, store::viewDetail(file.caf.id));
    note(file, store::action::search, {}, u"o'bri"_s);
    note(file, store::action::print, file.caf.id, u"the CAF"_s, u"for the meeting on 3 August"_s);
    note(file, store::action::view, file.child.id, store::viewDetail(file.caf.id));
    note(file, store::action::exported, {}, u"a report"_s, u"for the board"_s);
    note(file, store::action::view, file.child.id, store::viewDetail(file.caf.id));
}

/// Changes the list behind the program's back, past the triggers that forbid it.
void meddle(TestFile& file, std::string_view sql)
{
    file.close();
    const auto connection = must(store::Connection::open(file.path(), store::Access::write));
    must(connection->execute("DROP TRIGGER event_stays; DROP TRIGGER event_is_chained"));
    must(connection->execute(sql));
}

std::vector<store::TrailFault> faults(TestFile& file)
{
    return must(store::verifyTrail(*file.connect())).faults;
}

bool checkNames(TestFile& file, const QString& rule)
{
    const auto report = must(store::check(*file.connect(), today));
    return std::any_of(
        report.findings.begin(), report.findings.end(), [&](const auto& each) { return each.rule == rule; });
}

} // namespace

TEST_CASE("An event is chained as an array of ten in deterministic CBOR", "[trail]")
{
    QByteArray bytes;
    store::appendCanonical(bytes,
        {24, 256, 65'536, "Zoë", -500, "view", 4'294'967'296, "caf 9", {}, "\x01\x02"});
    CHECK(bytes.toHex()
        == "8a" "1818" "190100" "1a00010000" "645a6fc3ab" "3901f3" "6476696577" "1b0000000100000000" "6563616620" "39"
           "f6" "420102");
    const QCborArray read = QCborValue::fromCbor(bytes).toArray();
    REQUIRE(read.size() == 10);
    CHECK(read[3].toString() == u"Zoë"_s);
    CHECK(read[4].toInteger() == -500);
    CHECK(read[8].isNull());
}

TEST_CASE("What is saved after the last event, or taken back behind it, does not agree with it", "[trail]")
{
    TestFile file;
    fill(file);
    file.close();
    const auto raw = must(store::Connection::open(file.path(), store::Access::write));
    SECTION("a version taken out at the end")
    {
        must(raw->execute("PRAGMA foreign_keys=OFF; DELETE FROM revision WHERE seq = (SELECT max(seq) FROM revision)"));
        CHECK(checkNames(file, u"file.trail"_s));
    }
    SECTION("a version taken out in the middle")
    {
        must(raw->execute("DELETE FROM revision WHERE seq = 3"));
        CHECK(checkNames(file, u"file.history"_s));
    }
    SECTION("a property put back")
    {
        must(raw->execute("INSERT INTO file_property VALUES ('escrow_key', 'aa')"));
        CHECK(faults(file)
            == std::vector<store::TrailFault>{{store::TrailFault::Kind::disagrees, must(store::trailHead(*raw)).seq}});
    }
}

TEST_CASE("A save without an event of its own gets one that vouches for it", "[trail]")
{
    TestFile file;
    record::Child child = file.child;
    child.setting = u"School"_s;
    const auto before = must(store::trailHead(*file.connect()));
    must(file.writer().perform([&child](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        const auto saved = writer.save(child);
        return saved ? Result<void>() : saved.error();
    }));
    CHECK(must(store::trailHead(*file.connect())).seq == before.seq + 1);
    CHECK(faults(file).empty());
}

TEST_CASE("The list of events hangs together, and its head moves with each event", "[trail]")
{
    TestFile file;
    const auto first = must(store::trailHead(*file.connect()));
    CHECK(first.seq == 1);
    fill(file);
    const auto connection = file.connect();
    const auto head = must(store::trailHead(*connection));
    CHECK(head.seq == 7);
    CHECK(head.hash != first.hash);
    CHECK(head.words() == u"event 7, head "_s + QString::fromLatin1(head.hash.toHex().left(8)));
    const auto report = must(store::verifyTrail(*connection));
    CHECK(report.events == 7);
    CHECK(report.head == head);
    CHECK(report.faults.empty());
}

TEST_CASE("A save that was rolled back leaves no gap in the list of events", "[trail]")
{
    TestFile file;
    fill(file);
    CHECK_FALSE(file.writer().perform([](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        const auto added = writer.addEvent(store::action::view, {}, u"never"_s, {});
        return Error{added ? u"given up"_s : added.error().sentence, {}};
    }));
    note(file, store::action::search, {}, u"zoe"_s);
    const auto report = must(store::verifyTrail(*file.connect()));
    CHECK(report.events == 8);
    CHECK(report.faults.empty());
}

TEST_CASE("Only known actions are written to the list of events", "[trail]")
{
    TestFile file;
    CHECK_FALSE(file.writer().perform([](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        const auto added = writer.addEvent("peek", {}, {}, {});
        return added ? Result<void>() : added.error();
    }));
    for (const std::string_view each : store::action::all)
        CHECK(store::action::words(each) != QString());
}

TEST_CASE("Any column of an event that is changed is noticed", "[trail]")
{
    for (const std::string_view change : {"id = id + 4096", "at = at - 86400000", "author = 'Mallory'", "device = 78",
             "action = 'search'", "subject = NULL", "subject = subject + 1", "detail = NULL", "detail = 'caf 12'",
             "purpose = 'none'", "purpose = ''", "hash = zeroblob(32)"}) {
        TestFile file;
        fill(file);
        meddle(file, "UPDATE event SET " + std::string(change) + " WHERE seq = 5");
        INFO(change);
        const auto found = faults(file);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front() == store::TrailFault{store::TrailFault::Kind::changed, 5});
        CHECK(checkNames(file, u"file.trail"_s));
    }
}

TEST_CASE("Events that were taken out, unlinked or exchanged are noticed", "[trail]")
{
    using Kind = store::TrailFault::Kind;
    TestFile file;
    fill(file);
    SECTION("one in the middle taken out")
    {
        meddle(file, "DELETE FROM event WHERE seq = 4");
        CHECK(faults(file) == std::vector{store::TrailFault{Kind::missing, 4}});
    }
    SECTION("one taken out and the later ones moved up")
    {
        meddle(file, "DELETE FROM event WHERE seq = 4; UPDATE event SET seq = 4 WHERE seq = 5;"
                     "UPDATE event SET seq = 5 WHERE seq = 6; UPDATE event SET seq = 6 WHERE seq = 7");
        CHECK(faults(file).front() == store::TrailFault{Kind::changed, 4});
    }
    SECTION("two exchanged")
    {
        meddle(file, "UPDATE event SET seq = 99 WHERE seq = 3; UPDATE event SET seq = 3 WHERE seq = 6;"
                     "UPDATE event SET seq = 6 WHERE seq = 99");
        const auto found = faults(file);
        REQUIRE(found.size() >= 2);
        CHECK(found.front() == store::TrailFault{Kind::changed, 3});
    }
    SECTION("the first taken out")
    {
        meddle(file, "DELETE FROM event WHERE seq = 1");
        CHECK(faults(file) == std::vector{store::TrailFault{Kind::missing, 1}});
    }
    SECTION("one without its hash")
    {
        meddle(file, "UPDATE event SET hash = NULL WHERE seq = 5");
        CHECK(faults(file).front() == store::TrailFault{Kind::unlinked, 5});
    }
    SECTION("one put in at the end by hand")
    {
        meddle(file, "INSERT INTO event (seq, id, at, author, device, action, hash)"
                     " VALUES (8, 5, 5, 'Mallory', 1, 'view', zeroblob(32))");
        CHECK(faults(file) == std::vector{store::TrailFault{Kind::changed, 8}});
    }
    CHECK(checkNames(file, u"file.trail"_s));
}

TEST_CASE("A list of events that was cut is noticed by the head that was remembered", "[trail]")
{
    TestFile file;
    fill(file);
    const auto remembered = must(store::trailHead(*file.connect()));
    CHECK(must(store::compareWithRemembered(*file.connect(), remembered)) == store::Continuity::same);
    SECTION("it went on")
    {
        note(file, store::action::search, {}, u"zoe"_s);
        CHECK(must(store::compareWithRemembered(*file.connect(), remembered)) == store::Continuity::newer);
    }
    SECTION("its tail was cut")
    {
        meddle(file, "DELETE FROM event WHERE seq = 7");
        CHECK(faults(file).empty());
        CHECK(must(store::compareWithRemembered(*file.connect(), remembered)) == store::Continuity::older);
    }
    SECTION("its tail was cut and others were written")
    {
        meddle(file, "DELETE FROM event WHERE seq >= 6");
        note(file, store::action::search, {}, u"zoe"_s);
        note(file, store::action::search, {}, u"ivo"_s);
        CHECK(faults(file).empty());
        CHECK(must(store::compareWithRemembered(*file.connect(), remembered)) == store::Continuity::different);
        note(file, store::action::search, {}, u"ivo"_s);
        CHECK(must(store::compareWithRemembered(*file.connect(), remembered)) == store::Continuity::different);
    }
}

TEST_CASE("The file itself refuses that an event is changed or deleted", "[trail]")
{
    TestFile file;
    fill(file);
    file.close();
    const auto connection = must(store::Connection::open(file.path(), store::Access::write));
    CHECK_FALSE(connection->execute("UPDATE event SET detail = 'x' WHERE seq = 2"));
    CHECK_FALSE(connection->execute("DELETE FROM event WHERE seq = 2"));
    CHECK(must(store::verifyTrail(*connection)).faults.empty());
}

TEST_CASE("The events of a file of version 1 are chained when it is brought up to date", "[trail]")
{
    QTemporaryDir folder;
    const auto connection
        = must(store::Connection::open(folder.filePath(u"old.axs"_s), store::Access::write, true));
    const auto migrations = must(store::builtInMigrations());
    must(store::migrate(*connection, {migrations.front()}));
    must(connection->execute("INSERT INTO event (id, at, author, device, action, detail) VALUES"
                             " (30, 3, 'A', 7, 'save', 'third'), (10, 1, 'A', 7, 'create', NULL),"
                             " (20, 2, 'B', 7, 'import', 'second');"
                             "INSERT INTO draft VALUES ('caf/1', 1, 'caf', 1, x'01', 'A', 5)"));
    must(store::migrate(*connection, migrations));
    const auto report = must(store::verifyTrail(*connection));
    CHECK(report.events == 3);
    CHECK(report.head.seq == 3);
    CHECK(report.faults.empty());
    CHECK(must(connection->integer("SELECT id FROM event WHERE seq = 3")) == 30);
    CHECK(must(store::areDraftsWhole(*connection)));
}

TEST_CASE("An old draft put back is noticed", "[trail]")
{
    TestFile file;
    const store::Draft draft{u"caf/1"_s, file.caf.id, "caf", 1, "typed", u"A. Coordinator"_s, 5};
    const auto keep = [&file](const store::Draft& kept) {
        must(file.writer().perform(
            [kept](store::Connection& connection, store::RecordWriter&) { return store::keepDraft(connection, kept); }));
    };
    keep(draft);
    store::Draft other = draft;
    other.form = u"caf/2"_s;
    other.body = "typed more";
    keep(other);
    CHECK_FALSE(checkNames(file, u"file.draft"_s));
    SECTION("an older body")
    {
        meddle(file, "UPDATE draft SET body = x'00' WHERE form = 'caf/2'");
        CHECK(checkNames(file, u"file.draft"_s));
    }
    SECTION("one that is gone")
    {
        meddle(file, "DELETE FROM draft WHERE form = 'caf/1'");
        CHECK(checkNames(file, u"file.draft"_s));
    }
    SECTION("one that was saved since")
    {
        for (const QString& form : {u"caf/1"_s, u"caf/2"_s}) {
            must(file.writer().perform([form](store::Connection& connection, store::RecordWriter&) {
                return store::deleteDraft(connection, form);
            }));
        }
        CHECK_FALSE(checkNames(file, u"file.draft"_s));
        meddle(file, "INSERT INTO draft VALUES ('caf/1', 1, 'caf', 1, x'01', 'A', 5)");
        CHECK(checkNames(file, u"file.draft"_s));
    }
}

TEST_CASE("What was done with a child's records is listed, newest first", "[trail]")
{
    TestFile file;
    fill(file);
    record::Caf changed = file.caf;
    changed.level = 2;
    must(file.writer().perform(store::Writer::saving({changed})));
    const auto lines = must(store::eventsOfChild(*file.connect(), file.child.id));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].event.action == "save");
    CHECK(lines[0].subject == u"CAF BID-09-QX-0001, Zoë O’Brien-Sample"_s);
    CHECK(lines[1].event.action == "view");
    CHECK(lines[1].subject == u"Zoë O’Brien-Sample"_s);
    CHECK(lines[1].caf == file.caf.id);
    CHECK(lines[3].event.purpose == u"for the meeting on 3 August"_s);
    CHECK(must(store::eventsOfChild(*file.connect(), Id{5})).empty());
}

TEST_CASE("The list of events is read newest first, a piece at a time, by person, action and date", "[trail]")
{
    TestFile file;
    fill(file);
    file.clock.advance(1000);
    must(file.writer().perform([](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        writer.setAuthor(u"B. Manager"_s);
        const auto added = writer.addEvent(store::action::view, {}, {}, {});
        return added ? Result<void>() : added.error();
    }));
    const auto connection = file.connect();
    const auto seqs = [&](const store::EventFilter& filter, std::int64_t before, std::size_t most) {
        std::vector<std::int64_t> found;
        for (const auto& line : must(store::newestEvents(*connection, filter, before, most)))
            found.push_back(line.event.seq);
        return found;
    };
    CHECK(seqs({}, 0, 3) == std::vector<std::int64_t>{8, 7, 6});
    CHECK(seqs({}, 6, 3) == std::vector<std::int64_t>{5, 4, 3});
    CHECK(seqs({u"B. Manager"_s, {}, 0, 0}, 0, 3) == std::vector<std::int64_t>{8});
    CHECK(seqs({{}, "view", 0, 0}, 0, 9) == std::vector<std::int64_t>{8, 7, 5, 2});
    CHECK(seqs({{}, {}, file.clock.nowMilliseconds(), 0}, 0, 9) == std::vector<std::int64_t>{8});
    CHECK(seqs({{}, {}, 0, file.clock.nowMilliseconds()}, 0, 2) == std::vector<std::int64_t>{7, 6});
    CHECK(must(store::eventAuthors(*connection)) == QStringList{u"A. Coordinator"_s, u"B. Manager"_s});
}

TEST_CASE("A million events are verified in two seconds", "[.][trail-speed]")
{
    constexpr std::int64_t events = 1'000'000;
    TestFile file;
    must(file.writer().perform([&](store::Connection&, store::RecordWriter& writer) -> Result<void> {
        for (std::int64_t i = 1; i < events; ++i) {
            const auto added = writer.addEvent(
                store::action::view, file.child.id, store::viewDetail(file.caf.id), u"for the meeting"_s);
            if (!added)
                return added.error();
        }
        return {};
    }));
    const auto connection = file.connect();
    QElapsedTimer whole;
    whole.start();
    store::TrailVerifier verifier;
    qint64 longest = 0;
    for (bool more = true; more;) {
        QElapsedTimer one;
        one.start();
        more = must(verifier.step(*connection));
        longest = std::max(longest, one.elapsed());
    }
    const qint64 took = whole.elapsed();
    std::cout << "verified " << verifier.report().events << " events in " << took << " ms, longest piece " << longest
              << " ms\n";
    CHECK(verifier.report().events == events);
    CHECK(verifier.report().faults.empty());
    CHECK(took <= 2000);
    CHECK(longest <= 50);
}
