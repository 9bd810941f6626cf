// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copying.h"

#include "core/store/fileproperties.h"
#include "core/vault/filekeys.h"
#include "core/vault/header.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstStepPages = 200;
constexpr int leastStepPages = 20;
constexpr int mostStepPages = 4000;
/// A step that took longer is followed by a smaller one; no save should wait longer for it.
constexpr qint64 wantedStepMilliseconds = 20;
constexpr int pauseMilliseconds = 2;
/// After so many restarts it waits until nothing was saved for a moment; after so many it copies everything at once, and
/// whoever saves without a pause waits that once.
constexpr int restartsBeforeWaiting = 3;
constexpr int restartsBeforeAllAtOnce = 6;
constexpr int idleMilliseconds = 100;
constexpr int mostIdleWaits = 5;
constexpr int allPages = -1;
constexpr int instructionsBetweenAsking = 10'000;

Error cancelled()
{
    return {u"Stopped. No backup was made."_s, {}, Failure::cancelled};
}

using Backing = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

/// One run of SQLite's backup interface from a connection of its own.
class Copying
{
public:
    Copying(Connection& source, Connection& target, const Progress& progress)
        : m_source(source)
        , m_target(target)
        , m_progress(progress)
        , m_backing(sqlite3_backup_init(target.handle(), "main", source.handle(), "main"), &sqlite3_backup_finish)
    {
    }

    Result<CopyReport> run();

private:
    Result<bool> step();
    void noteRestart();
    Result<void> waitForIdle();

    Connection& m_source;
    Connection& m_target;
    const Progress& m_progress;
    Backing m_backing;
    CopyReport m_report;
    int m_pages = firstStepPages;
    int m_left = -1;
};

void Copying::noteRestart()
{
    const int left = sqlite3_backup_remaining(m_backing.get());
    if (m_left >= 0 && left > m_left)
        ++m_report.restarts;
    m_left = left;
}

/// True when everything is copied.
Result<bool> Copying::step()
{
    QElapsedTimer timer;
    timer.start();
    const bool allAtOnce = m_report.restarts >= restartsBeforeAllAtOnce;
    const int code = sqlite3_backup_step(m_backing.get(), allAtOnce ? allPages : m_pages);
    const qint64 took = timer.elapsed();
    m_report.longestStepMilliseconds = std::max<std::int64_t>(m_report.longestStepMilliseconds, took);
    if (code == SQLITE_DONE)
        return true;
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED) {
        m_backing.reset();
        return databaseError((code & 0xff) == SQLITE_CORRUPT ? m_source.handle() : m_target.handle(), "copying pages");
    }
    noteRestart();
    m_pages = std::clamp(took > wantedStepMilliseconds ? m_pages / 2 : m_pages * 2, leastStepPages, mostStepPages);
    const int total = sqlite3_backup_pagecount(m_backing.get());
    m_progress.report(total - m_left, total, u"Copying"_s);
    sqlite3_sleep(pauseMilliseconds);
    return false;
}

Result<void> Copying::waitForIdle()
{
    auto before = m_source.integer("PRAGMA data_version");
    for (int waited = 0; waited < mostIdleWaits && !m_progress.cancelled(); ++waited) {
        sqlite3_sleep(idleMilliseconds);
        const auto now = m_source.integer("PRAGMA data_version");
        if (!before || !now)
            return before ? now.error() : before.error();
        if (*now == *before)
            return {};
        before = now;
    }
    return {};
}

Result<CopyReport> Copying::run()
{
    if (!m_backing)
        return databaseError(m_target.handle(), "beginning a copy");
    for (;;) {
        if (m_progress.cancelled())
            return cancelled();
        const int restarts = m_report.restarts;
        const auto done = step();
        if (!done)
            return done.error();
        if (*done)
            break;
        if (m_report.restarts > restarts && m_report.restarts >= restartsBeforeWaiting) {
            if (auto waited = waitForIdle(); !waited)
                return waited.error();
        }
    }
    m_report.pages = sqlite3_backup_pagecount(m_backing.get());
    if (sqlite3_backup_finish(m_backing.release()) != SQLITE_OK)
        return databaseError(m_target.handle(), "ending a copy");
    return m_report;
}

/// While it lives, long statements of the connection end when the work should stop.
class Stoppable
{
public:
    Stoppable(Connection& connection, const Progress& progress)
        : m_handle(connection.handle())
    {
        sqlite3_progress_handler(m_handle, instructionsBetweenAsking,
            [](void* asked) { return static_cast<const Progress*>(asked)->cancelled() ? 1 : 0; },
            const_cast<Progress*>(&progress));
    }
    ~Stoppable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    sqlite3* m_handle;
};

