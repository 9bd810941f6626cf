// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/store/trail.h"

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 progressStep = 1'000;

bool isTimeToTell(const ImportProgress& progress, qint64 done)
{
    return progress && done % progressStep == 0;
}

Error cancelled()
{
    return {u"The import was stopped. Nothing was changed."_s, {}, Failure::cancelled};
}

Error refused(const QString& fileName, const QString& why)
{
    return {fileName + u':' + why, {}};
}

/// A spreadsheet writes empty cells behind a row where another row once had something.
void dropEmptyEnd(QStringList& cells, qsizetype width)
{
    while (cells.size() > width && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

/// Calls `visit(entry)` for every record that changes, kinds in an order in which each points only at those before.
template <class Visit>
Result<void> forEachChange(FileRecords& records, Visit&& visit)
{
    Result<void> result;
    record::forEachKind([&](auto tag) {
        using Record = typename decltype(tag)::Type;
        for (const Entry<Record>& entry : records.shelf<Record>().entries) {
            if (!result)
                return;
            if (entry.isChanged())
                result = visit(entry);
        }
    });
    return result;
}

QString joined(const std::vector<Fault>& faults, QString Fault::*part)
{
    QStringList parts;
    for (const Fault& fault : faults)
        parts += fault.*part;
    return parts.join(u"; "_s);
}

} // namespace

QStringList ImportReport::problems() const
{
    QStringList lines;
    if (!ignoredHeadings.isEmpty())
        lines += u"%1:1: ignored, because this kind of table has no such column: %2"_s.arg(
            fileName, ignoredHeadings.join(u", "_s).simplified());
    for (const RejectedRow& row : rejected) {
        for (const Fault& fault : row.faults)
            lines += u"%1:%2: %3"_s.arg(fileName, QString::number(row.line), fault.words());
    }
    for (const ImportFinding& finding : findings)
        lines += u"%1:%2: %3"_s.arg(fileName, QString::number(finding.line), finding.what.words());
    return lines;
}

QString ImportReport::summary() const
{
    const QString table = u"%1: %2 read, %3 accepted, %4 rejected"_s.arg(
        fileName, counted(rows, u"row"_s, u"rows"_s), grouped(accepted), grouped(static_cast<qint64>(rejected.size())));
    return u"%1; %2 new, %3 changed"_s.arg(table, counted(added, u"record"_s, u"records"_s), grouped(changed));
}

Result<Import> Import::read(
    const ImportTable& table, store::Connection* connection, std::function<Id()> newId, const ImportProgress& progress)
{
    const ImportKind* kind = importKind(table.kind);
    if (!kind)
        return Error{u"There is no kind of table called “%1”."_s.arg(table.kind), {}, Failure::usage};
    auto reader = CsvReader::open(table.bytes);
    if (!reader)
        return refused(table.fileName, reader.error().sentence);
    const auto first = readHeadings(*reader);
    if (!first)
        return refused(table.fileName, first.error().sentence);
    const auto headings = matchHeadings(kind->columns, first->row.cells);
    if (!headings)
        return refused(table.fileName, QString::number(first->row.line) + u": "_s + headings.error().sentence);

    Import import(std::make_unique<FileRecords>(connection, std::move(newId)));
    import.m_report.kind = table.kind;
    import.m_report.fileName = table.fileName;
    import.m_report.headings = headings->own;
    import.m_report.ignoredHeadings = headings->ignored;
    if (auto loaded = import.m_records->loadPlaces(); !loaded)
        return loaded.error();
    if (auto done = import.readRows(*reader, *kind, *headings, progress); !done)
        return done.error();
    import.countChanges();
    return import;
}

Result<void> Import::readRows(
    CsvReader& reader, const ImportKind& kind, const Headings& headings, const ImportProgress& progress)
{
    const auto taker = kind.makeTaker();
    if (auto begun = taker->begin(*m_records); !begun)
        return begun;
    TableRow row(kind.columns, headings.places);
    CsvRow cells;
    for (;;) {
        const auto read = reader.next(cells);
        if (!read)
            return refused(m_report.fileName, read.error().sentence);
        if (!*read)
            break;
        if (cells.isBlank())
            continue;
        if (isTimeToTell(progress, ++m_report.rows)
            && !progress(ImportStage::reading, reader.position(), reader.size()))
            return cancelled();
        row.read(cells, *m_records);
        dropEmptyEnd(cells.cells, headings.width);
        if (cells.cells.size() != headings.width)
            row.addFault({},
                u"the row has %1 cells, the headings %2. Is a separator missing or not quoted?"_s
                    .arg(cells.cells.size())
                    .arg(headings.width));
        if (!row.hasFaults()) {
            if (auto taken = taker->take(row, *m_records); !taken)
                return taken;
        }
        note(cells, row);
    }
    taker->end();
    return {};
}

void Import::note(const CsvRow& cells, const TableRow& row)
{
    if (row.hasFaults()) {
        m_report.rejected.push_back({row.line(), cells.cells.mid(0, m_report.headings.size()), row.faults()});
        return;
    }
    ++m_report.accepted;
    for (const Fault& finding : row.findings())
        m_report.findings.push_back({row.line(), finding});
}

void Import::countChanges()
{
    static_cast<void>(forEachChange(*m_records, [this](const auto& entry) -> Result<void> {
        ++(entry.isNew ? m_report.added : m_report.changed);
        return {};
    }));
}

Result<Id> Import::save(store::RecordWriter& writer, const ImportProgress& progress) const
{
    const auto event = writer.addEvent(store::action::import, {}, m_report.kind + u' ' + m_report.summary(), {});
    if (!event)
        return event.error();
    writer.setImport(*event);
    qint64 done = 0;
    const auto saved = forEachChange(*m_records, [&](const auto& entry) -> Result<void> {
        if (isTimeToTell(progress, ++done) && !progress(ImportStage::saving, done, m_report.added + m_report.changed))
            return cancelled();
        const auto written = writer.save(entry.record);
        return written ? Result<void>() : written.error();
    });
    return saved ? event : Result<Id>(saved.error());
}

Result<ImportReport> importTable(store::Writer& writer, const ImportTable& table, const ImportProgress& progress,
    const std::function<Result<void>(const ImportReport&)>& beforeSaving)
{
    ImportReport report;
    const auto done = writer.perform([&](store::Connection& connection, store::RecordWriter& records) -> Result<void> {
        const auto import = Import::read(
            table, &connection, [&records] { return records.newId(); }, progress);
        if (!import)
            return import.error();
        report = import->report();
        if (beforeSaving) {
            if (auto allowed = beforeSaving(report); !allowed)
                return allowed;
        }
        const auto saved = import->save(records, progress);
        if (!saved)
            return saved.error();
        report.event = *saved;
        return {};
    });
    if (!done)
        return done.error();
    return report;
}

Result<void> writeRejects(const ImportReport& report, QIODevice& device)
{
    CsvWriter writer(device);
    writer.addRow(report.headings + rejectHeadings());
    for (const RejectedRow& row : report.rejected) {
        QStringList cells = row.cells;
        while (cells.size() < report.headings.size())
            cells += QString();
        for (const QString& cell : std::as_const(cells))
            writer.add(cell);
        writer.addNumber(qint64{row.line});
        writer.addRow({joined(row.faults, &Fault::column), joined(row.faults, &Fault::value),
            joined(row.faults, &Fault::reason)});
    }
    return writer.isGood() ? Result<void>() : Error{u"The rejected rows could not be written."_s, device.errorString()};
}

} // namespace axs::exchange
