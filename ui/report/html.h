// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/block.h"

#include <QByteArray>

namespace axs::ui {

/// The report as one HTML file that needs nothing else: headings, tables with captions and scopes, each chart as a
/// described picture, no scripts. Also well-formed XML. In the thread of the window only, because it draws charts.
QByteArray htmlOf(const report::Report& report);

} // namespace axs::ui
