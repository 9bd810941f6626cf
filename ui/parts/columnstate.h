// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMenu;
class QTableView;

namespace axs {

/// How a table's columns are arranged, by the columns' ids, so that it survives columns that come and go.
struct ColumnState
{
    struct Column
    {
        QString id;
        bool shown = true;
        int width = 0; ///< pixels; 0 leaves it to the table
        bool operator==(const Column&) const = default;
    };

    /// From left to right.
    QList<Column> columns;
    QString sortedBy;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// One line of text; what cannot be read gives a state without columns, which changes nothing.
    QString toText() const;
    static ColumnState fromText(const QString& text);
    bool operator==(const ColumnState&) const = default;
};

/// Which columns a table shows and in what order: a menu on the header (right button, the menu key, Shift+F10) to show,
/// hide, move left and move right, and the same as a value. The model tells its columns' ids by
/// PagedTableModel::ColumnIdRole. At least one column stays.
class ColumnMenu final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnMenu(QTableView& view);

    ColumnState state() const;
    void apply(const ColumnState& state);
    /// As the model has them.
    void reset();

    void setShown(int logical, bool shown);
    /// Past hidden columns; false at the edge.
    bool move(int logical, int by);
    /// The menu for one column (or none, -1); the caller owns it.
    QMenu* menuFor(int logical);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChooser(QMenu& menu);
    QString idOf(int logical) const;
    int shownCount() const;

    QTableView& m_view;
    bool m_applying = false;
};

} // namespace axs
