// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known.h"
#include "core/base/localday.h"
#include "core/figure/catalogue.h"
#include "core/figure/figurewriter.h"
#include "core/store/casehistory.h"
#include "core/store/events.h"
#include "core/store/factsreader.h"
#include "core/store/groupchange.h"
#include "core/store/recordtable.h"
#include "core/store/searchindex.h"
#include "tests/support/wholefile.h"

#include <QDir>

#include <stop_token>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t oneDay = 86'400'000;

/// A file whose saves are made at noon of the 24th of July 2009 and the days after it.
struct Days
{
    TestFile file;

    explicit Days(TestFile::Kind kind = TestFile::Kind::plain)
        : file(kind)
    {
        file.clock.advance(oneDay / 2);
        file.open();
    }
    Date today() const { return localDay(file.clock.nowMilliseconds()); }
    void nextDay() { file.clock.advance(oneDay); }
    void save(const std::vector<record::AnyRecord>& records)
    {
        must(file.writer().perform(store::Writer::saving(records)));
    }
    void withdraw(std::string_view kind, Id id)
    {
        must(file.writer().perform(
            [=](store::Connection&, store::RecordWriter& writer) { return writer.withdraw(kind, id); }));
    }
    std::unique_ptr<store::Connection> known(Date day) { return must(store::knownOn(file.open(), day)); }
    record::Caf newCaf(const QString& reference)
    {
        record::Caf caf = file.caf;
        caf.id = file.ids.next(file.clock.nowMilliseconds());
        caf.reference = reference;
        return caf;
    }
};

template <class Record>
std::optional<Record> find(store::Connection& connection, Id id)
{
    return must(must(store::RecordTable<Record>::open(connection)).find(id));
}

/// Every figure as the program prints it.
QByteArray figuresOf(store::Connection& connection, Date today)
{
    auto facts = must(store::readFacts(connection));
    facts.today = today;
    const figure::Query all;
    return figure::figuresJson(u"county.axs"_s, all, figure::compute(facts, all, {}));
}

} // namespace

TEST_CASE("A day shows every record as it was then", "[known]")
{
    Days days;
    const Date first = days.today();
    days.nextDay();
    const Date changed = days.today();
    record::Caf caf = days.file.caf;
    caf.level = 3;
    days.save({caf});
    days.nextDay();
    const Date withdrawn = days.today();
    days.withdraw(record::Caf::kind, caf.id);
    days.nextDay();
    const Date putBack = days.today();
    days.save({caf});

    CHECK(find<record::Caf>(*days.known(first), caf.id) == days.file.caf);
    CHECK(find<record::Caf>(*days.known(changed), caf.id) == caf);
    CHECK_FALSE(find<record::Caf>(*days.known(withdrawn), caf.id).has_value());
    CHECK(find<record::Child>(*days.known(withdrawn), days.file.child.id) == days.file.child);
    CHECK(find<record::Caf>(*days.known(putBack), caf.id) == caf);
    CHECK(find<record::Caf>(*days.known(putBack.addDays(400)), caf.id) == caf);
}

TEST_CASE("The figures of a day are those that were counted on it", "[known]")
{
    Days days;
    std::vector<std::pair<Date, QByteArray>> counted;
    const auto count = [&] {
        days.file.open();
        counted.emplace_back(days.today(), figuresOf(*days.file.connect(), days.today()));
        days.nextDay();
    };
    count();
    record::Caf second = days.newCaf(u"BID-09-QX-0002"_s);
    second.completed = Date::fromCalendar(2009, 7, 1);
    days.save({second});
    count();
    second.cluster = days.file.exeter.id;
    second.level = 3;
    days.save({second});
    count();
    days.withdraw(record::Caf::kind, days.file.caf.id);
    count();
    for (std::size_t i = 1; i < counted.size(); ++i)
        CHECK(counted[i].second != counted[i - 1].second);
    for (const auto& [day, figures] : counted)
        CHECK(figuresOf(*days.known(day), day) == figures);
}

