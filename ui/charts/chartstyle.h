// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QFont>
#include <QFontMetricsF>

namespace axs {

/// Font, lengths and colours of a chart. On screen they follow the theme; what is printed, copied or saved is always
/// light, and every colour is opaque.
struct ChartStyle
{
    QFont font;
    double unit = 1; ///< one pixel of the 100 % design
    Tokens tokens;

    double px(double length) const { return length * unit; }
    QFontMetricsF metrics() const { return QFontMetricsF(font); }
    /// The colour of answer `place` of `count` on an ordered scale, light to dark.
    QColor answer(std::size_t place, std::size_t count) const;

    static ChartStyle screen();
    /// Text of that height in the units of the painter.
    static ChartStyle print(double textPixels = 12);
};

} // namespace axs
