// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>

namespace axs {

QColor ChartStyle::answer(std::size_t place, std::size_t count) const
{
    const double last = static_cast<double>(tokens.scale.size() - 1);
    const double at = count < 2 ? last : last * static_cast<double>(place) / static_cast<double>(count - 1);
    const auto low = static_cast<std::size_t>(std::clamp(std::floor(at), 0.0, last));
    const std::size_t high = std::min(low + 1, tokens.scale.size() - 1);
    const double part = at - static_cast<double>(low);
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    const QColor& a = tokens.scale[low];
    const QColor& b = tokens.scale[high];
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

ChartStyle ChartStyle::screen()
{
    return {theme().font(12), theme().textPercent() / 100.0, theme().tokens()};
}

ChartStyle ChartStyle::print(double textPixels)
{
    const Theme light(Appearance::light, 100);
    QFont font = light.font(12);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(textPixels))));
    return {font, textPixels / 12, light.tokens()};
}

} // namespace axs
