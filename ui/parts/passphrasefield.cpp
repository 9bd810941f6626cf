// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/passphrasefield.h"

#include "ui/parts/dynamicstyle.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace axs {

using namespace Qt::Literals::StringLiterals;

PassphraseField::PassphraseField(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_capsLock(new QLabel(tr("Caps Lock seems to be on."), this))
{
    m_line->setObjectName(u"passphraseLine"_s);
    m_line->setDragEnabled(false);
    m_line->installEventFilter(this);
    m_show->setObjectName(u"showPassphrase"_s);
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show what is typed"));
    m_capsLock->setObjectName(u"capsLock"_s);
    setStyleBadge(*m_capsLock, u"due"_s);
    setAccessibleRole(*m_capsLock, QAccessible::AlertMessage);
    m_capsLock->setAccessibleName(m_capsLock->text());
    m_capsLock->hide();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_show, 0, 1);
    layout->addWidget(m_capsLock, 1, 0, Qt::AlignLeft);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_line);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::setShown);
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    setShown(false);
}

void PassphraseField::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
        | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
    m_show->setText(shown ? tr("Hide") : tr("Show"));
}

Passphrase PassphraseField::take()
{
    QString typed = m_line->text();
    clear();
    return Passphrase::take(typed);
}

Passphrase PassphraseField::peek() const
{
    // A copy of its own, which is wiped; the line's stays until it is cleared.
    QString typed(m_line->text().constData(), m_line->text().size());
    return Passphrase::take(typed);
}

QString PassphraseField::text() const
{
    return m_line->text();
}

bool PassphraseField::isEmpty() const
{
    return m_line->text().isEmpty();
}

void PassphraseField::clear()
{
    m_line->setText({});
    m_show->setChecked(false);
    m_capsLock->hide();
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        hearCapsLock(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    } else if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_capsLock->hide();
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::hearCapsLock(const QString& typed, bool withShift)
{
    // A capital without Shift, or a small letter with it.
    if (typed.size() != 1 || typed.toUpper() == typed.toLower())
        return;
    const bool isOn = (typed == typed.toUpper()) != withShift;
    if (isOn && m_capsLock->isHidden())
        announce(*m_capsLock);
    m_capsLock->setVisible(isOn);
}

} // namespace axs
