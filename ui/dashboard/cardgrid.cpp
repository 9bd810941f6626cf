// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardgrid.h"

#include "ui/parts/theme.h"

#include <QWidget>

#include <algorithm>

namespace axs {

namespace {

int highOf(QLayoutItem* item, int width)
{
    return std::max(item->minimumSize().height(),
        item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
}

} // namespace

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
    for (int row = 0; row < rows; ++row) {
        const QList<QLayoutItem*> together = items.mid(row * all / rows, (row + 1) * all / rows - row * all / rows);
        if (!isUneven(together, width)) {
            addRow(together, width);
            continue;
        }
        for (QLayoutItem* item : together)
            addRow({item}, width);
    }
    return m_rooms;
}

bool CardGrid::isUneven(const QList<QLayoutItem*>& row, int width) const
{
    if (row.size() != 2)
        return false;
    const int one = highOf(row[0], widthIn(row, width));
    const int other = highOf(row[1], widthIn(row, width));
    return 2 * std::min(one, other) < std::max(one, other);
}

int CardGrid::widthIn(const QList<QLayoutItem*>& row, int width) const
{
    const int count = static_cast<int>(row.size());
    return (width - (count - 1) * gap()) / count;
}

void CardGrid::addRow(const QList<QLayoutItem*>& row, int width) const
{
    const int wide = widthIn(row, width);
    const int y = m_rooms.isEmpty() ? 0 : m_rooms.back().rect.bottom() + 1 + gap();
    int high = 0;
    for (QLayoutItem* item : row)
        high = std::max(high, highOf(item, wide));
    int x = 0;
    for (QLayoutItem* item : row) {
        m_rooms.append({item, QRect(x, y, wide, high)});
        x += wide + gap();
    }
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
    const int narrowest = theme().px(m_narrowest);
    return {narrowest, m_lastHeight > 0 ? m_lastHeight : heightForWidth(narrowest)};
}

void CardGrid::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    m_lastHeight = heightForWidth(area.width());
    for (const Room& room : arranged(area.width()))
        room.item->setGeometry(room.rect.translated(area.topLeft()));
}

void CardGrid::invalidate()
{
    m_width = -1;
    QLayout::invalidate();
}

} // namespace axs
