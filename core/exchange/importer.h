// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/headings.h"
#include "core/exchange/importkind.h"
#include "core/store/writer.h"

#include <functional>

namespace axs::exchange {

/// A table that is to be imported.
struct ImportTable
{
    QString kind;
    QString fileName; ///< for messages and the event: "cafs.csv"
    QByteArray bytes;
};

/// A row that was not taken: its cells under the table's own headings, and why.
struct RejectedRow
{
    qsizetype line = 0;
    QStringList cells;
    std::vector<Fault> faults;
};

/// Something in an accepted row that a person should look at.
struct ImportFinding
{
    qsizetype line = 0;
    Fault what;
};

struct ImportReport
{
    QString kind;
    QString fileName;
    Id event; ///< once it is saved
    QStringList headings; ///< the table's own, as written
    QStringList ignoredHeadings;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 added = 0; ///< records
    qint64 changed = 0; ///< records
    std::vector<RejectedRow> rejected;
    std::vector<ImportFinding> findings;

    bool needsPerson() const { return !rejected.empty() || !findings.empty(); }
    /// One line each: `cafs.csv:17: started: "31/13/2008" is not a date. …`.
    QStringList problems() const;
    /// "cafs.csv: 120 rows read, 118 accepted, 2 rejected; 230 records new, 4 changed".
    QString summary() const;
};

enum class ImportStage
{
    reading,
    saving
};

/// Told how far an import is, every thousand rows or records; false stops it, and nothing is changed.
using ImportProgress = std::function<bool(ImportStage stage, qint64 done, qint64 total)>;

/// An import in two steps: read() checks every row and works out what changes, writing nothing; save() writes it, with
/// one event that every revision bears. Both within one transaction, or a stale import could overwrite a newer save.
class Import
{
public:
    /// Without a connection the table goes into a new file. A table that is refused is an error.
    static Result<Import> read(const ImportTable& table, store::Connection* connection, std::function<Id()> newId,
        const ImportProgress& progress = {});

    const ImportReport& report() const { return m_report; }
    /// Its event (store/importundo.h takes it back).
    Result<Id> save(store::RecordWriter& writer, const ImportProgress& progress = {}) const;

private:
    explicit Import(std::unique_ptr<FileRecords> records)
        : m_records(std::move(records))
    {
    }
    Result<void> readRows(
        CsvReader& reader, const ImportKind& kind, const Headings& headings, const ImportProgress& progress);
    void note(const CsvRow& cells, const TableRow& row);
    void countChanges();

    std::unique_ptr<FileRecords> m_records;
    ImportReport m_report;
};

/// Imports a table through the file's writer, as one transaction. `beforeSaving` may still refuse.
Result<ImportReport> importTable(store::Writer& writer, const ImportTable& table, const ImportProgress& progress = {},
    const std::function<Result<void>(const ImportReport&)>& beforeSaving = {});

/// The rejected rows as a table: its own columns, then line, column, value, reason.
Result<void> writeRejects(const ImportReport& report, QIODevice& device);

} // namespace axs::exchange
