// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <QByteArray>

namespace axs::figure {

/// The figures as commands.md prints them, in UTF-8. The query is the one that was asked: what was left open there is
/// null or empty. Keys keep their order; numbers are unrounded, in the fewest digits that read back the same.
QByteArray figuresJson(const QString& file, const Query& asked, const std::vector<Figure>& figures);

/// The number unrounded, in the fewest digits that read back the same; a whole one without an exponent.
QByteArray plainNumber(double number);

/// For each figure a line `# id`, the column ids, the rows, the total and an empty line. No data is an empty cell;
/// texts are guarded against formulas.
QByteArray figuresCsv(const std::vector<Figure>& figures);

/// One figure for a spreadsheet: the mark of UTF-8, the columns' labels, then the same rows and total.
QByteArray figureCsv(const Figure& figure);

/// For reading: titles, aligned columns, numbers rounded, percentages and rates with what they were made of.
QByteArray figuresText(const std::vector<Figure>& figures);

} // namespace axs::figure
