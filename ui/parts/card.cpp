// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_subtitle(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setStyleRole(*this, u"card"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    setStyleRole(*m_title, u"heading3"_s);
    setStyleRole(*m_count, u"quiet"_s);
    setStyleRole(*m_subtitle, u"quiet"_s);
    for (QLabel* label : {m_title, m_count, m_subtitle})
        label->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_count->hide();
    m_subtitle->hide();
    m_header->setSpacing(8);
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_count, 0, Qt::AlignBaseline);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    nameFrame();
}

void Card::setCount(std::optional<qint64> count)
{
    m_count->setText(count ? grouped(*count) : QString());
    m_count->setVisible(count.has_value());
    nameFrame();
}

void Card::setSubtitle(const QString& sentence)
{
    m_subtitle->setText(sentence);
    m_subtitle->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget);
}

void Card::nameFrame()
{
    const QString count = m_count->text();
    setAccessibleName(count.isEmpty() ? m_title->text() : m_title->text() + u' ' + count);
}

} // namespace axs
