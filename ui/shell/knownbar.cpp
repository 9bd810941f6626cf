// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knownbar.h"

#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

KnownBar::KnownBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_back(new QPushButton(tr("&Back to today"), this))
{
    setObjectName(u"knownBar"_s);
    setStyleRole(*this, u"banner"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setObjectName(u"knownBar.sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_back->setObjectName(u"knownBar.back"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(16);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &KnownBar::backRequested);
    hide();
}

void KnownBar::setDay(Date day)
{
    m_sentence->setText(tr("As it was known on %1. Nothing can be changed.").arg(day.british()));
    m_back->setAccessibleDescription(m_sentence->text());
    setAccessibleName(m_sentence->text());
    setVisible(day.isSet());
    if (day.isSet())
        announce(*this);
}

QString KnownBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace axs::ui
