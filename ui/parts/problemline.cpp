// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/problemline.h"

#include "ui/parts/dynamicstyle.h"

#include <QPainter>

namespace axs {

using namespace Qt::Literals::StringLiterals;

ProblemLine::ProblemLine(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(12, 4, 4, 4);
    setStyleState(*this, u"error"_s);
    hide();
}

void ProblemLine::setProblem(const QString& sentence)
{
    m_problem = sentence;
    setText(sentence.isEmpty() ? QString() : u"✕ "_s + sentence);
    setVisible(!sentence.isEmpty());
}

void ProblemLine::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 4, height()), palette().color(QPalette::WindowText));
}

} // namespace axs
