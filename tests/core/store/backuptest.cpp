// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/check.h"
#include "core/store/putback.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

using namespace axs;
using namespace axs::store;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkSound(const QString& path)
{
    const auto connection = must(Connection::open(path, Access::read));
    const auto report = must(check(*connection, Date::fromCalendar(2009, 7, 24)));
    for (const auto& finding : report.findings)
        FAIL_CHECK(finding.message.toStdString() << " – " << finding.where.toStdString());
}

QStringList inBackupFolder(const TestFile& file)
{
    return QDir(backupFolder(file.path())).entryList(QDir::Files, QDir::Name);
}

/// While it lives, no file of this process grows beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// Grows the file to some hundred pages.
void fill(TestFile& file, int children)
{
    std::vector<record::AnyRecord> records;
    for (int i = 0; i < children; ++i) {
        record::Child child;
        child.id = file.ids.next(file.clock.nowMilliseconds());
        child.reference = u"C-%1"_s.arg(i);
        child.setting = u"School "_s.repeated(40);
        records.push_back(child);
    }
    must(file.writer().perform(Writer::saving(std::move(records))));
}

} // namespace

TEST_CASE("A backup holds what the file holds and says what is inside", "[backup]")
{
    TestFile file;
    record::Child child = file.child;
    child.setting = u"School"_s;
    file.clock.advance(60'000);
    must(file.writer().perform(Writer::saving({child})));
    const auto report = must(backUp(file.open(), BackupReason::onRequest, file.clock.nowMilliseconds()));
    REQUIRE(listBackups(file.path()).size() == 1);
    CHECK(listBackups(file.path()).front().path == report.path);
    const auto contents = must(contentsOfBackup(report.path));
    CHECK(contents == report.contents);
    CHECK(contents.records == 6);
    CHECK(contents.cafs == 1);
    CHECK(contents.children == 1);
    CHECK(contents.versions == 7);
    CHECK(contents.lastAuthor == u"A. Coordinator"_s);
    CHECK(contents.lastChangeMilliseconds == file.clock.nowMilliseconds());
    CHECK(contents == must(contentsOf(*file.connect())));
    CHECK(inBackupFolder(file).size() == 1);
    checkSound(report.path);
}

TEST_CASE("A backup never takes the place of a file, and one that is stopped leaves nothing", "[backup]")
{
    TestFile file;
    const QString taken = file.folder() + u"/taken.axs"_s;
    QFile other(taken);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("precious");
    other.close();
    const auto refused = copyFile(file.open(), taken);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"exists already"_s));
    CHECK(QFile(taken).size() == 8);

    std::stop_source stop;
    stop.request_stop();
    const auto stopped = backUp(file.open(), BackupReason::daily, file.clock.nowMilliseconds(),
        Progress([](std::int64_t, std::int64_t, const QString&) {}, stop.get_token()));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().failure == Failure::cancelled);
    CHECK(inBackupFolder(file).isEmpty());
}

TEST_CASE("What a killed backup left behind is removed by the next one", "[backup]")
{
    TestFile file;
    REQUIRE(QDir().mkpath(backupFolder(file.path())));
    QFile half(backupFolder(file.path()) + u"/county 2009-07-23 0900 daily.axs.part"_s);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    CHECK(listBackups(file.path()).empty());
    must(backUp(file.open(), BackupReason::daily, file.clock.nowMilliseconds()));
    CHECK(inBackupFolder(file).size() == 1);
}

