// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/console.h"
#include "core/base/text.h"
#include "core/exchange/exporter.h"

#include <QBuffer>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array exportArguments{
    Argument{"FILE", "the record file"},
    Argument{"KIND", "which table: clusters, population, deprivation, practitioners, cafs, … as for import"},
};

constexpr auto exportOptions = withRowFilter(std::array{
    Option{"--out", "OUT.csv|OUT.xlsx", "the table to be written; it must not exist; - is standard output, in CSV"},
    Option{"--no-names", "", "leave empty what names or describes somebody"},
    Option{"--purpose", "TEXT", "what it is for; stands in the file's list of events"},
});

/// Where the table goes: a file in one step, or standard output once everything else went well.
class Out
{
public:
    static Result<Out> open(const QString& path)
    {
        Out out;
        out.m_isStandard = path == "-"_L1;
        if (out.m_isStandard) {
            out.m_buffer = std::make_unique<QBuffer>();
            out.m_buffer->open(QIODevice::WriteOnly);
            out.m_writer = exchange::csvSheetWriter(*out.m_buffer);
            return out;
        }
        auto file = exchange::ExportFile::open(path, SystemClock().nowMilliseconds(), false);
        if (!file)
            return file.error();
        out.m_file = std::move(*file);
        return out;
    }

    exchange::SheetWriter& writer() { return m_file ? m_file->writer() : *m_writer; }
    Result<void> putInPlace() { return m_file ? m_file->putInPlace() : Result<void>(); }
    void takeBack() const
    {
        if (m_file)
            m_file->takeBack();
    }
    bool isStandard() const { return m_isStandard; }
    QByteArray text() const { return m_buffer->data(); }

private:
    bool m_isStandard = false;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<exchange::SheetWriter> m_writer;
    std::unique_ptr<exchange::ExportFile> m_file;
};

Result<exchange::ExportReport> exportFrom(
    WritableFile& file, const exchange::ExportRequest& request, const Arguments& arguments, Out& out)
{
    console::ProgressLine line;
    const auto showing = [&line](qint64 rows) {
        line.show(u"Writing %1"_s.arg(counted(rows, u"row"_s, u"rows"_s)), 0, 0);
        return true;
    };
    const exchange::ExportTarget target{out.writer(), arguments.value("--out"), arguments.value("--purpose"),
        [&out] { return out.putInPlace(); }};
    auto report = exchange::exportWithEvent(file.writer(), request, target, showing);
    if (!report)
        out.takeBack();
    return report;
}

ExitStatus runExport(const Arguments& arguments)
{
    const QString kind = arguments.argument(1);
    const QString path = arguments.value("--out");
    if (const QStringList kinds = exchange::exportKinds(); !kinds.contains(kind))
        return console::fail(
            {u"There is no kind of table “%1”. The kinds are: %2."_s.arg(kind, kinds.join(u", "_s)), {}, Failure::usage});
    if (path.isEmpty())
        return console::fail({u"--out is missing: the table to be written, .csv or .xlsx."_s, {}, Failure::usage});
    const auto asked = queryFromOptions(arguments);
    if (!asked)
        return console::fail(asked.error());
    auto out = Out::open(path);
    if (!out)
        return console::fail(out.error());
    const auto file = openForWriting(arguments);
    if (!file)
        return console::fail(file.error());
    const auto report
        = exportFrom(**file, {kind, asked->filter, {}, !arguments.has("--no-names")}, arguments, *out);
    if (!report)
        return console::fail(report.error());
    if (arguments.has("--target"))
        console::complain(u"Ignored, because a table is not counted against it: --target."_s);
    for (const QString& message : report->messages)
        console::complain(message);
    if (out->isStandard())
        console::print(out->text());
    else
        console::print(u"%1: %2\n"_s.arg(path, counted(report->rows, u"row"_s, u"rows"_s)));
    return ExitStatus::done;
}

} // namespace

const Command exportCommand{"export", "write a table of a record file as CSV or XLSX", exportArguments, exportOptions,
    runExport,
    "The columns are those of the import; importing the table again changes nothing. Every export stands in the\n"
    "file's list of events with its purpose. --no-names leaves names, dates of birth, comments and descriptions\n"
    "empty; references, places, dates and answers stay. Such a table of practitioners or meetings cannot be\n"
    "imported again."};

} // namespace axs::app
