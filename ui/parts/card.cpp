// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_heading(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_title(title)
{
    setFrameShape(QFrame::StyledPanel);
    setStyleRole(*this, u"card"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    setStyleRole(*m_heading, u"heading3"_s);
    setStyleRole(*m_subtitle, u"quiet"_s);
    m_heading->setTextFormat(Qt::RichText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_header->setSpacing(8);
    m_header->addWidget(m_heading, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_header);
    layout->addWidget(m_subtitle);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
    write();
}

void Card::setTitle(const QString& title)
{
    m_title = title;
    write();
}

void Card::setCount(std::optional<qint64> count)
{
    m_count = count;
    write();
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

void Card::write()
{
    // One label for both, so that the count follows the last word where a long title wraps.
    QString heading = m_title.toHtmlEscaped();
    if (m_count)
        heading += u" <span style=\"color:%1; font-weight:400\">%2</span>"_s.arg(
            softened(*this).name(), grouped(*m_count).toHtmlEscaped());
    if (m_heading->text() != heading)
        m_heading->setText(heading);
    setAccessibleName(m_count ? m_title + u' ' + grouped(*m_count) : m_title);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        write();
}

} // namespace axs