TEST_CASE("Backups made while somebody saves without a pause are whole, and no save waits long", "[backup]")
{
    TestFile file;
    fill(file, 2000);
    File& open = file.open();
    file.writer();
    std::atomic<bool> ending = false;
    std::atomic<int> saves = 0;
    std::thread saver([&] {
        record::Child child = file.child;
        while (!ending) {
            child.setting = u"School %1"_s.arg(++saves);
            must(file.writer().perform(Writer::saving({child})));
        }
    });
    std::vector<CopyReport> reports;
    for (int i = 0; i < 5; ++i) {
        const auto report = copyFile(open, file.folder() + u"/copy %1.axs"_s.arg(i));
        CHECK(report);
        if (report)
            reports.push_back(*report);
    }
    ending = true;
    saver.join();
    CHECK(saves > 5);
    for (const CopyReport& report : reports) {
        CHECK(report.longestStepMilliseconds < 10'000); // it ends; how long is measured, not tested
        CHECK(report.contents.records == 2006);
        CHECK(report.contents.versions >= 2006);
        checkSound(report.path);
    }
    CHECK(reports.back().contents.versions > 2006);
}

TEST_CASE("A restore drill passes on every backup made, and is noticed when one does not", "[backup]")
{
    TestFile file;
    CHECK(restoreDrill(file.open()).error().sentence.contains(u"There is no backup"_s));
    for (int round = 0; round < 3; ++round) {
        file.clock.advance(60'000);
        record::Child child = file.child;
        child.setting = u"School %1"_s.arg(round);
        must(file.writer().perform(Writer::saving({child})));
        const auto made = must(backUp(file.open(), BackupReason::onRequest, file.clock.nowMilliseconds()));
        const auto drill = must(restoreDrill(file.open()));
        CHECK(drill.backup.path == made.path);
        CHECK(drill.contents == made.contents);
        CHECK(drill.isWhole());
    }
    CHECK(inBackupFolder(file).size() == 3);
    {
        const auto spoilt = must(Connection::open(listBackups(file.path()).front().path, Access::write));
        must(spoilt->execute("UPDATE revision SET author = 'somebody else' WHERE seq = 3"));
    }
    CHECK(must(restoreDrill(file.open())).faults == 1);
}

TEST_CASE("A backup put back takes the file's place in one step; a damaged file is set aside", "[backup]")
{
    TestFile file;
    const auto backup = must(backUp(file.open(), BackupReason::onRequest, file.clock.nowMilliseconds()));
    record::Child child = file.child;
    child.setting = u"Later"_s;
    must(file.writer().perform(Writer::saving({child})));
    const auto present = PresentFile::setAside;
    CHECK(putBack(file.path(), backup.path, present, file.clock.nowMilliseconds()).error().failure
        == Failure::cannotOpen); // it is open for writing here
    file.close();
    must(putBack(file.path(), backup.path, present, file.clock.nowMilliseconds()));
    CHECK(must(contentsOf(*file.connect())) == backup.contents);
    const auto backups = listBackups(file.path());
    REQUIRE(backups.size() == 2);
    CHECK(QFile::exists(backup.path));
    CHECK(std::count_if(backups.begin(), backups.end(), [](const Backup& each) { return !each.isSound(); }) == 1);
    file.writer();
    CHECK(must(RecordTable<record::Child>::all(*file.connect())).front() == file.child);

    SECTION("and what is no record file is refused")
    {
        file.close();
        QFile other(file.folder() + u"/other.axs"_s);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("not a record file");
        other.close();
        CHECK_FALSE(putBack(file.path(), other.fileName(), present, 0));
        CHECK(must(contentsOf(*file.connect())) == backup.contents);
    }
}

TEST_CASE("A backup into a folder that cannot be written changes nothing and says so", "[backup]")
{
    TestFile file;
    QFile inTheWay(backupFolder(file.path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = backUp(file.open(), BackupReason::daily, file.clock.nowMilliseconds());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"No folder for backups"_s));
    checkSound(file.path());
}

TEST_CASE("A disk that takes no more leaves no half backup, and the old ones as they were", "[backup]")
{
    TestFile file;
    fill(file, 200);
    const auto old = must(backUp(file.open(), BackupReason::daily, file.clock.nowMilliseconds()));
    const File& open = file.open();
    int refused = 0;
    for (const rlim_t room : {rlim_t{0}, rlim_t{4096}, rlim_t{40'000}, rlim_t{100'000}}) {
        const FullDisk full(room);
        const auto made = backUp(open, BackupReason::onRequest, file.clock.nowMilliseconds());
        CHECK_FALSE(made);
        refused += made ? 0 : 1;
        CHECK(inBackupFolder(file).size() == 1);
    }
    CHECK(refused == 4);
    CHECK(must(contentsOfBackup(old.path)) == old.contents);
    must(backUp(file.open(), BackupReason::onRequest, file.clock.nowMilliseconds()));
    CHECK(inBackupFolder(file).size() == 2);
    checkSound(file.path());
}

TEST_CASE("The backup of a protected file is protected by the same passphrase, and its drill passes", "[backup]")
{
    TestFile file(TestFile::Kind::locked);
    fill(file, 50);
    const auto backup = must(backUp(file.open(), BackupReason::daily, file.clock.nowMilliseconds()));
    CHECK(backup.contents.children == 51);
    CHECK(must(contentsOfBackup(backup.path)) == backup.contents);
    CHECK(must(restoreDrill(file.open())).isWhole());
    file.close();
    const auto wrong = File::open(backup.path, Access::read, {TestFile::typed(u"not the passphrase at all"_s), {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().failure == Failure::locked);
    CHECK(contentsOfBackup(backup.path).error().failure == Failure::locked);
    {
        const auto opened = must(File::open(backup.path, Access::read, {file.unlocking(), {}}));
        CHECK(must(contentsOf(*must(opened->connect(Access::read)))) == backup.contents);
    }
    QFile bytes(backup.path);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    CHECK_FALSE(bytes.readAll().contains("Bideford"));
    bytes.close();
    must(putBack(file.path(), backup.path, PresentFile::setAside, file.clock.nowMilliseconds()));
    CHECK(must(contentsOf(*must(file.open().connect(Access::read)))) == backup.contents);
}
