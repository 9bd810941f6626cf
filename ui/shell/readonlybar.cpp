// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readonlybar.h"

#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

ReadOnlyBar::ReadOnlyBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_again(new QPushButton(tr("&Try again"), this))
{
    setObjectName(u"readOnlyBar"_s);
    setStyleRole(*this, u"banner"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setToolTip(tr("Nothing is written in the file now, so what you look at leaves no line in its trail."));
    m_again->setObjectName(u"tryForFile"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(16);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &ReadOnlyBar::tryAgainRequested);
    hide();
}

void ReadOnlyBar::setReason(const QString& reason)
{
    m_sentence->setText(tr("Open for reading only. %1").arg(reason));
    m_again->setAccessibleDescription(m_sentence->text());
    setAccessibleName(m_sentence->text());
    setVisible(!reason.isEmpty());
    if (!reason.isEmpty())
        announce(*this);
}

QString ReadOnlyBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace axs::ui
