// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panelbutton.h"

#include "ui/parts/theme.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QPainter>

namespace axs {

PanelButton::PanelButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PanelButton::setFlat(bool flat)
{
    m_flat = flat;
    update();
}

void PanelButton::paintEvent(QPaintEvent*)
{
    const Theme& look = theme();
    const Tokens& tokens = look.tokens();
    QColor ground = m_flat ? QColor(Qt::transparent) : tokens.surface;
    if (isDown() || isChecked())
        ground = tokens.selected;
    else if (underMouse() && isEnabled())
        ground = tokens.hover;
    const bool focused = hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focused ? look.px(2) : 1;
    const QColor edge = focused ? tokens.focus : m_flat ? ground : tokens.border;
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    const double radius = look.px(m_flat ? 5 : 8);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void PanelButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PanelButton::childEvent(QChildEvent* event)
{
    if (event->added() && event->child()->isWidgetType())
        static_cast<QWidget*>(event->child())->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAbstractButton::childEvent(event);
}

} // namespace axs