Error differs(const QString& copy, const QString& detail)
{
    return {u"The backup did not read back as it was written, so it was not kept. Check the disk, and try again."_s,
        u"%1: %2"_s.arg(QFileInfo(copy).fileName(), detail)};
}

Result<void> checkStructure(Connection& connection, const QString& path)
{
    auto statement = connection.prepare("PRAGMA integrity_check(1)");
    if (!statement)
        return statement.error();
    const auto row = statement->next();
    if (!row)
        return row.error();
    return *row && statement->text(0) == "ok"_L1 ? Result<void>() : differs(path, statement->text(0));
}

/// History and trail only grow, so the copy's must be how those of the file began, whatever was saved meanwhile.
Result<void> checkBeginning(Connection& original, const FileContents& copied, const QString& path)
{
    for (const auto& [sql, last, count] : {
             std::tuple{"SELECT rev_id, seq FROM revision ORDER BY seq LIMIT 1 OFFSET :before", copied.lastVersion,
                 copied.versions},
             std::tuple{"SELECT hash, seq FROM event ORDER BY seq LIMIT 1 OFFSET :before", copied.trailHead,
                 copied.trailHead.isEmpty() ? 0 : copied.events},
         }) {
        if (count == 0)
            continue;
        auto statement = original.prepare(sql);
        if (!statement)
            return statement.error();
        statement->bind(":before", count - 1);
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row || statement->blob(0) != last)
            return differs(path, QString::fromLatin1(sql));
    }
    return {};
}

} // namespace

Result<CopyReport> copyPages(const File& file, const QString& target, const Progress& progress)
{
    if (auto begun = file.beginCopy(target); !begun)
        return begun.error();
    const auto source = file.connect(Access::read);
    if (!source)
        return source.error();
    const auto copy = Connection::open(target, Access::write, true, file.keys() != nullptr);
    if (!copy)
        return copy.error();
    // Pages go to the disk as they come: a copy of a large file must not stand in memory whole.
    if (auto small = (*copy)->execute("PRAGMA cache_size=-16384"); !small)
        return small.error();
    return Copying(**source, **copy, progress).run();
}

Result<FileContents> verifyCopy(const File& file, const QString& copy, const Progress& progress)
{
    progress.report(0, 0, u"Reading it again"_s);
    const auto connection = Connection::open(copy, Access::read, false, file.keys() != nullptr);
    if (!connection)
        return connection.error();
    const Stoppable stoppable(**connection, progress);
    const auto stopped = [&](const Error& error) { return progress.cancelled() ? cancelled() : error; };
    if (auto sound = checkStructure(**connection, copy); !sound)
        return stopped(sound.error());
    const auto contents = contentsOf(**connection);
    if (!contents)
        return stopped(contents.error());
    const auto latest = (*connection)->integer(
        "SELECT count(*) FROM revision AS r WHERE (body IS NULL OR body <> x'f6') AND"
        " seq = (SELECT max(seq) FROM revision WHERE record = r.record)");
    if (!latest)
        return stopped(latest.error());
    if (*latest != contents->records)
        return differs(copy, u"%1 records, %2 in the history"_s.arg(contents->records).arg(*latest));
    const auto original = file.connect(Access::read);
    if (!original)
        return original.error();
    if (auto same = checkBeginning(**original, *contents, copy); !same)
        return same.error();
    return contents;
}

Result<void> copyAtRest(const QString& source, const QString& target, const Progress& progress)
{
    constexpr qint64 piece = 1 << 20;
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return Error{u"“%1” cannot be read."_s.arg(QFileInfo(source).fileName()), from.errorString(),
            Failure::cannotOpen};
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{u"“%1” cannot be written. Check that it is not there already, and that you may write there."_s.arg(
                         QFileInfo(target).fileName()),
            to.errorString()};
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<void> result;
    while (result && !from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (progress.cancelled())
            result = cancelled();
        else if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            result = Error{u"“%1” could not be copied whole: the disk is full or has a fault. Nothing was changed."_s.arg(
                               QFileInfo(source).fileName()),
                bytes.isEmpty() ? from.errorString() : to.errorString()};
        progress.report(from.pos(), from.size(), u"Copying"_s);
    }
    if (result && !to.flush())
        result = Error{u"The disk is full. Nothing was changed; make room and try again."_s, to.errorString()};
    to.close();
    if (result)
        result = syncToDisk(target);
    if (!result)
        QFile::remove(target);
    return result;
}

bool isUnlocked(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && vault::keyring::find(file.read(vault::headerBytes)) != nullptr;
}

} // namespace axs::store
