// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columns.h"

#include "ui/parts/theme.h"

#include <QBoxLayout>

namespace axs::ui {

TwoColumns::TwoColumns(QWidget* parent, int widthFrom)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_widthFrom(widthFrom)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(16);
}

void TwoColumns::add(QWidget* widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void TwoColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() >= theme().px(m_widthFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_layout->direction())
        m_layout->setDirection(direction);
}

void centreColumn(QWidget& content, QLayout* column, int widest)
{
    auto* holder = new QWidget(&content);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    const auto fit = [holder, widest] { holder->setMaximumWidth(theme().px(widest)); };
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, holder, fit);
    fit();
    auto* layout = new QHBoxLayout(&content);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(holder, 1000);
    layout->addStretch(1);
}

} // namespace axs::ui
