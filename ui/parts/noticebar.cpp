// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"

#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace axs {

using namespace Qt::Literals::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"noticeBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setStyleRole(*this, u"card"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setAccessibleName(tr("Undo"));
    m_close->setObjectName(u"noticeClose"_s);
    setStyleRole(*m_action, u"secondary"_s);
    setStyleRole(*m_close, u"link"_s);
    m_close->setFlat(true);
    m_close->setAccessibleDescription(tr("Hides this notice; Esc does the same"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_timer->stop();
        Q_EMIT actionRequested();
    });
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (!action.isEmpty())
        m_action->setAccessibleName(action);
    m_action->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
    show();
    announce(*this);
    m_timer->stop();
    if (action.isEmpty())
        m_timer->start(readingMilliseconds(sentence));
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    if (isHidden())
        return;
    hide();
    // It may have named a child; a hidden word is still a word.
    m_sentence->clear();
    m_action->setAccessibleDescription({});
    setAccessibleName({});
    Q_EMIT dismissed();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

int NoticeBar::readingMilliseconds(const QString& sentence)
{
    return 10'000 + 500 * static_cast<int>(sentence.count(u' ') + 1);
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace axs
