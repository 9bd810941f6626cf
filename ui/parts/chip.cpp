// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/parts/dynamicstyle.h"

#include <QPainter>

namespace axs {

using namespace Qt::Literals::StringLiterals;

Chip::Chip(const QString& text, QWidget* parent)
    : QRadioButton(text, parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setStyleRole(*this, u"chip"_s);
}

int Chip::ringSize() const
{
    return fontMetrics().height() * 3 / 4;
}

int Chip::pad() const
{
    return fontMetrics().height() * 3 / 4;
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int height = fontMetrics().height();
    return {words + 2 * pad() + ringSize() + ringSize() / 2 + 2, height + height * 3 / 4};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isChecked() && isEnabled();
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor words = palette().color(group, QPalette::WindowText);
    const QColor accent = lit ? palette().color(group, QPalette::Highlight) : softened(*this, 0.55);
    const double line = hasFocus() ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QColor fill = accent;
    fill.setAlphaF(lit ? 0.14F : underMouse() && isEnabled() ? 0.06F : 0.0F);
    painter.setPen(QPen(hasFocus() ? palette().color(group, QPalette::Highlight) : accent, line));
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const double side = ringSize();
    const QRectF ring(pad(), (height() - side) / 2, side, side);
    painter.setPen(QPen(isChecked() ? accent : words, side / 9));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(ring.center(), side * 0.3, side * 0.3);
    }
    painter.setPen(words);
    const int left = pad() + ringSize() + ringSize() / 2;
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

bool Chip::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

} // namespace axs
