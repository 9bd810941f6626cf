// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/parts/errorsummary.h"

#include <QObject>

#include <functional>

class QLabel;

namespace axs {
class FormSection;
class PassphraseField;
}

namespace axs::ui {

/// Two fields of a form in which a new passphrase is typed twice, with a word on its strength while it is typed.
class NewPassphrase final : public QObject
{
    Q_OBJECT

public:
    /// What a passphrase must not be: the file's name or the person's.
    struct Names
    {
        QString file;
        QString person;
    };
    /// Adds its fields to the form as "newPassphrase" and "newPassphraseAgain".
    NewPassphrase(FormSection& form, std::function<Names()> names, const QString& label = {});

    /// What is wrong, shown beside the fields too; empty when it can be taken.
    QList<ErrorSummary::Problem> check();
    Passphrase take();
    void clear();
    void setVisible(bool visible);

private:
    void judge();

    FormSection& m_form;
    std::function<Names()> m_names;
    PassphraseField* m_first;
    QLabel* m_strength;
    PassphraseField* m_again;
};

} // namespace axs::ui
