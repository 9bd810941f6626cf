// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measures.h"

namespace axs::bench {

// What writes to the file, beside bare transactions of the same rows on a copy.

/// Saves through the writer while another thread keeps reading all facts; so does the bare transaction, on its copy.
void measureSaving(const Measures& measures, const QString& path);
/// A table of CAFs through the importer, beside one bare transaction and, for information, sqlite3's own .import.
void measureImport(const Measures& measures, const QString& path, qint64 rows, int times);

} // namespace axs::bench
