// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"

namespace axs::store {

/// The steps of a copy; backup.h puts them together.

/// Copies the pages of an open file to a new one. On the disk only once synced.
Result<CopyReport> copyPages(const File& file, const QString& target, const Progress& progress);
/// Reads a copy of the file again whole: its structure is sound, its history and trail are those of the file up to a save,
/// and its tables hold as many records as its history says. What is inside.
Result<FileContents> verifyCopy(const File& file, const QString& copy, const Progress& progress);
/// Copies a file that nobody has open, byte by byte, and syncs it. An existing target is an error.
Result<void> copyAtRest(const QString& source, const QString& target, const Progress& progress);
/// Whether a file that is open in this process has the keys of the protected file at this path, which nobody has open.
bool isUnlocked(const QString& path);

} // namespace axs::store
