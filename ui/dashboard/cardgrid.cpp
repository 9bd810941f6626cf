// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardgrid.h"

#include "ui/parts/theme.h"

#include <QWidget>

#include <algorithm>

namespace axs {

CardGrid::CardGrid(int narrowest, int most, QWidget* parent)
    : QLayout(parent)
    , m_narrowest(narrowest)
    , m_most(most)
{
    setContentsMargins(0, 0, 0, 0);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

int CardGrid::gap() const
{
    return theme().px(12);
}

int CardGrid::columns(int width) const
{
    return std::clamp((width + gap()) / (theme().px(m_narrowest) + gap()), 1, m_most);
}

void CardGrid::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* CardGrid::takeAt(int index)
{
    m_width = -1;
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> CardGrid::shownItems() const
{
    QList<QLayoutItem*> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
        [](const QLayoutItem* item) { return !item->isEmpty(); });
    return shown;
}

const QList<CardGrid::Room>& CardGrid::arranged(int width) const
{
    if (width == m_width)
        return m_rooms;
    m_rooms.clear();
    m_width = width;
    const QList<QLayoutItem*> items = shownItems();
    const int all = static_cast<int>(items.size());
    const int rows = (all + columns(width) - 1) / columns(width);
    int y = 0;
    for (int row = 0; row < rows; ++row) {
        const int first = row * all / rows;
        const int inRow = (row + 1) * all / rows - first;
        const int wide = (width - (inRow - 1) * gap()) / inRow;
        int high = 0;
        for (int place = 0; place < inRow; ++place) {
            QLayoutItem* item = items[first + place];
            high = std::max({high, item->minimumSize().height(),
                item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height()});
        }
        for (int place = 0; place < inRow; ++place)
            m_rooms.append({items[first + place], QRect(place * (wide + gap()), y, wide, high)});
        y += high + gap();
    }
    return m_rooms;
}

int CardGrid::heightForWidth(int width) const
{
    const QList<Room>& rooms = arranged(width);
    return rooms.isEmpty() ? 0 : rooms.back().rect.bottom() + 1;
}

QSize CardGrid::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : shownItems())
        size = size.expandedTo(QSize(item->minimumSize().width(), 0));
    return size;
}

QSize CardGrid::sizeHint() const
{
    return {theme().px(m_narrowest), heightForWidth(theme().px(m_narrowest))};
}

void CardGrid::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    for (const Room& room : arranged(area.width()))
        room.item->setGeometry(room.rect.translated(area.topLeft()));
}

void CardGrid::invalidate()
{
    m_width = -1;
    QLayout::invalidate();
}

} // namespace axs
