// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace axs {

/// Lays cards in rows as wide as the room: as many beside each other as are each wide enough, rows filled evenly, all of
/// a row equally high. Two of which one is less than half as high get a row each. One below the other where it is narrow
/// or the text is large.
class CardGrid final : public QLayout
{
    Q_OBJECT

public:
    /// `narrowest` is the least width of a card at 100 %; `most` how many may stand in a row.
    CardGrid(int narrowest, int most, QWidget* parent);
    ~CardGrid() override;

    /// How many stand beside each other at most in that width.
    int columns(int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;
    void invalidate() override;

private:
    struct Room
    {
        QLayoutItem* item;
        QRect rect;
    };

    QList<QLayoutItem*> shownItems() const;
    const QList<Room>& arranged(int width) const;
    bool isUneven(const QList<QLayoutItem*>& row, int width) const;
    int widthIn(const QList<QLayoutItem*>& row, int width) const;
    void addRow(const QList<QLayoutItem*>& row, int width) const;
    int gap() const;

    int m_narrowest;
    int m_most;
    QList<QLayoutItem*> m_items;
    mutable QList<Room> m_rooms; ///< from (0, 0), for the width below
    mutable int m_width = -1;
    int m_lastHeight = 0; ///< as last laid out: what is asked for where no width is given
};

} // namespace axs
