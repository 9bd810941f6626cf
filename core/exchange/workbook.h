// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace axs::exchange {

/// Writes an XLSX workbook of one sheet to this path, taking the place of what is there: real numbers and days, all
/// texts as texts and never as formulas, the headings frozen with a filter. Its time of making is in it, and nothing
/// else that changes, so that the same rows give the same bytes. What it keeps aside meanwhile stands in the path's
/// folder. A workbook holds 1,048,576 rows and 32,767 characters a cell: more rows are an error, longer texts are cut
/// with a message.
std::unique_ptr<SheetWriter> workbookWriter(const QString& path, std::int64_t madeAtMilliseconds);

} // namespace axs::exchange
