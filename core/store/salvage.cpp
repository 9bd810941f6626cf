// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/text.h"
#include "core/store/fileproperties.h"
#include "core/store/rebuild.h"
#include "core/store/salvagedrows.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"
#include "core/store/trail.h"
#include "core/store/unlock.h"

#include <QFile>
#include <QFileInfo>

#include <numeric>
#include <optional>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The properties of the damaged file when they can still be asked for; a file that cannot say so is a real one.
StoredProperties propertiesOf(const QString& path, bool isProtected)
{
    const auto connection = Connection::open(path, Access::read, false, isProtected);
    const auto stored = connection ? readProperties(**connection) : Result<StoredProperties>(StoredProperties());
    return stored ? *stored : StoredProperties();
}

/// The damaged file, and the new one that takes what can be read.
struct Salvaging
{
    QString path;
    bool isProtected = false;
    Connection& target;
    const Progress& progress;
    SalvageReport report;

    Result<void> readRows();
    Result<void> noteLost();
    Result<void> write(WriterOptions options);
};

Result<void> Salvaging::readRows()
{
    auto rows = SalvagedRows::open(target);
    if (!rows)
        return rows.error();
    Result<void> taken;
    const auto scanned = scanRows(
        path, isProtected,
        [&](const ScannedRow& row) {
            if (taken)
                taken = rows->take(row);
        },
        progress);
    if (!scanned)
        return scanned.error();
    if (!taken)
        return taken;
    report.pages = scanned->pages;
    report.unreadablePages = scanned->unreadablePages;
    report.alteredVersions = rows->altered();
    return rows->finish();
}

/// Versions are numbered without gaps, so a gap tells what is lost; what came after the last one read leaves none.
Result<void> Salvaging::noteLost()
{
    auto statement = target.prepare("SELECT seq FROM revision ORDER BY seq");
    if (!statement)
        return statement.error();
    std::int64_t expected = 1;
    const auto read = statement->forEachRow([&] {
        const std::int64_t seq = statement->integer(0);
        if (seq > expected)
            report.lostVersions.push_back({expected, seq - 1});
        expected = seq + 1;
        ++report.versions;
    });
    if (!read)
        return read.error();
    const auto events = target.integer("SELECT count(*) FROM event");
    if (!events)
        return events.error();
    report.events = *events;
    return {};
}

Result<void> Salvaging::write(WriterOptions options)
{
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return transaction.error();
    if (auto stored = writeProperties(target, propertiesOf(path, isProtected)); !stored)
        return stored;
    for (const auto step : {&Salvaging::readRows, &Salvaging::noteLost}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    if (report.versions == 0)
        return Error{u"Nothing of “%1” can be read. Open the newest backup instead."_s.arg(QFileInfo(path).fileName()),
            {}, Failure::damaged};
    options.allNew = true;
    auto writer = RecordWriter::open(target, std::move(options));
    if (!writer)
        return writer.error();
    if (auto begun = (*writer)->begin(); !begun)
        return begun;
    const auto rebuilt = rebuildTables(target, **writer);
    if (!rebuilt)
        return rebuilt.error();
    report.records = rebuilt->records;
    report.standIns = rebuilt->standIns;
    if (auto noted = (*writer)->addEvent(action::salvage, {}, report.words(), {}); !noted)
        return noted.error();
    if (auto finished = (*writer)->finish(); !finished)
        return finished;
    if (auto indexed = rebuildSearch(target); !indexed)
        return indexed;
    return transaction->commit();
}

Result<SalvageReport> salvageInto(const QString& path, const QString& partial,
    const std::optional<OpenedLock>& lock, WriterOptions options, const Progress& progress)
{
    if (lock) {
        const auto header = vault::HeaderAtRest(path).read();
        if (!header)
            return header.error();
        if (auto begun = writeNewHeader(partial, *header); !begun)
            return begun.error();
    }
    auto connection = Connection::open(partial, Access::write, true, lock.has_value());
    if (!connection)
        return connection.error();
    const auto migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    if (auto made = migrate(**connection, *migrations); !made)
        return made.error();
    // What is lost may be pointed at until the tables stand again.
    if (auto off = (*connection)->execute("PRAGMA foreign_keys=OFF"); !off)
        return off.error();
    Salvaging salvaging{path, lock.has_value(), **connection, progress, {}};
    if (auto written = salvaging.write(std::move(options)); !written)
        return written.error();
    return std::move(salvaging.report);
}

} // namespace

std::int64_t SalvageReport::lostCount() const
{
    return std::accumulate(lostVersions.begin(), lostVersions.end(), std::int64_t{0},
        [](std::int64_t sum, const auto& range) { return sum + range.second - range.first + 1; });
}

QString SalvageReport::words() const
{
    constexpr std::size_t mostRanges = 8;
    QStringList ranges;
    for (std::size_t i = 0; i < std::min(lostVersions.size(), mostRanges); ++i) {
        const auto& [from, to] = lostVersions[i];
        ranges += from == to ? QString::number(from) : u"%1 to %2"_s.arg(from).arg(to);
    }
    if (lostVersions.size() > mostRanges)
        ranges += u"…"_s;
    QString text = u"%1 of %2 were read"_s.arg(counted(versions, u"version"_s, u"versions"_s),
        counted(records, u"record"_s, u"records"_s));
    text += ranges.isEmpty() ? u"; none between them is lost"_s
                             : u"; %1 lost (%2)"_s.arg(lostCount() == 1 ? u"one version is"_s
                                                                        : u"%1 versions are"_s.arg(grouped(lostCount())),
                                 ranges.join(u", "_s));
    if (standIns > 0)
        text += u"; %1 named “(lost)” stand for what others point at"_s.arg(
            counted(standIns, u"record"_s, u"records"_s));
    return text + u'.';
}

Result<SalvageReport> salvage(const QString& path, const QString& target, const Unlocking& unlocking,
    WriterOptions options, const Progress& progress)
{
    const QFileInfo info(target);
    if (info.exists())
        return Error{u"“%1” exists already. Choose another name, or move it away first."_s.arg(info.fileName()), target};
    if (!QFileInfo(path).isFile())
        return Error{u"“%1” is not there. Check its name and place."_s.arg(QFileInfo(path).fileName()), path,
            Failure::cannotOpen};
    std::optional<OpenedLock> lock;
    if (isProtectedFile(path)) {
        auto opened = unlockFile(path, unlocking);
        if (!opened)
            return opened.error();
        lock = std::move(*opened);
    }
    const QString partial = info.absoluteFilePath() + u".part"_s;
    QFile::remove(partial);
    auto report = salvageInto(path, partial, lock, std::move(options), progress);
    if (report) {
        if (auto named = takeName(partial, info.absoluteFilePath()); !named)
            report = named.error();
    }
    QFile::remove(partial);
    return report;
}

} // namespace axs::store
