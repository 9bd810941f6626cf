// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/popuppanel.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QScreen>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

PopupPanel::PopupPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setStyleRole(*this, u"popup"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
}

void PopupPanel::openUnder(QWidget& anchor)
{
    ensurePolished();
    const int gap = theme().px(4);
    const QRect room = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + gap));
    const QPoint above = anchor.mapToGlobal(QPoint(0, -gap));
    const QSize wanted = sizeHint().boundedTo(room.size());
    const int roomBelow = room.bottom() - below.y();
    const int roomAbove = above.y() - room.top();
    const bool isBelow = wanted.height() <= roomBelow || roomBelow >= roomAbove;
    const int height = std::min(wanted.height(), std::max(minimumSizeHint().height(), isBelow ? roomBelow : roomAbove));
    const int x = std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - wanted.width()));
    const int y = std::clamp(isBelow ? below.y() : above.y() - height, room.top(), std::max(room.top(), room.bottom() - height));
    setGeometry(x, y, wanted.width(), height);
    show();
    if (QWidget* first = firstFocus())
        first->setFocus(Qt::PopupFocusReason);
}

void PopupPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace axs
