// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/pageverifier.h"
#include "core/store/recordtable.h"
#include "core/vault/header.h"
#include "core/vault/vfs.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a reader meets: an error, or every finding of a check.
bool isNoticed(const TestFile& file)
{
    const auto opened = store::File::open(file.path(), store::Access::read, {file.unlocking(), {}});
    if (!opened)
        return true;
    const auto connection = (*opened)->connect(store::Access::read);
    if (!connection)
        return true;
    const auto report = store::check(**connection, Date::fromCalendar(2009, 7, 24));
    return !report || !report->findings.empty();
}

} // namespace

TEST_CASE("A protected file opens with its passphrase alone and says who opened it", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    CHECK(store::isProtectedFile(file.path()));
    for (const QString& wrong : {QString(), u"seven quiet otters at dawn"_s}) {
        const auto refused = store::File::open(file.path(), store::Access::read, {TestFile::typed(wrong), {}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().failure == Failure::locked);
    }
    store::File& opened = file.open();
    CHECK(opened.properties().isProtected);
    CHECK(opened.person().name == u"K. Keeper"_s);
    CHECK(opened.person().duty == record::Duty::keeper);
    CHECK(opened.openedBy() == store::OpenedBy::passphrase);
    CHECK(opened.fileId().size() == 32);
}

TEST_CASE("What was saved in a protected file is there again, checked whole", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    record::Child child = file.child;
    for (int number = 0; number < 40; ++number) {
        child.setting = u"School %1"_s.arg(number).repeated(40);
        must(file.writer().perform(store::Writer::saving({child})));
    }
    file.open(store::Access::read);
    const auto connection = file.connect();
    CHECK(must(must(store::RecordTable<record::Child>::open(*connection)).find(child.id)).value() == child);
    CHECK(must(store::check(*connection, Date::fromCalendar(2009, 7, 24))).findings.empty());
}

TEST_CASE("No name stands readable in a protected file", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    record::Child child = file.child;
    child.surname = u"Canary-Hawthorn"_s;
    must(file.writer().perform(store::Writer::saving({child})));
    file.close();
    const QByteArray bytes = bytesOf(file.path());
    for (const char* each : {"Canary", "canary", "SQLite format", "CREATE TABLE", "K. Keeper", "Bideford"})
        CHECK_FALSE(bytes.contains(each));
}

TEST_CASE("A locked file's pages cannot be reached by its name, and its keys go with it", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    CHECK_FALSE(store::Connection::open(file.path(), store::Access::read, false, true));
    file.open();
    CHECK(store::Connection::open(file.path(), store::Access::read, false, true));
    file.close();
    CHECK_FALSE(store::Connection::open(file.path(), store::Access::read, false, true));
}

TEST_CASE("SQLite cannot keep content in any other file, and never in write-ahead mode", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    store::File& opened = file.open();
    const auto connection = must(opened.connect(store::Access::write));
    CHECK(must(connection->integer("PRAGMA temp_store")) == 2);
    static_cast<void>(connection->execute("PRAGMA journal_mode=WAL"));
    auto mode = must(connection->prepare("PRAGMA journal_mode"));
    REQUIRE(must(mode.next()));
    CHECK(mode.text(0) == u"delete"_s);
    sqlite3_vfs* const vault = sqlite3_vfs_find(vault::vfsName);
    REQUIRE(vault);
    std::vector<char> room(static_cast<std::size_t>(vault->szOsFile));
    auto* const handle = reinterpret_cast<sqlite3_file*>(room.data());
    for (const int kind : {SQLITE_OPEN_WAL, SQLITE_OPEN_TEMP_DB, SQLITE_OPEN_TRANSIENT_DB, SQLITE_OPEN_TEMP_JOURNAL,
             SQLITE_OPEN_SUBJOURNAL}) {
        const QByteArray name = QFile::encodeName(file.folder() + u"/other"_s);
        CHECK(vault->xOpen(vault, name.constData(), handle, kind | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
            == SQLITE_CANTOPEN);
    }
    CHECK(QDir(file.folder()).entryList(QDir::Files) == QStringList{u"county.axs"_s, u"county.axs.lock"_s});
}

TEST_CASE("Any page changed, swapped, cut or zeroed is noticed", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    file.close();
    const QByteArray sound = bytesOf(file.path());
    const qsizetype pages = (sound.size() - vault::headerBytes) / vault::pageBytes;
    REQUIRE(pages > 20);
    REQUIRE_FALSE(isNoticed(file));
    int unnoticed = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        const qsizetype at = vault::headerBytes + page * vault::pageBytes;
        QByteArray damaged = sound;
        damaged[at + (page * 131) % vault::pageBytes] = static_cast<char>(damaged[at + (page * 131) % vault::pageBytes] ^ 4);
        setBytes(file.path(), damaged);
        unnoticed += isNoticed(file) ? 0 : 1;
    }
    CHECK(unnoticed == 0);
    QByteArray swapped = sound;
    const qsizetype third = vault::headerBytes + 2 * vault::pageBytes;
    swapped.replace(third, vault::pageBytes, sound.mid(third + vault::pageBytes, vault::pageBytes));
    swapped.replace(third + vault::pageBytes, vault::pageBytes, sound.mid(third, vault::pageBytes));
    setBytes(file.path(), swapped);
    CHECK(isNoticed(file));
    for (const qsizetype cut : {qsizetype{1}, qsizetype{100}, qsizetype{vault::pageBytes}, sound.size() / 2}) {
        setBytes(file.path(), sound.chopped(cut));
        CHECK(isNoticed(file));
    }
}

TEST_CASE("Verifying finds the one damaged page in a file that opens, and none in a sound or unprotected one", "[vault]")
{
    const auto verify = [](TestFile& file) -> Result<void> {
        const auto connection = must(file.open(store::Access::read).connect(store::Access::read));
        store::PageVerifier verifier;
        for (;;) {
            const auto more = verifier.step(*connection);
            if (!more)
                return more.error();
            if (!*more)
                return {};
        }
    };
    TestFile plain;
    CHECK(verify(plain));
    TestFile file(TestFile::Kind::locked);
    CHECK(verify(file));
    file.close();
    QByteArray bytes = bytesOf(file.path());
    const qsizetype pages = (bytes.size() - vault::headerBytes) / vault::pageBytes;
    int told = 0;
    int opened = 0;
    for (qsizetype page = 1; page < pages; page += 3) {
        const qsizetype at = vault::headerBytes + page * vault::pageBytes + 77;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        setBytes(file.path(), bytes);
        if (store::File::open(file.path(), store::Access::read, {file.unlocking(), {}})) {
            ++opened;
            const auto verified = verify(file);
            told += !verified && verified.error().failure == Failure::damaged ? 1 : 0;
            file.close();
        }
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    }
    CHECK(opened > 10);
    CHECK(told == opened);
}

TEST_CASE("A save cut off while its journal stands is undone at the next opening", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    store::File& opened = file.open();
    QByteArray before;
    QByteArray journal;
    QByteArray during;
    {
        // A transaction larger than its cache writes pages before it commits.
        const auto connection = must(opened.connect(store::Access::write));
        must(connection->execute("PRAGMA cache_size=10"));
        before = bytesOf(file.path() + QString());
        must(connection->execute("BEGIN IMMEDIATE"));
        must(connection->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                                 " INSERT INTO draft SELECT 'form/' || i, NULL, 'caf', 1, zeroblob(200), 'x', i FROM n"));
        journal = bytesOf(file.path() + u"-journal"_s);
        during = bytesOf(file.path());
        must(connection->execute("ROLLBACK"));
    }
    file.close();
    REQUIRE(journal.size() > vault::pageBytes);
    REQUIRE(during != before);
    CHECK_FALSE(journal.contains("CREATE TABLE"));
    setBytes(file.path(), during);
    setBytes(file.path() + u"-journal"_s, journal);

    SECTION("also when page 1 was torn in the middle of being written")
    {
        QByteArray torn = during;
        torn.replace(vault::headerBytes + 512, 512, QByteArray(512, '\0'));
        setBytes(file.path(), torn);
    }
    SECTION("but a journal with a changed page is noticed")
    {
        journal[journal.size() / 2] = static_cast<char>(journal[journal.size() / 2] ^ 1);
        setBytes(file.path() + u"-journal"_s, journal);
        CHECK(isNoticed(file));
        return;
    }
    store::File& again = file.open();
    const auto connection = must(again.connect(store::Access::write));
    CHECK(must(connection->integer("SELECT count(*) FROM draft")) == 0);
    CHECK_FALSE(QFile::exists(file.path() + u"-journal"_s));
    CHECK(must(store::check(*connection, Date::fromCalendar(2009, 7, 24))).findings.empty());
}

TEST_CASE("A header copy that was damaged is written again from the other", "[vault]")
{
    TestFile file(TestFile::Kind::locked);
    QByteArray bytes = bytesOf(file.path());
    for (const int copy : {0, 1}) {
        QByteArray damaged = bytes;
        damaged.replace(copy * vault::headerCopyBytes, 300, QByteArray(300, 'x'));
        setBytes(file.path(), damaged);
        file.open();
        file.close();
        CHECK(bytesOf(file.path()).left(vault::headerBytes) == bytes.left(vault::headerBytes));
    }
}
