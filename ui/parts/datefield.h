// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace axs {

/// One line for a date as people type it (`7 aug 09`, `7/8/2009`, `today`, `t`); may be empty, never becomes a date
/// that nobody typed. The line below says the day in full, or how to mend what is wrong once the field is left.
/// Up and Down move a day.
class DateField final : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// The day that `today` and two-digit years count from; until it is set the field knows no today.
    void setToday(Date today);
    /// Unset when the field is empty or holds something that is not a date.
    Date date() const { return m_date; }
    void setDate(Date date);
    /// What drafts keep, unfinished or not; a word such as `today` is already its date.
    QString typedText() const;
    void setTypedText(const QString& text);
    /// Something is typed, and it is not a date; shown to the person only once they leave the field.
    bool hasProblem() const;
    QString problemText() const;
    void setReadOnly(bool readOnly);
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The person typed or moved the day.
    void edited();
    /// `date()` is another than before.
    void dateChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read(bool judge);
    void moveDay(int days);
    void leave();
    void fitWidth();

    QLineEdit* m_edit;
    QLabel* m_words;
    Date m_today;
    Date m_date;
};

} // namespace axs
