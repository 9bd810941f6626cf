// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QTableView;

namespace axs {

/// How every table of rows looks and is worked: whole rows, no grid, headings at the left, and Tab leaves it.
void showAsRows(QTableView& table);
/// One line a row, and columns of these widths at 100 %; both follow the size of the text. The last takes what is left.
void fixColumns(QTableView& table, const std::vector<int>& widths);
/// Enter opens the current row, on every platform and whatever the style makes of "activated".
void openOnEnter(QTableView& table, std::function<void()> open);

} // namespace axs
