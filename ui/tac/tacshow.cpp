// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacpage.h"

#include "core/pathway/current.h"
#include "core/store/cases.h"
#include "ui/parts/datefield.h"
#include "ui/tac/tacmeeting.h"
#include "ui/tac/tacparts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void TacPage::setWritable(bool writable)
{
    for (QPlainTextEdit* each : { m_agenda, m_minutes })
        each->setReadOnly(!writable);
    m_next->setReadOnly(!writable);
    m_next->lineEdit()->style()->polish(m_next->lineEdit());
    for (VoiceBox* box : m_voices)
        box->setReadOnly(!writable);
    for (const auto& [id, row] : m_rows)
        row->setReadOnly(!writable);
    for (const auto& [id, tick] : m_ticks)
        tick->setEnabled(writable);
    for (QWidget* each : std::initializer_list<QWidget*>{ m_person, m_addPerson, m_add, m_end })
        each->setEnabled(writable);
}

void TacPage::showAll()
{
    m_isShowing = true;
    m_who->setText(store::childName(m_value.child));
    const record::Meeting* meeting = meetingRow();
    QStringList when;
    if (meeting) {
        when << (meeting->heldOn.isSet() ? tr("Meeting of %1").arg(meeting->heldOn.british()) : tr("Meeting, no date yet"));
        when << meeting->time << meeting->place;
        if (meeting->state == record::MeetingState::held)
            when << tr("held");
        if (meeting->interpreter.value_or(false))
            when << tr("interpreter needed");
    } else {
        when << tr("No TAC meeting is recorded yet.");
    }
    when.removeAll(QString());
    m_when->setText(when.join(u" · "_s));
    m_agenda->setPlainText(meeting ? meeting->agenda : QString());
    m_minutes->setPlainText(meeting ? meeting->minutes : QString());
    m_next->setDate(meeting ? meeting->nextOn : Date());
    m_begin->setVisible(!meeting && m_mayWrite);
    m_end->setVisible(meeting);
    showPeople();
    showPlan();
    showVoices();
    setWritable(m_mayWrite && meeting);
    m_isShowing = false;
    fitFoot();
}

void TacPage::showPeople()
{
    for (const auto& [id, tick] : m_ticks)
        delete tick;
    m_ticks.clear();
    QStringList names;
    for (const record::Attendance& each : m_value.of<record::Attendance>()) {
        if (each.meeting != m_meeting || each.name.isEmpty())
            continue;
        names << each.name;
        auto* tick = new QCheckBox(each.part.isEmpty() ? each.name : tr("%1, %2").arg(each.name, each.part), this);
        tick->setObjectName(u"tac.came.%1"_s.arg(m_ticks.size() + 1));
        tick->setChecked(each.attended.value_or(false));
        tick->setEnabled(m_mayWrite);
        connect(tick, &QCheckBox::clicked, this, [this] {
            typed();
            save();
        });
        m_came->addWidget(tick);
        m_ticks.emplace_back(each.id, tick);
    }
    m_people.setStringList(names);
}

void TacPage::showPlan()
{
    dropRows();
    for (const record::PlanAction& action : m_value.of<record::PlanAction>()) {
        if (pathway::isOpen(action) || action.doneOn == m_session.today())
            addRow(action);
    }
}

PlanRow* TacPage::addRow(const record::PlanAction& action)
{
    auto* row = new PlanRow(static_cast<int>(m_rows.size()) + 1, m_session.today(), m_people, this);
    row->showAction(action);
    m_plan->insertWidget(m_plan->count() - 1, row);
    m_rows.emplace_back(action.id, row);
    connect(row, &PlanRow::edited, this, &TacPage::typed);
    connect(row, &PlanRow::left, this, &TacPage::save);
    return row;
}

void TacPage::showVoices()
{
    const record::Meeting* meeting = meetingRow();
    m_review = meeting ? reviewOf(m_value, *meeting, m_session.today()) : Id();
    const auto* found = pathway::rowOf<record::Review>(m_value, m_review);
    const record::Review review = found ? *found : record::Review();
    m_voices[0]->showAnswer(review.childRating, review.childComment);
    m_voices[1]->showAnswer(review.parentRating, review.parentComment);
    m_voices[2]->showAnswer(review.leadRating, review.leadComment);
}

void TacPage::addAction()
{
    if (!m_mayWrite || !m_meeting.isSet())
        return;
    record::PlanAction action;
    action.id = newId();
    action.caf = m_caf;
    action.meeting = m_meeting;
    action.agreedOn = m_session.today();
    m_value.of<record::PlanAction>().push_back(action);
    PlanRow* row = addRow(action);
    row->show();
    row->focusFirst();
    QTimer::singleShot(0, row, [this, row] { findChild<QScrollArea*>(u"tac.planScroll"_s)->ensureWidgetVisible(row); });
}

void TacPage::addPerson()
{
    const QString name = m_person->text().simplified();
    if (name.isEmpty() || !m_mayWrite || !m_meeting.isSet())
        return;
    record::Attendance person;
    person.id = newId();
    person.meeting = m_meeting;
    person.name = name;
    person.attended = true;
    m_value.of<record::Attendance>().push_back(person);
    m_person->clear();
    collect();
    showPeople();
    save();
}

} // namespace axs::ui
