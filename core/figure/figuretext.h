// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figurewriter.h"

namespace axs::figure {

/// The figure's table for pasting into a spreadsheet or a letter: numbers plain, so that they stay numbers, and no text is
/// a formula.
QString figureTsv(const Figure& figure);
QString figureHtmlTable(const Figure& figure);

/// "867 CAFs · 1 September 2007 to 30 June 2009 · Figures from the record file county.axs · Figure 14".
QString figureFoot(const Figure& figure);

} // namespace axs::figure
