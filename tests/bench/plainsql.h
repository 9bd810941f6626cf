// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <span>
#include <string_view>
#include <vector>

namespace axs::bench {

class Database;

/// A figure's counts as one statement of plain SQL: a row's label, then columns under their ids, over :from to :to.
struct PlainFigure
{
    std::string_view id;
    std::string_view sql;
};
std::span<const PlainFigure> plainFigures();

/// Indexes that hold all that the statements ask for.
extern const char* const plainIndexes;

/// The rows of one statement.
struct PlainRow
{
    QString label;
    std::vector<std::pair<QString, double>> counts;
};
std::vector<PlainRow> plainRows(const Database& database, const PlainFigure& plain, const Period& period);

/// Ends the program when the figure and the statement do not count alike.
void checkEqual(const figure::Figure& figure, const std::vector<PlainRow>& rows);

} // namespace axs::bench
