// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"

#include <QGroupBox>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace axs {
class DateField;
}

namespace axs::ui {

/// A text of several lines that grows no wider; Tab goes on to the next field.
QPlainTextEdit* textField(const QString& name, const QString& label, QWidget* parent);

/// One action of the live plan: what, who, by when, done.
class PlanRow final : public QWidget
{
    Q_OBJECT

public:
    PlanRow(int number, Date today, QStringListModel& people, QWidget* parent = nullptr);

    void showAction(const record::PlanAction& action);
    /// The action as it is typed now; a date that is not one yet stays as it was.
    void apply(record::PlanAction& action, Date today) const;
    void setReadOnly(bool readOnly);
    void focusFirst();

Q_SIGNALS:
    void edited();
    /// The keyboard has left a field: time to save.
    void left();

private:
    QLineEdit* m_what;
    QLineEdit* m_who;
    DateField* m_due;
    QCheckBox* m_done;
};

/// What one of the three says at this meeting.
class VoiceBox final : public QGroupBox
{
    Q_OBJECT

public:
    VoiceBox(const QString& who, const QString& name, QWidget* parent = nullptr);

    void showAnswer(record::Rating rating, const QString& comment);
    record::Rating rating() const;
    QString comment() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_rating;
    QPlainTextEdit* m_comment;
};

} // namespace axs::ui
