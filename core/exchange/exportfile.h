// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/store/recordwriter.h"

#include <QTemporaryFile>

#include <functional>

namespace axs::exchange {

enum class ExportForm
{
    csv,
    xlsx,
};
/// By the name's ending; anything else is a usage error.
Result<ExportForm> exportForm(const QString& path);

/// A table that is written beside its place and put there in one step, readable by its owner alone.
class ExportFile
{
public:
    /// An existing file is refused unless it may be replaced; nothing is changed then.
    static Result<std::unique_ptr<ExportFile>> open(const QString& path, std::int64_t madeAtMilliseconds, bool mayReplace);

    SheetWriter& writer() { return *m_writer; }
    /// After the writer's end().
    Result<void> putInPlace();
    /// When something failed after all.
    void takeBack() const;

private:
    ExportFile() = default;

    QString m_path;
    bool m_mayReplace = false;
    QTemporaryFile m_file;
    std::unique_ptr<SheetWriter> m_writer;
};

/// Saves a table as its name's ending says; what a person should know about it.
Result<QStringList> saveSheet(const Sheet& sheet, const QString& path, std::int64_t madeAtMilliseconds, bool mayReplace);

/// What the file's list of events keeps of an export.
struct ExportNote
{
    QString what; ///< "cafs", "figure cafs-by-age", "list of episodes"
    QString path; ///< the name alone is kept; "-" is standard output, empty the clipboard
    qint64 rows = 0;
    bool withNames = false;
    QString filterWords;
    Period period;
    QString purpose; ///< empty: none was given, and the event says so
};

/// "cafs: cafs.csv; 867 rows; without names; Exeter, level 2; 1 April 2008 to 31 March 2009".
QString exportDetail(const ExportNote& note);
/// Adds the event, in the transaction that is open.
Result<void> noteExport(store::RecordWriter& writer, const ExportNote& note);

} // namespace axs::exchange
