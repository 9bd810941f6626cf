// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportfile.h"
#include "core/figure/query.h"
#include "core/store/writer.h"

#include <QSet>

namespace axs::exchange {

/// Which rows of a file become a table of an import kind.
struct ExportRequest
{
    QString kind;
    figure::RecordFilter filter; ///< in the file's own spelling, see resolvedFilter(); open dates keep every row
    std::optional<QSet<Id>> cafs; ///< only these episodes, and what belongs to them: the ones of a list
    bool withNames = true; ///< without, what names or describes somebody stays empty (Personal::yes)
};

struct ExportReport
{
    qint64 rows = 0;
    QStringList messages; ///< filters that say nothing of such rows, and what the table cannot hold
};

/// Told how many rows are written, every thousand; false stops it.
using ExportProgress = std::function<bool(qint64 rows)>;

/// The filter in the file's spelling, or a usage error that names what is not known.
Result<figure::RecordFilter> resolvedFilter(store::Connection& connection, const figure::RecordFilter& asked);

/// The names of the kinds that exportTable() takes, in the order of the documentation.
QStringList exportKinds();

/// Writes the rows under exactly the columns of the import table, so that importing it again changes nothing.
Result<ExportReport> exportTable(store::Connection& connection, const ExportRequest& request, SheetWriter& writer,
    const ExportProgress& progress = {});

/// Where such a table goes, and why.
struct ExportTarget
{
    SheetWriter& writer;
    QString path; ///< as the event names it
    QString purpose;
    std::function<Result<void>()> putInPlace; ///< called last; what it cannot do undoes the event
};

/// The table and its event, in one transaction of the file; the table takes its place last. After an error nothing has
/// been noted, and what was written so far is the caller's to take back.
Result<ExportReport> exportWithEvent(
    store::Writer& writer, ExportRequest request, const ExportTarget& target, const ExportProgress& progress = {});

} // namespace axs::exchange
