// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    Tokens t;
    t.background = rgb(0xF4F6F8), t.surface = rgb(0xFFFFFF), t.border = rgb(0xDDE3EA), t.hover = rgb(0xEEF3F8), t.grid = t.border;
    t.text = rgb(0x1B2530), t.quiet = rgb(0x5A6775), t.control = rgb(0x7F8C9C);
    t.accent = rgb(0x12436D), t.accentHover = rgb(0x0D3456), t.accentText = rgb(0xFFFFFF);
    t.selected = rgb(0xE3EDF6), t.selectedText = rgb(0x12436D);
    t.focus = rgb(0x2073BC), t.focusOnAccent = rgb(0x6BACE6);
    t.error = rgb(0x9B1C1C), t.errorSoft = rgb(0xFDE8E8), t.due = rgb(0x8A3B00), t.dueSoft = rgb(0xFDE9D9);
    t.done = rgb(0x0F5C52), t.doneSoft = rgb(0xDDF3EF), t.neutral = rgb(0x44505C), t.neutralSoft = rgb(0xE7EBF0);
    t.data = {rgb(0x12436D), rgb(0x28A197), rgb(0x801650), rgb(0xF46A25), rgb(0x3D3D3D), rgb(0xA285D1)};
    t.scale = {rgb(0xCFE3F6), rgb(0x6BACE6), rgb(0x2073BC), rgb(0x12436D)};
    t.reference = rgb(0xB3440B), t.beyond = rgb(0xF46A25), t.chance = rgb(0xDDE4EB);
    t.suffix = u"light"_s;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.background = rgb(0x12181F), t.surface = rgb(0x1A222B), t.border = rgb(0x2E3945), t.hover = rgb(0x22303C), t.grid = t.border;
    t.text = rgb(0xE8EDF2), t.quiet = rgb(0xA6B2BF), t.control = rgb(0x8090A0);
    t.accent = rgb(0x7DB6EA), t.accentHover = rgb(0x9CCBF5), t.accentText = rgb(0x0C1A27);
    t.selected = rgb(0x22384C), t.selectedText = rgb(0xCFE3F6);
    t.focus = rgb(0x9CCBF5), t.focusOnAccent = rgb(0x12436D);
    t.error = rgb(0xFFB4B4), t.errorSoft = rgb(0x4A2024), t.due = rgb(0xFFC48F), t.dueSoft = rgb(0x4A2F14);
    t.done = rgb(0x8FE0D2), t.doneSoft = rgb(0x14403A), t.neutral = rgb(0xC6D0DA), t.neutralSoft = rgb(0x2E3945);
    t.data = {rgb(0x6BACE6), rgb(0x3CC4B9), rgb(0xD98AC0), rgb(0xF58A52), rgb(0xB8C0C8), rgb(0xB9A3E3)};
    t.scale = {rgb(0x24405A), rgb(0x2F74B0), rgb(0x6BACE6), rgb(0xCFE3F6)};
    t.reference = rgb(0xF5A070), t.beyond = rgb(0xF58A52), t.chance = rgb(0x35424F);
    t.suffix = u"dark"_s;
    return t;
}

Tokens highContrastTokens()
{
    Tokens t;
    t.background = rgb(0x000000), t.surface = rgb(0x000000), t.border = rgb(0xFFFFFF), t.hover = rgb(0x262626), t.grid = rgb(0x4A4A4A);
    t.text = rgb(0xFFFFFF), t.quiet = rgb(0xFFFFFF), t.control = rgb(0xFFFFFF);
    t.accent = rgb(0xFFE066), t.accentHover = rgb(0xFFF0B0), t.accentText = rgb(0x000000);
    t.selected = rgb(0x3A3300), t.selectedText = rgb(0xFFE066);
    t.focus = rgb(0x66E0FF), t.focusOnAccent = rgb(0x0050C8);
    t.error = rgb(0xFF9A9A), t.errorSoft = rgb(0x330000), t.due = rgb(0xFFB866), t.dueSoft = rgb(0x331D00);
    t.done = rgb(0x7CFFB2), t.doneSoft = rgb(0x00290F), t.neutral = rgb(0xFFFFFF), t.neutralSoft = rgb(0x262626);
    t.data = {rgb(0x6CB8FF), rgb(0x3DE0C8), rgb(0xFF9AE0), rgb(0xFF9A4D), rgb(0xFFFFFF), rgb(0xD0B8FF)};
    t.scale = {rgb(0x1E3A5C), rgb(0x3F86C8), rgb(0x8CC8FF), rgb(0xFFFFFF)};
    t.reference = rgb(0xFFE066), t.beyond = rgb(0xFF9A4D), t.chance = rgb(0x505050);
    t.suffix = u"contrast"_s;
    return t;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& tokensFor(Appearance appearance)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens highContrast = highContrastTokens();
    switch (appearance) {
    case Appearance::dark: return dark;
    case Appearance::highContrast: return highContrast;
    case Appearance::system:
    case Appearance::light: break;
    }
    return light;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor& ground)
{
    return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

} // namespace axs
