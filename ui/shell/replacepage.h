// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"
#include "ui/shell/windowpage.h"

class QComboBox;
class QPushButton;

namespace axs {
class FormSection;
}

namespace axs::ui {

class NewPassphrase;
class Session;

/// After a recovery code or the council's key opened the file: whose passphrase is to be replaced, and the new one.
class ReplacePage final : public WindowPage
{
    Q_OBJECT

public:
    explicit ReplacePage(Session& session, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    bool isReady() const override { return m_isRead; }

Q_SIGNALS:
    /// The person can open the file with this now.
    void replaced(const axs::Passphrase& passphrase);

private:
    void show(const Result<store::KeyHolders>& holders);
    void replace();

    Session& m_session;
    FormSection* m_form;
    QComboBox* m_person;
    NewPassphrase* m_passphrase;
    QPushButton* m_replace;
    bool m_isRead = false;
};

} // namespace axs::ui
