// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"

#include <QAbstractTableModel>
#include <QHash>

namespace axs::ui {

/// Due work as a table, in the order it is given in.
class WorkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        child,
        what,
        due,
        late,
        cluster,
        reference,
        columns,
    };

    explicit WorkModel(Date today, QObject* parent = nullptr);

    void setLines(
        std::vector<pathway::WorkLine> lines, QHash<Id, QString> clusterNames, const pathway::Intervals& intervals);
    /// Null when there is no such row.
    const pathway::WorkLine* lineAt(int row) const;
    /// The rule behind the row, whether its interval is assumed, and the clause.
    QString clauseAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const pathway::WorkLine& line, int column) const;

    Date m_today;
    std::vector<pathway::WorkLine> m_lines;
    QHash<Id, QString> m_clusterNames;
    pathway::Intervals m_intervals;
};

} // namespace axs::ui
