// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <QAbstractTableModel>

namespace axs {

/// The figure's own rows and its total, as printed: the same value that the chart draws.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role
    {
        SortRole = Qt::UserRole + 1, ///< the number itself, or the text
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Whether the table is another one than before: a filter changes the words of every figure, but not every number.
    bool setFigure(const figure::Figure& figure);
    figure::CellName cellName(const QModelIndex& index) const;
    /// Words, not numbers.
    bool isText(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isTotal(int row) const { return row == static_cast<int>(m_figure.rows.size()); }
    const figure::Row& rowAt(int row) const;
    QString shown(const QModelIndex& index) const;

    figure::Figure m_figure;
};

} // namespace axs
