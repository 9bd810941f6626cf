// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int openForReadingOnly(const char* path, int flags, int mode)
{
    if ((flags & O_ACCMODE) == O_RDONLY)
        return ::open(path, flags, mode);
    errno = EACCES;
    return -1;
}

/// As long as it lives, SQLite is let open files for reading only.
class NothingForWriting
{
public:
    NothingForWriting() { put(reinterpret_cast<sqlite3_syscall_ptr>(openForReadingOnly)); }
    ~NothingForWriting() { put(nullptr); }

private:
    static void put(sqlite3_syscall_ptr call)
    {
        sqlite3_vfs* const unixFiles = sqlite3_vfs_find("unix");
        REQUIRE(unixFiles->xSetSystemCall(unixFiles, "open", call) == SQLITE_OK);
    }
};

} // namespace

TEST_CASE("A full disk refuses the save with a sentence and keeps all earlier ones", "[fault]")
{
    TestFile file;
    record::Child child = file.child;
    child.setting = u"School"_s;
    must(file.writer().perform(store::Writer::saving({child})));
    // SQLite answers exactly as it does on a full disk once the file may not grow.
    must(file.writer().perform([](store::Connection& connection, store::RecordWriter&) {
        const auto pages = must(connection.integer("PRAGMA page_count"));
        return connection.execute("PRAGMA max_page_count = " + std::to_string(pages));
    }));
    int refused = 0;
    for (int number = 0; number < 30; ++number) {
        record::Child grown = child;
        grown.setting = u"School "_s.repeated(200) + QString::number(number);
        const auto saved = file.writer().perform(store::Writer::saving({grown}));
        if (saved) {
            child = grown;
            continue;
        }
        ++refused;
        CHECK(saved.error().sentence.contains(u"disk is full"_s));
    }
    CHECK(refused > 0);
    auto connection = file.connect();
    CHECK(must(must(store::RecordTable<record::Child>::open(*connection)).find(child.id)).value() == child);
    CHECK(must(store::check(*connection, Date::fromCalendar(2009, 7, 24))).findings.empty());

    SECTION("and room made lets the next save through")
    {
        must(file.writer().perform([](store::Connection& database, store::RecordWriter&) {
            return database.execute("PRAGMA max_page_count = 1000000");
        }));
        child.setting = u"School "_s.repeated(300);
        CHECK(file.writer().perform(store::Writer::saving({child})));
    }
}

TEST_CASE("A place where no lock can be made is opened for reading only", "[fault]")
{
    TestFile file;
    REQUIRE(QDir().mkdir(file.path() + u".lock"_s));
    const auto refused = store::File::open(file.path(), store::Access::write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().failure == Failure::cannotOpen);
    CHECK_FALSE(refused.error().sentence.isEmpty());
    CHECK(store::File::open(file.path(), store::Access::read));
}

TEST_CASE("A writer that SQLite quietly opens for reading says so before anything is saved", "[fault]")
{
    TestFile file;
    const store::File& open = file.open();
    {
        const NothingForWriting held;
        const auto refused = store::Writer::start(open, file.options());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().failure == Failure::cannotOpen);
        CHECK(refused.error().sentence.contains(u"could not be opened for writing"_s));
    }
    CHECK(store::Writer::start(open, file.options()));
}

TEST_CASE("Any flipped byte is refused, found by the check, or harmless; nothing crashes", "[fault]")
{
    TestFile file;
    file.close();
    QFile original(file.path());
    REQUIRE(original.open(QIODevice::ReadOnly));
    const QByteArray good = original.readAll();
    const QString path = file.folder() + u"/flipped.axs"_s;
    int noticed = 0;
    int tried = 0;
    for (qsizetype at = 0; at < good.size(); at += 1511) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x5a);
        QFile::remove(path);
        QFile copy(path);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(bad);
        copy.close();
        ++tried;
        const auto opened = store::File::open(path, store::Access::read);
        if (!opened) {
            ++noticed;
            CHECK_FALSE(opened.error().sentence.isEmpty());
            continue;
        }
        const auto connection = must((*opened)->connect(store::Access::read));
        const auto report = store::check(*connection, Date::fromCalendar(2009, 7, 24));
        if (!report || !report->findings.empty())
            ++noticed;
    }
    CHECK(tried > 50);
    CHECK(noticed > 0);
}

TEST_CASE("A record that came in between older ones is refused by nothing and read back", "[fault]")
{
    TestFile file;
    record::Child early;
    early.id = Id{7};
    early.forename = u"Early"_s;
    must(file.writer().perform(store::Writer::saving({early})));
    auto connection = file.connect();
    CHECK(must(must(store::RecordTable<record::Child>::open(*connection)).find(early.id)).value() == early);
}
