// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/figure/figure.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace axs::exchange {

/// How the cells of a column are shown in a workbook. A reference is a text that only looks like a number.
enum class SheetKind
{
    text,
    reference,
    number,
    count,
    percent,
    rate,
    money,
    score,
    date,
};

struct SheetColumn
{
    QString name;
    SheetKind kind = SheetKind::text;
    int width = 0; ///< in a workbook, in characters; 0: what its kind usually needs
    bool operator==(const SheetColumn&) const = default;
};

/// Nothing, a text, a number (unrounded) or a day, whatever the column: a number column may hold the text "n/a".
using SheetCell = std::variant<std::monostate, QString, double, Date>;
using SheetRow = std::vector<SheetCell>;

/// What stands before a table's rows.
struct SheetHead
{
    QString title;
    QStringList above; ///< lines between title and headings, in a workbook only
    std::vector<SheetColumn> columns;
    QString nothing; ///< what a workbook shows for an empty cell; in CSV it stays empty
    bool operator==(const SheetHead&) const = default;
};

/// A table on its way out: the one value behind CSV and workbook, so that they agree.
struct Sheet
{
    SheetHead head;
    std::vector<SheetRow> rows;
    std::optional<SheetRow> total; ///< filtering and sorting leave it where it is
    std::vector<SheetRow> below; ///< notes and the like, in a workbook only
    bool operator==(const Sheet&) const = default;
};

/// A figure's table with its labels as headings; title, period, filter, notes and published values around it.
Sheet sheetOf(const figure::Figure& figure);

/// A list as it is shown: texts under labels. What stands in a column of days or numbers becomes a day or a number when
/// it reads as one, and stays a text otherwise.
Sheet sheetOf(const QString& title, const std::vector<SheetColumn>& columns, const std::vector<QStringList>& rows);

/// Takes a table's rows one by one, so that a long one never stands in memory.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    virtual Result<void> begin(const SheetHead& head) = 0;
    virtual Result<void> add(const SheetRow& row) = 0;
    /// The row after the last.
    virtual Result<void> addTotal(const SheetRow& row) { return add(row); }
    virtual Result<void> end(const std::vector<SheetRow>& below) = 0;
    /// What a person should know about what was written; after end().
    virtual QStringList messages() const { return {}; }
};

Result<void> writeSheet(const Sheet& sheet, SheetWriter& writer);

/// Headings and rows as CsvWriter writes them: UTF-8 with its mark, texts guarded, numbers unrounded, days ISO.
std::unique_ptr<SheetWriter> csvSheetWriter(QIODevice& device);
QByteArray sheetCsv(const Sheet& sheet);

/// For the clipboard: tabs between cells, texts guarded, no mark.
QString sheetTsv(const Sheet& sheet);

} // namespace axs::exchange
