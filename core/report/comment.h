// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/report/report.h"

namespace axs::report {

/// A drafted comment: sentences that hold of the numbers as printed (highest, lowest, total, what has no data), each
/// percentage and rate with what it was made of. Never says why. One sentence when there is no data.
QStringList draftComment(const figure::Figure& figure);

/// The few numbers that the report opens with, from those figures that are in it.
std::vector<KeyFigure> keyFigures(const std::vector<Section>& sections);

} // namespace axs::report
