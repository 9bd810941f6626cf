// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/check.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>

#include <set>

using namespace axs;
using namespace axs::store;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;

/// Many children, each saved twice; some with texts that run on over several pages.
void fill(TestFile& file, int children)
{
    for (int round = 0; round < 2; ++round) {
        std::vector<record::AnyRecord> records;
        for (int i = 0; i < children; ++i) {
            record::Child child;
            child.id = Id{1'000'000 + i};
            child.reference = u"C-%1"_s.arg(i);
            child.surname = u"Surname %1"_s.arg(i);
            child.setting = (i % 50 == 0 ? u"Long school "_s.repeated(900) : u"School "_s) + QString::number(round);
            records.push_back(child);
        }
        must(file.writer().perform(Writer::saving(std::move(records))));
    }
}

/// Spoils whole pages of a file at rest, which begin `before` bytes into it.
void spoil(const QString& path, const std::set<qint64>& pages, qint64 before = 0)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (const qint64 page : pages) {
        REQUIRE(file.seek(before + page * pageBytes));
        REQUIRE(file.write(QByteArray(pageBytes, '\x5a')) == pageBytes);
    }
}

/// The pages on which the table of versions keeps its rows.
std::set<qint64> versionPages(TestFile& file)
{
    std::set<qint64> pages;
    const auto connection = must(file.open(Access::read).connect(Access::read));
    auto statement = must(connection->prepare("SELECT pageno FROM dbstat WHERE name = 'revision' AND pagetype = 'leaf'"));
    must(statement.forEachRow([&] { pages.insert(statement.integer(0) - 1); }));
    return pages;
}

SalvageReport salvaged(TestFile& file, const QString& target)
{
    return must(salvage(file.path(), target, file.unlocking(), file.options()));
}

std::vector<pathway::Finding> faultsOf(const QString& path)
{
    const auto connection = must(Connection::open(path, Access::read));
    std::vector<pathway::Finding> faults = must(check(*connection, Date::fromCalendar(2009, 7, 24))).findings;
    std::erase_if(faults, [](const auto& each) { return !each.rule.startsWith("file."_L1); });
    return faults;
}

} // namespace

TEST_CASE("Everything is read of a file that only lost its first page", "[salvage]")
{
    TestFile file;
    fill(file, 300);
    const auto children = must(RecordTable<record::Child>::all(*file.connect()));
    const auto events = must(file.connect()->integer("SELECT count(*) FROM event"));
    file.close();
    spoil(file.path(), {0});
    CHECK_FALSE(File::open(file.path(), Access::read));
    const QString target = file.folder() + u"/salvaged.axs"_s;
    const SalvageReport report = salvaged(file, target);
    CHECK(report.versions == 606);
    CHECK(report.records == 306);
    CHECK(report.events == events);
    CHECK(report.lostVersions.empty());
    CHECK(report.standIns == 0);
    CHECK(report.words() == u"606 versions of 306 records were read; none between them is lost."_s);
    const auto opened = must(File::open(target, Access::write));
    CHECK(must(RecordTable<record::Child>::all(*must(opened->connect(Access::read)))) == children);
    CHECK(faultsOf(target).empty());
}

TEST_CASE("Of a file with damaged pages every version outside them is read", "[salvage]")
{
    TestFile file;
    fill(file, 1000);
    const std::set<qint64> leaves = versionPages(file);
    file.close();
    REQUIRE(leaves.size() > 60);
    // Three of the pages of versions, the first page and one of the search index.
    std::set<qint64> damaged{0};
    {
        const auto connection = file.connect();
        damaged.insert(must(connection->integer("SELECT pageno FROM dbstat WHERE name = 'search_text' LIMIT 1")) - 1);
    }
    for (const std::size_t place : {std::size_t{5}, leaves.size() / 2, leaves.size() - 2})
        damaged.insert(*std::next(leaves.begin(), static_cast<std::ptrdiff_t>(place)));
    std::int64_t outside = 0;
    {
        const auto connection = must(Connection::open(file.path(), Access::read));
        const auto rows = must(connection->integer("SELECT count(*) FROM revision"));
        auto cells = must(connection->prepare(
            "SELECT pageno, ncell FROM dbstat WHERE name = 'revision' AND pagetype = 'leaf'"));
        std::int64_t inside = 0;
        must(cells.forEachRow([&] { inside += damaged.contains(cells.integer(0) - 1) ? cells.integer(1) : 0; }));
        outside = rows - inside;
    }
    spoil(file.path(), damaged);
    const QString target = file.folder() + u"/salvaged.axs"_s;
    const SalvageReport report = salvaged(file, target);
    CHECK(report.versions == outside);
    CHECK(report.lostCount() >= 2006 - outside - 40);
    CHECK(report.lostCount() > 0);
    CHECK(report.words().contains(u"are lost ("_s));
    CHECK(File::open(target, Access::write));
    // What is lost shows as gaps in the history, and as nothing else.
    for (const auto& fault : faultsOf(target))
        CHECK(fault.rule == u"file.history"_s);
}

