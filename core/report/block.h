// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace axs::report {

/// The report in reading order. Everything between two level-2 headings belongs to one figure.
std::vector<Block> blocks(const Report& report);

/// A figure's table as printed, with the footnote marks of the report.
TableBlock tableOf(const Entry& entry);

/// The lines of the contents in order.
std::vector<HeadingBlock> headings(const std::vector<Block>& blocks);

} // namespace axs::report
