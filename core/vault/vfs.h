// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>

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

/// Reads pages of an open file and opens their seals, giving nothing of them out: with this and a PageCheck.
inline constexpr int checkPagesControl = 0x41585303;

struct PageCheck
{
    std::int64_t first; ///< from 0
    int count;
    std::int64_t damaged = -1; ///< the first that is not whole
    bool isEnd = false; ///< there are no more pages
};

struct HeaderAccess
{
    int offset;
    unsigned char* bytes;
    int count;
};

} // namespace axs::vault