TEST_CASE("A version that was altered is left out, and what pointed at a lost record keeps its link", "[salvage]")
{
    TestFile file;
    file.writer();
    {
        // As a child's page would be lost alone.
        const auto connection = must(file.open().connect(Access::write));
        must(connection->execute("UPDATE revision SET author = 'somebody else' WHERE kind = 'child'"));
    }
    file.close();
    const QString target = file.folder() + u"/salvaged.axs"_s;
    const SalvageReport report = salvaged(file, target);
    CHECK(report.alteredVersions == 1);
    CHECK(report.versions == 5);
    CHECK(report.standIns == 1);
    const auto opened = must(File::open(target, Access::write));
    const auto connection = must(opened->connect(Access::read));
    const auto children = must(RecordTable<record::Child>::all(*connection));
    REQUIRE(children.size() == 1);
    CHECK(children.front().id == file.child.id);
    CHECK(children.front().surname == u"(lost)"_s);
    CHECK(must(RecordTable<record::Caf>::all(*connection)).front() == file.caf);
    const auto faults = faultsOf(target);
    REQUIRE(faults.size() == 1); // that a version is missing stays true
    CHECK(faults.front().rule == u"file.history"_s);
}

TEST_CASE("Salvage makes no file of what holds nothing, never takes another's place, and stops when told", "[salvage]")
{
    TestFile file;
    const QString rubbish = file.folder() + u"/rubbish.axs"_s;
    QFile other(rubbish);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(40'000, 'x'));
    other.close();
    const QString target = file.folder() + u"/salvaged.axs"_s;
    CHECK_FALSE(salvage(rubbish, target, {}, file.options()));
    CHECK_FALSE(salvage(file.folder() + u"/missing.axs"_s, target, {}, file.options()));
    CHECK(salvage(file.path(), rubbish, {}, file.options()).error().sentence.contains(u"exists already"_s));
    std::stop_source stop;
    stop.request_stop();
    CHECK(salvage(file.path(), target, {}, file.options(),
              Progress([](std::int64_t, std::int64_t, const QString&) {}, stop.get_token()))
              .error()
              .failure
        == Failure::cancelled);
    CHECK_FALSE(QFile::exists(target));
    CHECK_FALSE(QFile::exists(target + u".part"_s));
}

TEST_CASE("Of a protected file whose pages were damaged everything outside them is read, for the same passphrase", "[salvage]")
{
    TestFile file(TestFile::Kind::locked);
    fill(file, 1000);
    const std::set<qint64> leaves = versionPages(file);
    REQUIRE(leaves.size() > 60);
    std::int64_t inside = 0;
    std::set<qint64> damaged{0, *std::next(leaves.begin(), 5), *std::next(leaves.begin(), 40)};
    {
        const auto connection = must(file.open(Access::read).connect(Access::read));
        auto cells = must(connection->prepare(
            "SELECT pageno, ncell FROM dbstat WHERE name = 'revision' AND pagetype = 'leaf'"));
        must(cells.forEachRow([&] { inside += damaged.contains(cells.integer(0) - 1) ? cells.integer(1) : 0; }));
    }
    file.close();
    spoil(file.path(), damaged, 8192);
    const auto refused = File::open(file.path(), Access::read, {file.unlocking(), {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().failure == Failure::damaged);
    const QString target = file.folder() + u"/salvaged.axs"_s;
    CHECK(salvage(file.path(), target, TestFile::typed(u"not the passphrase at all"_s), file.options()).error().failure
        == Failure::locked);
    const SalvageReport report = salvaged(file, target);
    CHECK(inside > 0);
    CHECK(report.unreadablePages == 3);
    CHECK(report.versions == 2007 - inside); // the keeper's is one more
    CHECK(report.alteredVersions == 0);
    const auto opened = must(File::open(target, Access::write, {file.unlocking(), {}}));
    CHECK(opened->properties().isProtected);
}
