// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/parts/dynamicstyle.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_icon->hide();
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"emptyAction"_s);
    setStyleRole(*m_action, u"secondary"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setSentence(sentence);
    setAction(action);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_action->setAccessibleDescription(sentence);
}

void EmptyState::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void EmptyState::setIcon(const QIcon& icon)
{
    const int side = static_cast<int>(32 * textScale(*this));
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!icon.isNull());
}

} // namespace axs
