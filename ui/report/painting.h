// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"

class QPainter;

namespace axs::ui {

/// Paints one sheet, in dots of 300 an inch from the sheet's top left corner. In the thread of the window only.
void paintPage(QPainter& painter, const report::Report& report, const Sheet& page);

} // namespace axs::ui
