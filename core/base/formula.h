// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axs {

/// The text with an apostrophe before it when a spreadsheet might take it for a formula, "+44" and "-5" too:
/// a number that is a number is written without.
QString guarded(const QString& text);
/// Takes off what guarded() put before it; every text comes back as it was.
QString unguarded(const QString& text);

} // namespace axs
