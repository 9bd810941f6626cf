// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacparts.h"

#include "ui/parts/datefield.h"
#include "ui/parts/dynamicstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

QPlainTextEdit* textField(const QString& name, const QString& label, QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    return field;
}

PlanRow::PlanRow(int number, Date today, QStringListModel& people, QWidget* parent)
    : QWidget(parent)
    , m_what(new QLineEdit(this))
    , m_who(new QLineEdit(this))
    , m_due(new DateField(this))
    , m_done(new QCheckBox(tr("Done"), this))
{
    m_what->setObjectName(u"tac.what.%1"_s.arg(number));
    m_what->setAccessibleName(tr("Action %1: what is to be done").arg(number));
    m_what->setPlaceholderText(tr("What is to be done"));
    m_who->setObjectName(u"tac.who.%1"_s.arg(number));
    m_who->setAccessibleName(tr("Action %1: who does it").arg(number));
    m_who->setPlaceholderText(tr("Who"));
    auto* completer = new QCompleter(&people, m_who);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_who->setCompleter(completer);
    m_due->setObjectName(u"tac.due.%1"_s.arg(number));
    setFieldName(*m_due, tr("Action %1: by when").arg(number));
    m_due->lineEdit()->setPlaceholderText(tr("By when"));
    m_due->setToday(today);
    m_done->setObjectName(u"tac.done.%1"_s.arg(number));
    m_done->setAccessibleName(tr("Action %1: done").arg(number));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->addWidget(m_what, 0, 0, 1, 3);
    grid->addWidget(m_who, 1, 0, Qt::AlignTop);
    grid->addWidget(m_due, 1, 1, Qt::AlignTop);
    grid->addWidget(m_done, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    for (QLineEdit* each : { m_what, m_who }) {
        connect(each, &QLineEdit::textEdited, this, &PlanRow::edited);
        connect(each, &QLineEdit::editingFinished, this, &PlanRow::left);
    }
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PlanRow::edited);
    connect(m_due, &DateField::edited, this, &PlanRow::edited);
    connect(m_due->lineEdit(), &QLineEdit::editingFinished, this, &PlanRow::left);
    connect(m_done, &QCheckBox::clicked, this, [this] {
        Q_EMIT edited();
        Q_EMIT left();
    });
}

void PlanRow::showAction(const record::PlanAction& action)
{
    m_what->setText(action.action);
    m_who->setText(action.owner);
    m_due->setDate(action.dueOn);
    m_done->setChecked(action.doneOn.isSet());
}

void PlanRow::apply(record::PlanAction& action, Date today) const
{
    action.action = m_what->text();
    action.owner = m_who->text();
    if (m_due->date().isSet() || m_due->typedText().trimmed().isEmpty())
        action.dueOn = m_due->date();
    if (m_done->isChecked() != action.doneOn.isSet())
        action.doneOn = m_done->isChecked() ? today : Date();
}

void PlanRow::setReadOnly(bool readOnly)
{
    m_what->setReadOnly(readOnly);
    m_who->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    m_done->setEnabled(!readOnly);
}

void PlanRow::focusFirst()
{
    m_what->setFocus(Qt::OtherFocusReason);
}

VoiceBox::VoiceBox(const QString& who, const QString& name, QWidget* parent)
    : QGroupBox(who, parent)
    , m_rating(new QComboBox(this))
    , m_comment(textField(name + u".comment"_s, tr("%1: in their words").arg(who), this))
{
    setObjectName(name);
    m_rating->setObjectName(name + u".rating"_s);
    m_rating->setAccessibleName(tr("%1: has the plan worked?").arg(who));
    for (std::size_t place = 0; place < record::ChoiceTexts<record::Rating>::texts.size(); ++place) {
        const QString text = record::choiceText(static_cast<record::Rating>(place));
        m_rating->addItem(text.isEmpty() ? tr("not asked yet") : text);
    }
    m_comment->setPlaceholderText(tr("In their words"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_rating);
    column->addWidget(m_comment, 1);
    connect(m_rating, &QComboBox::activated, this, &VoiceBox::edited);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &VoiceBox::edited);
}

void VoiceBox::showAnswer(record::Rating rating, const QString& comment)
{
    const QSignalBlocker quiet(m_comment);
    m_rating->setCurrentIndex(static_cast<int>(rating));
    m_comment->setPlainText(comment);
}

record::Rating VoiceBox::rating() const
{
    return static_cast<record::Rating>(m_rating->currentIndex());
}

QString VoiceBox::comment() const
{
    return m_comment->toPlainText();
}

void VoiceBox::setReadOnly(bool readOnly)
{
    m_rating->setEnabled(!readOnly);
    m_comment->setReadOnly(readOnly);
}

} // namespace axs::ui
