// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/draftbar.h"

#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

DraftBar::DraftBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
{
    setObjectName(u"caf.draft"_s);
    setStyleRole(*this, u"banner"_s);
    setAccessibleRole(*this, QAccessible::Grouping);
    m_sentence->setObjectName(u"caf.draft.sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* go = new QPushButton(tr("&Continue"), this);
    go->setObjectName(u"caf.draft.continue"_s);
    setStyleRole(*go, u"primary"_s);
    auto* discard = new QPushButton(tr("&Discard"), this);
    discard->setObjectName(u"caf.draft.discard"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(go);
    layout->addWidget(discard);
    connect(go, &QPushButton::clicked, this, &DraftBar::continueRequested);
    connect(discard, &QPushButton::clicked, this, &DraftBar::discardRequested);
    hide();
}

void DraftBar::offer(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(*this);
}

} // namespace axs::ui
