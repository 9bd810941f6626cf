// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/renderchart.h"

#include <QImage>

namespace axs {

/// A figure as a picture that stands alone: title, sentence, chart and foot, always light. Opaque.
QImage figureImage(const figure::Figure& figure, figure::ChartKind kind, double scale = 2);
/// The same as vectors with its text as text.
QByteArray figureSvg(const figure::Figure& figure, figure::ChartKind kind);

/// Saves by the name's ending: .png, .svg or .csv.
Result<void> saveFigure(const QString& path, const figure::Figure& figure, figure::ChartKind kind);

} // namespace axs
