// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/unlocking.h"
#include "app/console.h"
#include "core/exchange/importer.h"
#include "core/store/backup.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array importArguments{
    Argument{"FILE", "the record file"},
    Argument{"KIND", "what the table holds: clusters, population, deprivation, practitioners, cafs, …"},
    Argument{"TABLE.csv", "the table; - is standard input"},
};

constexpr std::array importOptions{
    Option{"--dry-run", "", "check every row and say what would change; the record file stays as it is"},
    Option{"--rejects", "OUT.csv", "a new table of the rejected rows, to be mended and imported; - is standard output"},
};

QString kindNames()
{
    QStringList names;
    for (const exchange::ImportKind* kind : exchange::importKinds())
        names += exchange::latin(kind->name);
    return names.join(u", "_s);
}

exchange::ImportProgress showing(console::ProgressLine& line)
{
    return [&line](exchange::ImportStage stage, qint64 done, qint64 total) {
        line.show(stage == exchange::ImportStage::reading ? u"Reading"_s : u"Saving"_s, done, total);
        return true;
    };
}

/// The table of rejected rows, which never takes the place of another file.
class RejectsTable
{
public:
    explicit RejectsTable(const QString& path)
        : m_path(path)
    {
    }

    Result<void> checkFree() const
    {
        if (isFile() && QFileInfo::exists(m_path))
            return Error{
                u"“%1” exists already. Choose another name for the rejected rows; nothing was changed."_s.arg(m_path),
                {}};
        return {};
    }

    Result<void> write(const exchange::ImportReport& report)
    {
        if (m_path.isEmpty())
            return {};
        if (!isFile()) {
            QBuffer buffer(&m_text);
            buffer.open(QIODevice::WriteOnly);
            return writeRejects(report, buffer);
        }
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Error{
                u"“%1” cannot be written. Choose another place for the rejected rows; nothing was changed."_s.arg(
                    m_path),
                file.errorString()};
        m_written = true;
        if (auto written = writeRejects(report, file); !written)
            return written;
        return file.flush()
            ? Result<void>()
            : Error{u"“%1” could not be written whole. Nothing was changed."_s.arg(m_path), file.errorString()};
    }

    /// When the import failed after all.
    void takeBack() const
    {
        if (m_written)
            QFile::remove(m_path);
    }

    bool isStandardOutput() const { return m_path == "-"_L1; }
    const QByteArray& text() const { return m_text; }

private:
    bool isFile() const { return !m_path.isEmpty() && !isStandardOutput(); }

    QString m_path;
    QByteArray m_text;
    bool m_written = false;
};

Result<exchange::ImportReport> tryOut(const Arguments& arguments, const exchange::ImportTable& table, RejectsTable& rejects)
{
    const auto file = openForReading(arguments);
    if (!file)
        return file.error();
    const auto connection = (*file)->connect(store::Access::read);
    if (!connection)
        return connection.error();
    const SystemClock clock;
    IdSource ids;
    console::ProgressLine line;
    const auto import = exchange::Import::read(
        table, connection->get(), [&] { return ids.next(clock.nowMilliseconds()); }, showing(line));
    if (!import)
        return import.error();
    if (auto written = rejects.write(import->report()); !written)
        return written.error();
    return import->report();
}

Result<exchange::ImportReport> importInto(
    const Arguments& arguments, const exchange::ImportTable& table, RejectsTable& rejects)
{
    const auto file = openForWriting(arguments);
    if (!file)
        return file.error();
    console::ProgressLine line;
    if (auto backed = store::backUpBeforeImport((*file)->file(), SystemClock().nowMilliseconds()); !backed)
        return backed.error();
    return exchange::importTable((*file)->writer(), table, showing(line),
        [&](const exchange::ImportReport& report) { return rejects.write(report); });
}

ExitStatus runImport(const Arguments& arguments)
{
    const QString kind = arguments.argument(1);
    if (!exchange::importKind(kind))
        return console::fail(
            {u"There is no kind of table “%1”. The kinds are: %2."_s.arg(kind, kindNames()), {}, Failure::usage});
    const QString tablePath = arguments.argument(2);
    if (auto free = checkStandardInput(arguments, tablePath); !free)
        return console::fail(free.error());
    const auto bytes = readTable(tablePath);
    if (!bytes)
        return console::fail(bytes.error());
    RejectsTable rejects(arguments.value("--rejects"));
    if (auto free = rejects.checkFree(); !free)
        return console::fail(free.error());

    const exchange::ImportTable table{kind, tableName(tablePath), *bytes};
    const bool isDryRun = arguments.has("--dry-run");
    const auto report
        = isDryRun ? tryOut(arguments, table, rejects) : importInto(arguments, table, rejects);
    if (!report) {
        rejects.takeBack();
        return console::fail(report.error());
    }
    for (const QString& problem : report->problems())
        console::complain(problem);
    const QString summary = report->summary() + (isDryRun ? u" (nothing was written)\n"_s : u"\n"_s);
    if (rejects.isStandardOutput())
        console::print(rejects.text());
    else
        console::print(summary);
    return report->needsPerson() ? ExitStatus::needsPerson : ExitStatus::done;
}

} // namespace

const Command importCommand{"import", "bring a table into a record file", importArguments, importOptions, runImport,
    "Importing the same table twice changes nothing. An empty cell changes nothing. Exit status 1: rows were\n"
    "rejected, or something should be checked."};

} // namespace axs::app
