// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column.h"
#include "core/exchange/csv.h"

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace axs::exchange {

/// The first row that is not blank, and where its bytes stand in the table.
struct HeadingRow
{
    CsvRow row;
    qsizetype begin = 0;
    qsizetype end = 0;
};
/// An error that begins with the line, when there is none.
Result<HeadingRow> readHeadings(CsvReader& reader);

/// Which of a table's headings is which column of its kind.
struct Headings
{
    std::vector<int> places; ///< of each column in the table, or -1
    QStringList own; ///< without what a table of rejected rows adds at its end
    QStringList ignored; ///< unknown ones
    qsizetype width = 0; ///< how many cells every row must have
};

/// Finds the columns by their headings, in any order and case; the error says why the table is refused.
Result<Headings> matchHeadings(std::span<const Column> columns, const QStringList& cells);

/// What a table of rejected rows has after its own columns.
inline const QStringList& rejectHeadings()
{
    static const QStringList names{
        QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("reason")};
    return names;
}

} // namespace axs::exchange
