// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace axs::vault {

/// The name of SQLite's file layer that encrypts each page on its way to the disk.
inline constexpr char vfsName[] = "axsvault";

/// Registers it over the file layer of that name (nothing: SQLite's own); again: over another one, for tests, while no
/// protected file is open. It takes a file's keys from the keyring by the file's header; a file whose keys are not there
/// cannot be opened. It refuses every file that SQLite would keep content in besides the file and its rollback journal.
Result<void> registerVfs(const char* under = nullptr);

/// How the header of an open file is reached: sqlite3_file_control() with these and a HeaderAccess.
inline constexpr int readHeaderControl = 0x41585301;
inline constexpr int writeHeaderControl = 0x41585302;

struct HeaderAccess
{
    int offset;
    unsigned char* bytes;
    int count;
};

} // namespace axs::vault
