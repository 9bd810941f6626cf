// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

#include "core/store/protection.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace axs {
class FormSection;
class PassphraseField;
}

namespace axs::ui {

class Workplace;

/// Asks for what opens a protected file: a passphrase, or the recovery code, or the council's key file. Shows nothing of
/// the file but its name. After each refusal it waits a little longer before the next try.
class UnlockPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit UnlockPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    /// The file to be opened; `sentence` says why it was locked, or is empty.
    void ask(const QString& path, const QString& sentence);
    void refuse(const QString& sentence);
    /// Another file, or this one, is being opened now.
    void setTrying(bool trying);
    QString path() const { return m_path; }
    /// Opens with this file of 64 hexadecimal digits.
    void useKeyFile(const QString& path);

Q_SIGNALS:
    void otherFileRequested();

private:
    enum class With { passphrase, recoveryCode };

    QWidget* makeButtons();
    QWidget* makeOtherWays();
    void setWith(With with);
    void tryTyped();
    void open(const store::Unlocking& unlocking);
    void chooseKeyFile();
    void countDown();
    void showButtons();

    Workplace& m_workplace;
    QLabel* m_file;
    QLabel* m_reason;
    FormSection* m_form;
    PassphraseField* m_passphrase;
    QLineEdit* m_code;
    QProgressBar* m_progress;
    QPushButton* m_open;
    QPushButton* m_cancel;
    QPushButton* m_useOther;
    QPushButton* m_keyFile;
    QTimer m_second;
    QString m_path;
    With m_with = With::passphrase;
    int m_seconds = 0; ///< until the next try
    bool m_isTrying = false;
};

/// The first 64 hexadecimal digits in a row in the file; empty when it holds none.
Passphrase escrowKeyIn(const QString& path);

} // namespace axs::ui
