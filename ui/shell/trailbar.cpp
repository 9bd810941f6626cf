// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailbar.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

TrailBar::TrailBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_newer(addButton(u"openNewer"_s, tr("Open the &newer one")))
    , m_goOn(addButton(u"goOnWithCopy"_s, tr("&Go on with this copy")))
    , m_trail(addButton(u"showTrail"_s, tr("Show the &trail")))
{
    setObjectName(u"trailBar"_s);
    setStyleRole(*this, u"banner"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setObjectName(u"trailBarSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons, 8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_newer, m_goOn, m_trail})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    connect(m_newer, &QPushButton::clicked, this, &TrailBar::newerRequested);
    connect(m_goOn, &QPushButton::clicked, this, &TrailBar::goOnRequested);
    connect(m_trail, &QPushButton::clicked, this, &TrailBar::trailRequested);
    hide();
}

QPushButton* TrailBar::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void TrailBar::setSentences(const QString& copy, const QString& fault)
{
    QStringList sentences{copy, fault};
    sentences.removeAll(QString());
    const QString words = sentences.join(u' ');
    if (words == sentence())
        return;
    m_sentence->setText(words);
    setAccessibleName(words);
    for (QPushButton* button : {m_newer, m_goOn, m_trail})
        button->setAccessibleDescription(words);
    m_newer->setVisible(!copy.isEmpty());
    m_goOn->setVisible(!copy.isEmpty());
    setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announce(*this);
}

QString TrailBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace axs::ui
