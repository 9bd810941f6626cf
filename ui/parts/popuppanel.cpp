// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/popuppanel.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QScreen>
#include <QScrollBar>

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
    const int roomBelow = room.bottom() - below.y();
    const int roomAbove = anchor.mapToGlobal(QPoint(0, -gap)).y() - room.top();
    const QSize size = sizeHint().boundedTo(room.size());
    const bool isBelow = size.height() <= roomBelow || roomBelow >= roomAbove;
    // Where it fits neither below nor above, it covers the button.
    const int y = isBelow ? std::min(below.y(), room.bottom() - size.height()) : roomAbove + room.top() - size.height();
    const int x = std::min(below.x(), room.right() - size.width());
    setGeometry(std::max(room.left(), x), std::max(room.top(), y), size.width(), size.height());
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

PopupScroll::PopupScroll(QWidget* content, int most, QWidget* parent)
    : QScrollArea(parent)
    , m_most(most)
{
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QSize PopupScroll::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(), std::min(content.height(), theme().px(m_most))};
}

QSize PopupScroll::minimumSizeHint() const
{
    return {sizeHint().width(), std::min(sizeHint().height(), theme().px(80))};
}

} // namespace axs
