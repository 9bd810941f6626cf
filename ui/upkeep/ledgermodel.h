// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/ledger.h"

#include <QAbstractTableModel>

namespace axs::ui {

/// The ledger of published values as a table, a row a value.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { figureColumn, rowColumn, columnColumn, printedColumn, computedColumn, stateColumn, periodColumn, columnCount_ };
    /// The state as a number, in every cell; for choosing rows.
    static constexpr int stateRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<figure::LedgerEntry> entries);
    const figure::LedgerEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    int count(figure::LedgerState state) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<figure::LedgerEntry> m_entries;
};

} // namespace axs::ui
