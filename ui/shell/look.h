// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/settings.h"
#include "ui/parts/theme.h"

#include <QList>
#include <QString>

namespace axs::ui {

/// The ways the program can look, by their words in the settings and on the command line.
struct AppearanceWords
{
    Appearance appearance;
    const char* word; ///< "high-contrast"
    const char* action; ///< of the View menu
};
const QList<AppearanceWords>& appearances();
/// The system's for an unknown word.
Appearance appearanceOf(const QString& word);
QString appearanceWord(Appearance appearance);

/// Applies what the settings say of appearance and text size to the whole program.
void applyLook(const SettingsStore& settings);

/// The next text size up (`by` 1) or down (-1); stays at the ends.
int steppedTextPercent(int percent, int by);

} // namespace axs::ui