TEST_CASE("A change of many that was taken back later is still seen on its day", "[known]")
{
    Days days;
    const record::Caf brought = days.newCaf(u"BID-09-QX-0002"_s);
    const Date day = days.today();
    const Id event = performed(days.file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        if (auto saved = writer.save(brought); !saved)
            return saved.error();
        return store::recordGroup(connection, writer, {}, u"Brought in one CAF."_s);
    });
    days.nextDay();
    must(days.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto done = store::takeBackGroup(connection, writer, event);
        return done ? Result<void>() : Result<void>(done.error());
    }));
    CHECK(find<record::Caf>(*days.known(day), brought.id) == brought);
    CHECK_FALSE(find<record::Caf>(*days.known(days.today()), brought.id).has_value());
}

TEST_CASE("History, events and search end with the day", "[known]")
{
    Days days;
    const Date first = days.today();
    days.nextDay();
    record::Child renamed = days.file.child;
    renamed.surname = u"Laterly"_s;
    record::Caf caf = days.file.caf;
    caf.notes = u"seen at home"_s;
    days.save({renamed, caf});

    const auto picture = days.known(first);
    const auto now = days.known(days.today());
    CHECK(must(store::history(*picture, caf.id)).size() == 1);
    CHECK(must(store::history(*now, caf.id)).size() == 2);
    CHECK(must(store::caseHistory(*picture, caf.id)).size() < must(store::caseHistory(*now, caf.id)).size());
    CHECK(must(store::trailHead(*picture)).seq == 1);
    CHECK(must(store::trailHead(*now)) == must(store::trailHead(*days.file.connect())));
    const auto found = [](store::Connection& connection, const QString& typed) {
        store::NameWords words;
        must(words.load(connection));
        return must(store::search(connection, words, typed)).children;
    };
    CHECK(found(*picture, u"brien"_s) == std::vector{renamed.id});
    CHECK(found(*picture, u"laterly"_s).empty());
    CHECK(found(*now, u"laterly"_s) == std::vector{renamed.id});
}

TEST_CASE("A day before the first save says so, and when that was", "[known]")
{
    Days days;
    const auto made = store::knownOn(days.file.open(), Date::fromCalendar(2009, 7, 22));
    REQUIRE_FALSE(made);
    CHECK(made.error().failure == Failure::usage);
    CHECK(made.error().sentence.startsWith(u"Nothing was in this file yet on 22 July 2009: the first save is of "_s));
}

TEST_CASE("A picture cannot be written to, and making one writes nothing", "[known]")
{
    const auto kind = GENERATE(TestFile::Kind::plain, TestFile::Kind::locked);
    Days days(kind);
    days.file.close();
    const QByteArray before = bytesOf(days.file.path());
    const QStringList there = QDir(days.file.folder()).entryList(QDir::Files, QDir::Name);
    {
        const store::File& file = days.file.open(store::Access::read);
        const auto picture = must(store::knownOn(file, days.today()));
        CHECK(find<record::Child>(*picture, days.file.child.id) == days.file.child);
        CHECK_FALSE(picture->execute("DELETE FROM child"));
        CHECK_FALSE(picture->execute("DELETE FROM source.child"));
        CHECK(must(picture->integer("PRAGMA temp_store")) == 2);
        CHECK(QDir(days.file.folder()).entryList(QDir::Files, QDir::Name) == there);
    }
    CHECK(bytesOf(days.file.path()) == before);
}

TEST_CASE("A picture tells how far it is and can be stopped", "[known]")
{
    Days days;
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    std::stop_source stop;
    const Progress progress([&](std::int64_t done, std::int64_t total, const QString& phase) {
        CHECK(phase == u"Going back to "_s + days.today().british());
        told.emplace_back(done, total);
        stop.request_stop();
    }, stop.get_token());
    const auto made = store::knownOn(days.file.open(), days.today(), progress);
    REQUIRE_FALSE(made);
    CHECK(made.error().failure == Failure::cancelled);
    REQUIRE(told.size() == 1);
    CHECK(told.front().first == told.front().second);
}
