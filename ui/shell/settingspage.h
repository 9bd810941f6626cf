// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace axs {
class ChoiceChips;
class SettingsStore;
}

namespace axs::ui {

class Workplace;

/// What the program remembers on this computer and a person may change. Each change counts at once.
class SettingsPage final : public WindowPage
{
    Q_OBJECT

public:
    /// `workplace` gives what is kept in the open file; without it only this computer's settings are there.
    explicit SettingsPage(SettingsStore& settings, Workplace* workplace = nullptr, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;

private:
    void fill();
    void connectFields();

    SettingsStore& m_settings;
    QLineEdit* m_name;
    ChoiceChips* m_appearance;
    QComboBox* m_textSize;
    QComboBox* m_lock;
    QCheckBox* m_reopen;
    QLineEdit* m_folder;
};

/// What is said where a computer's swap space is not encrypted.
QString plainSwapWords();

} // namespace axs::ui
