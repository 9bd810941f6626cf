// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wordslabel.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QEvent>

namespace axs {

namespace {

constexpr int usualWidth = 240; // at 100 %
constexpr int narrowest = 80;

} // namespace

WordsLabel::WordsLabel(const QString& role, QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        setStyleRole(*this, role);
}

void WordsLabel::setSelectable(bool selectable)
{
    m_isSelectable = selectable;
    setTextInteractionFlags(selectable && underMouse() ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void WordsLabel::enterEvent(QEnterEvent* event)
{
    if (m_isSelectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void WordsLabel::leaveEvent(QEvent* event)
{
    if (m_isSelectable && !hasSelectedText())
        setTextInteractionFlags(Qt::NoTextInteraction);
    QLabel::leaveEvent(event);
}

int WordsLabel::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

QSize WordsLabel::sizeHint() const
{
    return {theme().px(usualWidth), minimumSizeHint().height()};
}

QSize WordsLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    return {theme().px(narrowest), fontMetrics().height() + margins.top() + margins.bottom()};
}

bool WordsLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish:
    case QEvent::ContentsRectChange: m_heights.clear(); break;
    default: break;
    }
    return QLabel::event(event);
}

} // namespace axs
