// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/errorsummary.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/linkbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

ErrorSummary::ErrorSummary(QWidget* parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout)
{
    setObjectName(u"errorSummary"_s);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setStyleState(*this, u"error"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setAccessibleName(tr("There is a problem"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 16, 12);
    layout->setSpacing(4);
    auto* heading = new QLabel(u"✕ "_s + tr("There is a problem"), this);
    setStyleRole(*heading, u"heading3"_s);
    layout->addWidget(heading);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    hide();
}

void ErrorSummary::setProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    m_current = -1;
    for (LinkButton* link : std::as_const(m_links)) {
        m_list->removeWidget(link);
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
    QStringList sentences;
    for (const Problem& problem : problems) {
        auto* link = new LinkButton(QString(problem.sentence).replace(u'&', u"&&"_s), this);
        link->setObjectName(u"problem-"_s + problem.fieldName);
        link->setAccessibleName(problem.sentence);
        link->installEventFilter(this);
        const auto index = static_cast<int>(m_links.size());
        connect(link, &QPushButton::clicked, this, [this, index] { ask(index); });
        m_list->addWidget(link);
        m_links.append(link);
        sentences.append(problem.sentence);
    }
    setAccessibleDescription(sentences.join(u' '));
    setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    setFocus(Qt::OtherFocusReason);
    announce(*this);
}

void ErrorSummary::goToNext(int by)
{
    const auto count = static_cast<int>(m_problems.size());
    if (count == 0)
        return;
    const int start = m_current < 0 ? (by > 0 ? -1 : 0) : m_current;
    ask((start + by + count) % count);
}

void ErrorSummary::ask(int index)
{
    m_current = index;
    Q_EMIT fieldRequested(m_problems.at(index).fieldName);
}

void ErrorSummary::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_links.isEmpty())
        ask(0);
    else if (event->key() == Qt::Key_Down && !m_links.isEmpty())
        m_links.constFirst()->setFocus(Qt::TabFocusReason);
    else
        QFrame::keyPressEvent(event);
}

bool ErrorSummary::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const qsizetype index = m_links.indexOf(qobject_cast<LinkButton*>(watched));
        const qsizetype next = index + (key == Qt::Key_Down ? 1 : -1);
        if (index >= 0 && (key == Qt::Key_Down || key == Qt::Key_Up)) {
            if (next >= 0 && next < m_links.size())
                m_links.at(next)->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ErrorSummary::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 5, height()), palette().color(QPalette::WindowText));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace axs
