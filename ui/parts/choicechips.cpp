// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicechips.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/linkbutton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVariant>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QAbstractButton* button)
{
    return button->property("choice").toString();
}

} // namespace

ChoiceChips::ChoiceChips(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_clear(new LinkButton(tr("Clear"), this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    auto* layout = new FlowLayout(this);
    layout->addWidget(m_clear);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setAccessibleDescription(tr("Takes the answer back"));
    m_clear->setFocusPolicy(Qt::ClickFocus);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] { choose(nullptr); });
}

void ChoiceChips::setChoices(const QList<Choice>& choices)
{
    const QList<QAbstractButton*> old = m_group->buttons();
    qDeleteAll(old);
    for (const Choice& choice : choices)
        addChip(choice);
    apply(m_chosen);
}

void ChoiceChips::addChip(const Choice& choice)
{
    auto* chip = new QRadioButton(choice.label, this);
    chip->setObjectName(u"choice-"_s + choice.key);
    chip->setProperty("choice", choice.key);
    chip->setEnabled(!m_readOnly);
    setStyleRole(*chip, u"chip"_s);
    chip->installEventFilter(this);
    m_group->addButton(chip);
    layout()->removeWidget(m_clear);
    layout()->addWidget(chip);
    layout()->addWidget(m_clear);
    setFocusProxy(m_group->buttons().constFirst());
    connect(chip, &QRadioButton::clicked, this, [this, chip] { choose(chip); });
}

QString ChoiceChips::chosen() const
{
    return m_chosen;
}

void ChoiceChips::setChosen(const QString& key)
{
    const QString before = m_chosen;
    apply(key);
    if (before != m_chosen)
        Q_EMIT chosenChanged(m_chosen);
}

void ChoiceChips::apply(const QString& key)
{
    QAbstractButton* wanted = nullptr;
    for (QAbstractButton* chip : m_group->buttons()) {
        if (!key.isEmpty() && keyOf(chip) == key)
            wanted = chip;
    }
    if (wanted == nullptr && !key.isEmpty()) {
        addChip({key, key});
        wanted = m_group->buttons().constLast();
    }
    m_group->setExclusive(false);
    for (QAbstractButton* chip : m_group->buttons())
        chip->setChecked(chip == wanted);
    m_group->setExclusive(true);
    m_chosen = key;
    m_clear->setVisible(m_clearable && !m_readOnly && !m_chosen.isEmpty());
    mendTabStop();
}

void ChoiceChips::setClearable(bool clearable)
{
    m_clearable = clearable;
    apply(m_chosen);
}

void ChoiceChips::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QAbstractButton* chip : m_group->buttons())
        chip->setEnabled(!readOnly);
    apply(m_chosen);
}

void ChoiceChips::choose(QRadioButton* chip)
{
    const QString before = m_chosen;
    if (chip == nullptr && m_clear->hasFocus() && focusProxy() != nullptr)
        focusProxy()->setFocus();
    apply(chip != nullptr ? keyOf(chip) : QString());
    if (before == m_chosen)
        return;
    Q_EMIT edited();
    Q_EMIT chosenChanged(m_chosen);
}

void ChoiceChips::step(int from, int by)
{
    const QList<QAbstractButton*> chips = m_group->buttons();
    const auto count = static_cast<int>(chips.size());
    auto* next = qobject_cast<QRadioButton*>(chips.at((from + by + count) % count));
    next->setFocus(Qt::TabFocusReason);
    choose(next);
}

void ChoiceChips::mendTabStop()
{
    const QList<QAbstractButton*> chips = m_group->buttons();
    if (chips.isEmpty())
        return;
    QAbstractButton* checked = m_group->checkedButton();
    QAbstractButton* stop = checked != nullptr ? checked : chips.constFirst();
    for (QAbstractButton* chip : chips)
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

bool ChoiceChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto index = static_cast<int>(m_group->buttons().indexOf(qobject_cast<QAbstractButton*>(watched)));
    const auto* key = static_cast<QKeyEvent*>(event);
    if (index < 0 || m_readOnly || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(index, 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(index, -1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_clearable)
            choose(nullptr);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace axs
