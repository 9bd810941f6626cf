// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/check.h"
#include "core/store/copying.h"
#include "core/store/filehead.h"
#include "core/store/fileproperties.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::int64_t> countRecords(Connection& connection)
{
    std::int64_t records = 0;
    Result<void> result;
    record::forEachKind([&](auto tag) {
        const std::string kind(decltype(tag)::Type::kind);
        // A backup from before an update has no table of the kinds that came with it.
        const auto there = connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = '" + kind + "'");
        const auto rows = there && *there > 0 ? connection.integer("SELECT count(*) FROM " + kind) : there;
        if (rows)
            records += *rows;
        else
            result = rows.error();
    });
    return result ? Result<std::int64_t>(records) : result.error();
}

Result<void> readLast(Connection& connection, FileContents& contents)
{
    auto version = connection.prepare("SELECT hybrid_time, author, rev_id FROM revision ORDER BY seq DESC LIMIT 1");
    if (!version)
        return version.error();
    const auto row = version->next();
    if (!row)
        return row.error();
    if (*row) {
        contents.lastChangeMilliseconds = version->integer(0) / 65536;
        contents.lastAuthor = version->text(1);
        contents.lastVersion = version->blob(2);
    }
    const auto linked = connection.integer("SELECT count(*) FROM pragma_table_info('event') WHERE name = 'hash'");
    if (!linked || *linked == 0)
        return linked ? Result<void>() : linked.error();
    auto event = connection.prepare("SELECT hash FROM event ORDER BY seq DESC LIMIT 1");
    if (!event)
        return event.error();
    const auto last = event->next();
    if (!last)
        return last.error();
    contents.trailHead = *last ? event->blob(0) : QByteArray();
    return {};
}

void removeLeftovers(const QString& folder)
{
    QDir place(folder);
    const QStringList names = place.entryList({u"*.axs.part"_s, u"*.axs.part-journal"_s}, QDir::Files);
    for (const QString& name : names)
        place.remove(name);
}

Error cancelled()
{
    return {u"Stopped. No backup was made."_s, {}, Failure::cancelled};
}

Result<CopyReport> copyAndVerify(const File& file, const QString& partial, const Progress& progress)
{
    auto copied = copyPages(file, partial, progress);
    if (!copied)
        return copied.error();
    if (auto synced = syncToDisk(partial); !synced)
        return synced.error();
    auto contents = verifyCopy(file, partial, progress);
    if (!contents)
        return contents.error();
    copied->contents = *contents;
    return copied;
}

} // namespace

Result<FileContents> contentsOf(Connection& connection)
{
    FileContents contents;
    const auto records = countRecords(connection);
    if (!records)
        return records.error();
    contents.records = *records;
    for (const auto& [count, sql] : {
             std::pair{&contents.cafs, "SELECT count(*) FROM caf WHERE started IS NOT NULL"},
             std::pair{&contents.children, "SELECT count(*) FROM child"},
             std::pair{&contents.versions, "SELECT count(*) FROM revision"},
             std::pair{&contents.events, "SELECT count(*) FROM event"},
         }) {
        const auto counted = connection.integer(sql);
        if (!counted)
            return counted.error();
        *count = *counted;
    }
    if (auto read = readLast(connection, contents); !read)
        return read.error();
    return contents;
}

Result<FileContents> contentsOfBackup(const QString& backup)
{
    const auto head = checkHead(backup);
    if (!head)
        return head.error();
    if (head->isProtected && !isUnlocked(backup))
        return Error{u"“%1” was made under another key: it opens with the passphrases of its day."_s.arg(
                         QFileInfo(backup).fileName()),
            {}, Failure::locked};
    auto connection = Connection::open(backup, Access::read, false, head->isProtected);
    if (!connection)
        return connection.error();
    return contentsOf(**connection);
}

