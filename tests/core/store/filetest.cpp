// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/file.h"
#include "core/store/putback.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Opening must fail with a sentence that holds these words, and leave the file as it was.
void checkRefused(const QString& path, const QString& words)
{
    const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
    for (const auto access : {store::Access::read, store::Access::write}) {
        const auto opened = store::File::open(path, access);
        REQUIRE_FALSE(opened);
        INFO(opened.error().sentence.toStdString());
        CHECK(opened.error().sentence.contains(words));
        // What was cut or garbled is told from what is not ours or cannot be read.
        const QString& sentence = opened.error().sentence;
        const bool isDamaged = sentence.contains(u"cut short"_s) || sentence.contains(u"damaged."_s);
        CHECK(opened.error().failure == (isDamaged ? Failure::damaged : Failure::cannotOpen));
    }
    if (!before.isEmpty())
        CHECK(bytesOf(path) == before);
}

} // namespace

TEST_CASE("A file that is missing, empty, foreign, newer or cut short is refused unchanged", "[file]")
{
    TestFile file;
    const QByteArray good = bytesOf(file.path());
    const QString path = file.folder() + u"/other.axs"_s;
    SECTION("missing") { checkRefused(path, u"is not there"_s); }
    SECTION("a folder") { checkRefused(file.folder(), u"not a record file"_s); }
    SECTION("empty")
    {
        setBytes(path, {});
        checkRefused(path, u"is not a record file"_s);
    }
    SECTION("a spreadsheet")
    {
        setBytes(path, QByteArray("PK\x03\x04").repeated(100));
        checkRefused(path, u"is not a record file"_s);
    }
    SECTION("another program's database")
    {
        QByteArray other = good;
        other.replace(68, 4, "abcd");
        setBytes(path, other);
        checkRefused(path, u"belongs to another program"_s);
    }
    SECTION("newer")
    {
        QByteArray newer = good;
        newer[63] = char(store::newestSchemaVersion + 1);
        setBytes(path, newer);
        checkRefused(path, u"newer version"_s);
    }
    SECTION("cut short")
    {
        setBytes(path, good.left(good.size() - 4096));
        checkRefused(path, u"cut short"_s);
    }
    SECTION("cut to its first page")
    {
        setBytes(path, good.left(4096));
        checkRefused(path, u""_s);
    }
    SECTION("garbled schema")
    {
        QByteArray garbled = good;
        garbled.replace(100, 3900, QByteArray(3900, '\x5a'));
        setBytes(path, garbled);
        checkRefused(path, u"damaged"_s);
    }
}

TEST_CASE("A second writer is told who holds the file, and may read it", "[file]")
{
    TestFile file;
    file.open(store::Access::write);
    const auto second = store::File::open(file.path(), store::Access::write);
    REQUIRE_FALSE(second);
    CHECK(second.error().sentence.contains(u"is being written to by"_s));
    CHECK(second.error().sentence.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(store::File::open(file.path(), store::Access::read));
    file.close();
    CHECK(store::File::open(file.path(), store::Access::write));
}

TEST_CASE("A lock that this process left behind, because the disk would not let it go, is taken over", "[file]")
{
    TestFile file;
    const QString lock = file.path() + u".lock"_s;
    QByteArray left;
    {
        QLockFile own(lock);
        REQUIRE(own.tryLock(0));
        left = bytesOf(lock);
    }
    setBytes(lock, left);
    REQUIRE_FALSE(QLockFile(lock).tryLock(0));
    {
        const auto opened = must(store::File::open(file.path(), store::Access::write));
        CHECK_FALSE(store::File::open(file.path(), store::Access::write));
    }
    CHECK_FALSE(QFile::exists(lock));
}

TEST_CASE("A file cannot be opened for writing while a backup is put in its place", "[file]")
{
    TestFile file;
    const auto backup
        = must(store::backUp(file.open(), store::BackupReason::daily, file.clock.nowMilliseconds())).path;
    file.close();
    int asked = 0;
    const Progress watching([&](std::int64_t, std::int64_t, const QString&) {
        ++asked;
        const auto opened = store::File::open(file.path(), store::Access::write);
        CHECK_FALSE(opened);
        CHECK(store::putBack(file.path(), backup, store::PresentFile::replaced, 0).error().failure == Failure::cannotOpen);
    });
    must(store::putBack(file.path(), backup, store::PresentFile::replaced, file.clock.nowMilliseconds(), watching));
    CHECK(asked > 0);
    CHECK(store::File::open(file.path(), store::Access::write));
}

TEST_CASE("A new file never replaces an existing one, and a failed one leaves nothing", "[file]")
{
    TestFile file;
    const QByteArray before = bytesOf(file.path());
    const auto nothing = [](store::RecordWriter&) { return Result<void>(); };
    const auto refused = store::File::create(file.path(), {}, file.options(), nothing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"exists already"_s));
    CHECK(bytesOf(file.path()) == before);

    const QString path = file.folder() + u"/new.axs"_s;
    CHECK_FALSE(store::File::create(
        path, {}, file.options(), [](store::RecordWriter&) -> Result<void> { return Error{u"no"_s, {}}; }));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + u".part"_s));
}

TEST_CASE("A file remembers its own today and that it is a sample", "[file]")
{
    TestFile file;
    const QString path = file.folder() + u"/sample.axs"_s;
    const Date today = Date::fromCalendar(2009, 7, 24);
    must(store::File::create(
        path, {today, true, false}, file.options(), [](store::RecordWriter&) { return Result<void>(); }));
    const auto opened = must(store::File::open(path, store::Access::read));
    CHECK(opened->properties().isSample);
    CHECK(opened->today() == today);
    qputenv("SOURCE_DATE_EPOCH", "1230768000");
    CHECK(opened->today() == Date::fromCalendar(2009, 1, 1));
    qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_CASE("A migration whose middle statement fails undoes everything", "[file]")
{
    TestFile file;
    auto migrations = must(store::builtInMigrations());
    const int next = store::newestSchemaVersion + 1;
    migrations.push_back({next,
        "-- tries something\nCREATE TABLE extra (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"
        " CREATE TABLE later (id INTEGER) STRICT;"});
    const QByteArray before = bytesOf(file.path());
    const auto opened = store::File::open(file.path(), store::Access::write, {{}, migrations});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains(u"Nothing was changed"_s));
    CHECK(bytesOf(file.path()) == before);
    const auto backups = store::listBackups(file.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == store::BackupReason::beforeMigration);
    CHECK(must(store::contentsOfBackup(backups.front().path)).versions == 6);

    SECTION("and one that works bumps the version with it")
    {
        migrations.back().sql = "-- works\nCREATE TABLE extra (id INTEGER) STRICT;";
        CHECK(store::File::open(file.path(), store::Access::write, {{}, migrations}));
        CHECK(must(file.connect()->integer("PRAGMA user_version")) == next);
        CHECK(must(file.connect()->integer("SELECT count(*) FROM extra")) == 0);
    }
}

TEST_CASE("The pragmas hold on every connection", "[file]")
{
    TestFile file;
    auto connection = must(file.open().connect(store::Access::write));
    CHECK(must(connection->integer("PRAGMA foreign_keys")) == 1);
    CHECK(must(connection->integer("PRAGMA synchronous")) == 3);
    CHECK(must(connection->integer("PRAGMA secure_delete")) == 1);
    CHECK(must(connection->integer("PRAGMA temp_store")) == 2);
}
