// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QRectF>

class QPainter;

namespace axs::ui {

/// The chart of a figure as a report prints it: always light, in the report's type. In the thread of the window only.
double printedChartHeight(const figure::Figure& figure, double width);
/// How much of that height may be given up, as a part of it, before its texts touch.
double printedChartShrink(const figure::Figure& figure);
void printChart(QPainter& painter, const QRectF& area, const figure::Figure& figure);

/// The same as one SVG element with its description for people who do not see it; text stays text.
QString chartSvg(const figure::Figure& figure, const QString& title);

} // namespace axs::ui
