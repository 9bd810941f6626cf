// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablehead.h"

#include <QTableWidget>

class QComboBox;

namespace axs::ui {

/// The headings of a table, one below the other: each with the column it is read as, to be chosen, and what stands
/// under it in the first rows.
class ColumnsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget* parent = nullptr);

    void show(const exchange::TableHead& head, const exchange::ImportKind* kind, const QStringList& columns);
    /// By heading; empty: ignored.
    QStringList columns() const;

Q_SIGNALS:
    void columnsChanged();

private:
    QComboBox* makeChoice(int row, const QString& heading, const exchange::ImportKind& kind, const QString& column);
    void fit();

    QList<QComboBox*> m_choices;
};

} // namespace axs::ui
