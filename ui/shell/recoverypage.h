// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recoverysheet.h"
#include "ui/shell/windowpage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace axs {
class FormSection;
}

namespace axs::ui {

class Session;

/// Makes a recovery code: shows it once, prints it, and sets it when the person has typed it again from the sheet.
class RecoveryPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit RecoveryPage(Session& session, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    /// Wipes the code that was shown and not set.
    void keep() override;
    const store::RecoveryCode& code() const { return m_code; }

Q_SIGNALS:
    void finished();
    void codeSet();

private:
    QWidget* makeButtons();
    void begin();
    void print();
    void set();
    void showSet();

    Session& m_session;
    store::RecoveryCode m_code;
    QLabel* m_words;
    QLabel* m_shown;
    FormSection* m_form;
    QLineEdit* m_again;
    QPushButton* m_print;
    QPushButton* m_set;
    QPushButton* m_later;
};

} // namespace axs::ui
