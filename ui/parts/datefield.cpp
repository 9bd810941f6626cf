// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/datefield.h"

#include "ui/parts/dynamicstyle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

DateField::DateField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_words(new QLabel(this))
{
    m_edit->setObjectName(u"dateText"_s);
    m_edit->installEventFilter(this);
    m_words->setObjectName(u"dateWords"_s);
    m_words->setWordWrap(true);
    setStyleRole(*m_words, u"quiet"_s);
    setFocusProxy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 0, Qt::AlignLeft);
    layout->addWidget(m_words);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        read(false);
        Q_EMIT edited();
    });
    fitWidth();
    read(false);
}

void DateField::setToday(Date today)
{
    m_today = today;
    read(false);
}

void DateField::setDate(Date date)
{
    m_edit->setText(date.britishShort());
    m_edit->setCursorPosition(0);
    read(true);
}

QString DateField::typedText() const
{
    const QString typed = m_edit->text();
    const bool word = m_date.isSet() && std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    return word ? m_date.britishShort() : typed;
}

void DateField::setTypedText(const QString& text)
{
    m_edit->setText(text);
    read(true);
}

bool DateField::hasProblem() const
{
    return !m_date.isSet() && !m_edit->text().trimmed().isEmpty();
}

QString DateField::problemText() const
{
    if (!hasProblem())
        return {};
    return tr("“%1” is not a date. Write it like 7 Aug 2009.").arg(m_edit->text().trimmed());
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void DateField::read(bool judge)
{
    const Date before = m_date;
    m_date = parseTypedDate(m_edit->text(), m_today).value_or(Date());
    const bool wrong = judge && hasProblem();
    const QString words = wrong ? problemText() : m_date.britishLong();
    m_words->setText(wrong ? u"✕ "_s + words : words);
    setStyleState(*m_edit, wrong ? u"error"_s : QString());
    setStyleState(*m_words, wrong ? u"error"_s : QString());
    QStringList described{words, accessibleDescription()};
    described.removeAll(QString());
    m_edit->setAccessibleDescription(described.join(u' '));
    setProperty("shownProblem", wrong ? words : QString());
    if (wrong)
        announce(*m_words);
    if (before != m_date)
        Q_EMIT dateChanged();
}

void DateField::moveDay(int days)
{
    // An empty field stays empty: a stray arrow key must not make a date of birth.
    if (!m_date.isSet() || m_edit->isReadOnly())
        return;
    const Date moved = m_date.addDays(days);
    if (moved.year() < 1 || moved.year() > 9999)
        return;
    setDate(moved);
    m_edit->selectAll();
    Q_EMIT edited();
}

void DateField::leave()
{
    const QString kept = typedText();
    if (kept != m_edit->text())
        m_edit->setText(kept);
    read(true);
}

void DateField::fitWidth()
{
    const int width = m_edit->fontMetrics().horizontalAdvance(u"Wed 28 September 2009"_s);
    m_edit->setFixedWidth(width + 24);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveDay(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitWidth();
}

} // namespace axs