Result<CopyReport> copyFile(const File& file, const QString& target, const Progress& progress)
{
    const QFileInfo info(target);
    if (info.exists())
        return Error{u"“%1” exists already. Choose another name, or move it away first."_s.arg(info.fileName()), target};
    if (!info.absoluteDir().exists())
        return Error{u"The folder “%1” does not exist."_s.arg(info.absolutePath()), target};
    const QString partial = info.absoluteFilePath() + u".part"_s;
    QFile::remove(partial);
    auto report = copyAndVerify(file, partial, progress);
    if (report && progress.cancelled())
        report = cancelled();
    if (report) {
        report->path = info.absoluteFilePath();
        if (auto named = takeName(partial, report->path); !named)
            report = named.error();
    }
    QFile::remove(partial);
    QFile::remove(partial + u"-journal"_s);
    return report;
}

Result<CopyReport> backUp(
    const File& file, BackupReason reason, std::int64_t nowMilliseconds, const Progress& progress)
{
    const QString folder = backupFolder(file.path());
    if (!QDir().mkpath(folder))
        return Error{u"No folder for backups can be made beside “%1”. Check that you may write there."_s.arg(file.name()),
            folder};
    removeLeftovers(folder);
    auto report = copyFile(file, backupPath(file.path(), reason, nowMilliseconds), progress);
    if (!report)
        return report;
    // What is to be restored must not go while the file of before is backed up.
    if (reason == BackupReason::beforeRestore)
        return report;
    for (const Backup& each : outdatedBackups(listBackups(file.path()), nowMilliseconds))
        QFile::remove(each.path);
    return report;
}

Result<void> backUpBeforeImport(const File& file, std::int64_t nowMilliseconds, const Progress& progress)
{
    const auto connection = file.connect(Access::read);
    if (!connection)
        return connection.error();
    const auto entered = (*connection)
                             ->integer("SELECT EXISTS (SELECT 1 FROM child) OR EXISTS (SELECT 1 FROM practitioner)"
                                       " OR EXISTS (SELECT 1 FROM caf)");
    if (!entered)
        return entered.error();
    if (*entered == 0)
        return {};
    const auto made = backUp(file, BackupReason::beforeImport, nowMilliseconds, progress);
    if (made)
        return {};
    return Error{u"No backup could be made, so nothing was imported. %1"_s.arg(made.error().sentence),
        made.error().detail, made.error().failure};
}

namespace {

Result<int> faultsOf(const QString& path, const File& file, const Progress& progress)
{
    const auto connection = Connection::open(path, Access::write, false, file.keys() != nullptr);
    if (!connection)
        return connection.error();
    // As opening it would: one from before an update is brought up to date first.
    const auto migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    if (auto migrated = migrate(**connection, *migrations); !migrated)
        return migrated.error();
    const auto report = check(**connection, file.today(), [&](std::int64_t versions) {
        progress.report(versions, 0, u"Checking every version"_s);
        return !progress.cancelled();
    });
    if (!report)
        return report.error();
    return static_cast<int>(std::count_if(report->findings.begin(), report->findings.end(),
        [](const pathway::Finding& each) { return each.rule.startsWith("file."_L1); }));
}

/// Copies the backup byte by byte, as a restore does; it is at rest, so its pages need no key.
Result<DrillReport> drill(const File& file, const Backup& backup, const QString& trial, const Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    DrillReport report;
    report.backup = backup;
    if (auto copied = copyAtRest(backup.path, trial, progress); !copied)
        return copied.error();
    const auto contents = contentsOfBackup(trial);
    if (!contents)
        return contents.error();
    report.contents = *contents;
    const auto faults = faultsOf(trial, file, progress);
    if (!faults)
        return faults.error();
    report.faults = *faults;
    report.milliseconds = timer.elapsed();
    return report;
}

} // namespace

Result<DrillReport> restoreDrill(const File& file, const Progress& progress)
{
    const std::vector<Backup> backups = listBackups(file.path());
    const auto newest
        = std::find_if(backups.begin(), backups.end(), [](const Backup& each) { return each.isSound(); });
    if (newest == backups.end())
        return Error{u"There is no backup of “%1” yet. Make one first."_s.arg(file.name()), {}};
    const QString trial = newest->path + u".part"_s;
    QFile::remove(trial);
    auto report = drill(file, *newest, trial, progress);
    QFile::remove(trial);
    return report;
}

} // namespace axs::store
