// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/filekeys.h"
#include "core/vault/pagecipher.h"

#include <sqlite3.h>

#include <array>

namespace axs::vault {

/// One file that SQLite opened through the vault, over the lower layer's file.
class VaultFile
{
public:
    enum class Kind { other, main, journal };

    explicit VaultFile(void* below)
        : m_below(static_cast<sqlite3_file*>(below))
    {
    }
    sqlite3_file* below() const { return m_below; }

    Kind kind = Kind::other;
    std::shared_ptr<const FileKeys> keys;

    int read(unsigned char* to, int count, sqlite3_int64 offset);
    int write(const unsigned char* from, int count, sqlite3_int64 offset);
    int size(sqlite3_int64* bytes) const;
    int control(int operation, void* argument);
    /// Where SQLite's byte 0 stands in the file.
    sqlite3_int64 begin() const { return kind == Kind::main ? headerBytes : 0; }

private:
    int readBelow(unsigned char* to, int count, sqlite3_int64 offset) const;
    int writeBelow(const unsigned char* from, int count, sqlite3_int64 offset) const;
    int checkPages(struct PageCheck& check) const;
    int readMain(unsigned char* to, int count, sqlite3_int64 offset) const;
    int readPage(sqlite3_int64 page, unsigned char* plain, bool& isTorn) const;
    int writeMain(const unsigned char* from, int count, sqlite3_int64 offset) const;
    int readJournal(unsigned char* to, int count, sqlite3_int64 offset);
    int writeJournal(const unsigned char* from, int count, sqlite3_int64 offset);
    void hideChecksum(unsigned char* bytes) const;
    void passedImage(const unsigned char* sealed, sqlite3_int64 offset);

    sqlite3_file* m_below;
    // A journal is a run of page numbers, page images and checksums; SQLite reads and writes each as one piece.
    sqlite3_int64 m_numberEnd = -1; ///< right behind the last four bytes that may be a page number
    std::uint32_t m_number = 0;
    sqlite3_int64 m_imageEnd = -1; ///< right behind the last page image: its checksum
    std::array<unsigned char, 24> m_imageNonce{};
};

/// What SQLite holds; the lower layer's file follows it.
struct VaultHandle
{
    sqlite3_file base;
    VaultFile* file;
};

const sqlite3_io_methods* vaultFileMethods();

} // namespace axs::vault
