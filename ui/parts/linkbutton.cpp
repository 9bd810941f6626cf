// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linkbutton.h"

#include "ui/parts/dynamicstyle.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 3;
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setStyleRole(*this, u"link"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    return QSize(fontMetrics().size(Qt::TextShowMnemonic, text())) + QSize(2 * margin + 1, 2 * margin);
}

QSize LinkButton::minimumSizeHint() const
{
    int widest = 0;
    const QStringList words = text().split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + 2 * margin + 1, fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * margin), 100'000);
    return fontMetrics().boundingRect(room, flags, text()).height() + 2 * margin;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(underMouse() || hasFocus());
    painter.setFont(linkFont);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), flags, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace axs
