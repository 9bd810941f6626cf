// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace axs::vault {

inline constexpr int pageBytes = 4096;
/// At the end of each page: 24 bytes of nonce, 16 of authentication tag.
inline constexpr int reservedBytes = 40;
/// Before the first page: the header's two copies.
inline constexpr int headerBytes = 8192;

enum class PageKind : unsigned char
{
    main = 1,
    journal = 2,
};

/// Encrypts one page under a new random nonce (XChaCha20-Poly1305); what stood in its reserved bytes is dropped.
void sealPage(const unsigned char* key, PageKind kind, std::uint64_t number, const unsigned char* plain,
    unsigned char* sealed);
/// Decrypts one page into `plain`, with its reserved bytes 0; false, and nothing decrypted, when it is not that page.
[[nodiscard]] bool openPage(const unsigned char* key, PageKind kind, std::uint64_t number, const unsigned char* sealed,
    unsigned char* plain);

/// What SQLite's checksum of the journal page with that nonce, ending at `offset`, is hidden under: it is a sum over
/// some of the page's readable bytes.
std::uint32_t checksumMask(const unsigned char* key, const unsigned char* nonce, std::int64_t offset);

} // namespace axs::vault
