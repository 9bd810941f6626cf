// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

const QList<AppearanceWords>& appearances()
{
    static const QList<AppearanceWords> words{
        {Appearance::system, "system", "view.system"},
        {Appearance::light, "light", "view.light"},
        {Appearance::dark, "dark", "view.dark"},
        {Appearance::highContrast, "high-contrast", "view.highContrast"},
    };
    return words;
}

Appearance appearanceOf(const QString& word)
{
    for (const AppearanceWords& each : appearances())
        if (word == QLatin1StringView(each.word))
            return each.appearance;
    return Appearance::system;
}

QString appearanceWord(Appearance appearance)
{
    for (const AppearanceWords& each : appearances())
        if (each.appearance == appearance)
            return QLatin1StringView(each.word);
    return u"system"_s;
}

void applyLook(const SettingsStore& settings)
{
    applyTheme(*qApp, appearanceOf(settings.get(settings::appearance)), settings.textPercent());
}

int steppedTextPercent(int percent, int by)
{
    static constexpr std::array steps{80, 90, 100, 110, 125, 150, 175, 200, 225, 250};
    if (by > 0) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), percent);
        return next == steps.end() ? steps.back() : *next;
    }
    const auto here = std::lower_bound(steps.begin(), steps.end(), percent);
    return here == steps.begin() ? steps.front() : *std::prev(here);
}

} // namespace axs::ui
