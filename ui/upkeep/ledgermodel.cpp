// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/ledgermodel.h"

#include "core/figure/periods.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using figure::LedgerEntry;

namespace {

QString textOf(const LedgerEntry& entry, int column)
{
    switch (column) {
    case LedgerModel::figureColumn:
        return entry.number.isEmpty() ? entry.title : LedgerModel::tr("%1. %2").arg(entry.number, entry.title);
    case LedgerModel::rowColumn:
        return entry.row;
    case LedgerModel::columnColumn:
        return entry.column;
    case LedgerModel::printedColumn:
        return entry.printed;
    case LedgerModel::computedColumn:
        return entry.computed.isEmpty() ? LedgerModel::tr("none") : entry.computed;
    case LedgerModel::stateColumn:
        return figure::words(entry.state);
    default:
        return figure::shortWords(entry.period);
    }
}

bool isNumber(int column)
{
    return column == LedgerModel::printedColumn || column == LedgerModel::computedColumn;
}

} // namespace

void LedgerModel::setEntries(std::vector<LedgerEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int LedgerModel::count(figure::LedgerState state) const
{
    return static_cast<int>(std::count_if(
        m_entries.begin(), m_entries.end(), [state](const LedgerEntry& each) { return each.state == state; }));
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == stateColumn && !entry.why.isEmpty() ? entry.why : textOf(entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case stateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings{
        tr("Figure"), tr("Row"), tr("Column"), tr("Printed"), tr("Computed"), tr("Compared"), tr("Period")};
    return headings.value(section);
}

} // namespace axs::ui
