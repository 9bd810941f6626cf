// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablerow.h"

#include <utility>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestShown = 80;

QString oneLine(const QString& text)
{
    const QString simple = text.simplified();
    return simple.size() > longestShown ? simple.left(longestShown) + u'…' : simple;
}

} // namespace

QString Fault::words() const
{
    QStringList parts;
    if (!column.isEmpty())
        parts += column + u':';
    if (!value.isEmpty())
        parts += u'"' + oneLine(value) + u'"';
    parts += reason;
    return parts.join(u' ');
}

TableRow::TableRow(std::span<const Column> columns, std::vector<int> places)
    : m_columns(columns)
    , m_places(std::move(places))
    , m_cells(columns.size())
{
}

void TableRow::read(const CsvRow& row, const FileRecords& records)
{
    m_line = row.line;
    m_faults.clear();
    m_findings.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int place = m_places[i];
        if (place < 0 || place >= row.cells.size()) {
            m_cells[i] = {};
            continue;
        }
        const QString reason = readCell(m_columns[i], row.cells[place], records, m_cells[i]);
        if (!reason.isEmpty())
            addFault(m_columns[i].name, reason);
    }
}

const Cell& TableRow::cell(std::string_view column) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == column)
            return m_cells[i];
    }
    Q_ASSERT_X(false, "TableRow", "no such column");
    static const Cell none;
    return none;
}

QStringList TableRow::texts(std::string_view column) const
{
    QStringList found;
    const QStringList parts = cell(column).text.split(u';');
    for (const QString& part : parts) {
        const QString simple = part.simplified();
        if (!simple.isEmpty() && !found.contains(simple))
            found += simple;
    }
    return found;
}

std::optional<double> TableRow::number(std::string_view column) const
{
    const Cell& found = cell(column);
    return found.isEmpty() ? std::nullopt : std::optional(found.number);
}

std::optional<int> TableRow::whole(std::string_view column) const
{
    const Cell& found = cell(column);
    return found.isEmpty() ? std::nullopt : std::optional(static_cast<int>(found.number));
}

std::optional<bool> TableRow::yesNo(std::string_view column) const
{
    const Cell& found = cell(column);
    return found.isEmpty() ? std::nullopt : std::optional(found.number > 0);
}

void TableRow::addFault(std::string_view column, const QString& reason)
{
    m_faults.push_back({latin(column), column.empty() ? QString() : cell(column).text, reason});
}

void TableRow::addFinding(std::string_view column, const QString& reason)
{
    m_findings.push_back({latin(column), column.empty() ? QString() : cell(column).text, reason});
}

} // namespace axs::exchange
