// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretext.h"

/// Words that the sentences about figures share. Private to this room.
namespace axs::figure {

/// "seven"; from ten on in digits.
QString inWords(std::size_t count);
/// The total of the column at that place; null where there is none that is shown.
const double* totalNumber(const Figure& figure, int place);
/// A number without decimals, as counts are printed.
QString whole(double number);
/// With a capital at its beginning.
QString capital(QString text);

} // namespace axs::figure
