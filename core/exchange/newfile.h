// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/store/file.h"

#include <optional>

namespace axs::exchange {

/// What a new record file begins with.
struct NewFile
{
    QString path;
    QString authority; ///< its name, for reports
    QString marking; ///< "OFFICIAL-SENSITIVE"
    ImportTable places; ///< of the kind clusters
    std::optional<store::Protection> protection; ///< without it whoever can read the file can read everything in it
};

/// Makes the file with its authority, its clusters and the lists that every file begins with. The rows that were not
/// taken are in the report. An existing target, or a table without a single cluster, is an error, and no file is made.
Result<ImportReport> makeNewFile(const NewFile& file, const store::WriterOptions& options);

} // namespace axs::exchange
