// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column.h"
#include "core/exchange/csv.h"

#include <vector>

namespace axs::exchange {

/// What is wrong with one cell of one row: "started", "31/13/2008", "is not a date. …". Without a column: with the row.
struct Fault
{
    QString column;
    QString value;
    QString reason;

    /// `started: "31/13/2008" is not a date. …`, on one line.
    QString words() const;
};

/// One row of a table on its way into the file: its cells by column, and what was found wrong with them. A column
/// that the table does not have is empty.
class TableRow
{
public:
    TableRow(std::span<const Column> columns, std::vector<int> places);

    /// Reads every cell; faults and findings begin anew.
    void read(const CsvRow& row, const FileRecords& records);

    qsizetype line() const { return m_line; }
    bool isEmpty(std::string_view column) const { return cell(column).isEmpty(); }
    const QString& text(std::string_view column) const { return cell(column).text; }
    /// What stands between semicolons.
    QStringList texts(std::string_view column) const;
    Date date(std::string_view column) const { return cell(column).date; }
    Id cluster(std::string_view column) const { return cell(column).cluster; }
    std::optional<double> number(std::string_view column) const;
    std::optional<int> whole(std::string_view column) const;
    std::optional<bool> yesNo(std::string_view column) const;
    template <record::IsChoice Choice>
    Choice choice(std::string_view column) const
    {
        return static_cast<Choice>(static_cast<int>(cell(column).number));
    }

    /// Rejects the row.
    void addFault(std::string_view column, const QString& reason);
    /// Takes the row, but somebody should look at it.
    void addFinding(std::string_view column, const QString& reason);
    bool hasFaults() const { return !m_faults.empty(); }
    const std::vector<Fault>& faults() const { return m_faults; }
    const std::vector<Fault>& findings() const { return m_findings; }

private:
    const Cell& cell(std::string_view column) const;

    std::span<const Column> m_columns;
    std::vector<int> m_places; ///< of each column in the table, or -1
    std::vector<Cell> m_cells;
    std::vector<Fault> m_faults;
    std::vector<Fault> m_findings;
    qsizetype m_line = 0;
};

} // namespace axs::exchange
