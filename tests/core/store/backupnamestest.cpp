// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupnames.h"

#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace axs;
using namespace axs::store;
using namespace Qt::Literals::StringLiterals;

namespace {

std::int64_t at(const QString& when)
{
    return QDateTime::fromString(when, u"yyyy-MM-dd HHmm"_s).toMSecsSinceEpoch();
}

Backup made(const QString& when, BackupReason reason = BackupReason::daily)
{
    return {when, at(when), reason, 1};
}

QStringList outdated(const std::vector<Backup>& backups, const QString& now)
{
    QStringList times;
    for (const Backup& each : outdatedBackups(backups, at(now)))
        times += each.path;
    return times;
}

} // namespace

TEST_CASE("A backup's name says whose, when and why, without a colon", "[backup]")
{
    const QString path = backupPath(u"/home/a/county.axs"_s, BackupReason::beforeImport, at(u"2009-07-24 0912"_s));
    CHECK(path == u"/home/a/county backups/county 2009-07-24 0912 before import.axs"_s);
    const auto read = backupNamed(u"/home/a/county.axs"_s, path);
    REQUIRE(read);
    CHECK(read->reason == BackupReason::beforeImport);
    CHECK(read->atMilliseconds == at(u"2009-07-24 0912"_s));
    CHECK_FALSE(backupNamed(u"/home/a/other.axs"_s, path));
    CHECK_FALSE(backupNamed(u"/home/a/county.axs"_s, u"/home/a/county backups/county 2009-07-24 0912 lunch.axs"_s));
    CHECK_FALSE(backupNamed(u"/home/a/county.axs"_s, u"/home/a/county backups/county 2009-13-24 0912 daily.axs"_s));
    CHECK_FALSE(
        backupNamed(u"/home/a/county.axs"_s, u"/home/a/county backups/county 2009-07-24 0912 daily.axs.part"_s));
}

TEST_CASE("Backups of one minute are numbered and listed newest first; other files are left alone", "[backup]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"county.axs"_s);
    REQUIRE(QDir().mkpath(backupFolder(file)));
    const auto make = [&](BackupReason reason, const QString& when) {
        QFile backup(backupPath(file, reason, at(when)));
        REQUIRE(backup.open(QIODevice::WriteOnly));
        backup.write("12345");
        return backup.fileName();
    };
    const QString first = make(BackupReason::daily, u"2009-07-24 0912"_s);
    const QString second = make(BackupReason::daily, u"2009-07-24 0912"_s);
    const QString older = make(BackupReason::onRequest, u"2009-07-23 1700"_s);
    QFile notes(backupFolder(file) + u"/notes.axs"_s);
    REQUIRE(notes.open(QIODevice::WriteOnly));
    CHECK(second.endsWith(u"county 2009-07-24 0912 daily 2.axs"_s));
    const auto listed = listBackups(file);
    REQUIRE(listed.size() == 3);
    CHECK(listed[0].path == second);
    CHECK(listed[1].path == first);
    CHECK(listed[2] == Backup{older, at(u"2009-07-23 1700"_s), BackupReason::onRequest, 5});
}

TEST_CASE("Daily backups are kept for seven days, five weeks and twelve months", "[backup]")
{
    // A year of backups at noon, one a day.
    std::vector<Backup> backups;
    for (QDate day(2008, 8, 1); day <= QDate(2009, 7, 31); day = day.addDays(1))
        backups.push_back(made(day.toString(u"yyyy-MM-dd"_s) + u" 1200"_s));
    const auto gone = outdated(backups, u"2009-07-31 1300"_s);
    QStringList kept;
    for (const Backup& each : backups)
        if (!gone.contains(each.path))
            kept += each.path.left(10);
    CHECK(kept
        == QStringList{u"2008-08-31"_s, u"2008-09-30"_s, u"2008-10-31"_s, u"2008-11-30"_s, u"2008-12-31"_s,
            u"2009-01-31"_s, u"2009-02-28"_s, u"2009-03-31"_s, u"2009-04-30"_s, u"2009-05-31"_s, u"2009-06-30"_s,
            u"2009-07-05"_s, u"2009-07-12"_s, u"2009-07-19"_s, u"2009-07-25"_s, u"2009-07-26"_s, u"2009-07-27"_s,
            u"2009-07-28"_s, u"2009-07-29"_s, u"2009-07-30"_s, u"2009-07-31"_s});
}

TEST_CASE("Of one day only the newest daily backup is kept, and what somebody asked for", "[backup]")
{
    CHECK(outdated({made(u"2009-07-24 0900"_s), made(u"2009-07-24 1000"_s, BackupReason::onRequest),
                       made(u"2009-07-24 1100"_s), made(u"2009-07-24 1200"_s)},
              u"2009-07-24 1300"_s)
        == QStringList{u"2009-07-24 1100"_s, u"2009-07-24 0900"_s});
}

TEST_CASE("Five from before each kind of change are kept, and all of the last thirty days", "[backup]")
{
    std::vector<Backup> backups;
    for (int day = 1; day <= 7; ++day)
        backups.push_back(made(u"2009-05-0%1 0900"_s.arg(day), BackupReason::beforeImport));
    backups.push_back(made(u"2009-05-01 0800"_s, BackupReason::beforeRestore));
    for (int day = 10; day <= 12; ++day)
        backups.push_back(made(u"2009-07-%1 0900"_s.arg(day), BackupReason::beforeImport));
    CHECK(outdated(backups, u"2009-07-24 0900"_s)
        == QStringList{u"2009-05-05 0900"_s, u"2009-05-04 0900"_s, u"2009-05-03 0900"_s, u"2009-05-02 0900"_s,
            u"2009-05-01 0900"_s});
    CHECK(outdated(backups, u"2009-05-20 0900"_s).isEmpty());
}

TEST_CASE("The newest sound backup is never removed, however old it is", "[backup]")
{
    CHECK(outdated({made(u"2005-01-01 0900"_s)}, u"2009-07-24 0900"_s).isEmpty());
    CHECK(outdated({made(u"2005-01-01 0900"_s), made(u"2004-01-01 0900"_s)}, u"2009-07-24 0900"_s)
        == QStringList{u"2004-01-01 0900"_s});
    CHECK(outdated({made(u"2006-01-01 0900"_s, BackupReason::damaged), made(u"2005-01-01 0900"_s)},
              u"2009-07-24 0900"_s)
        == QStringList{u"2006-01-01 0900"_s});
}
