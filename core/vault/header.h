// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/filekeys.h"
#include "core/vault/pagecipher.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace axs::vault {

inline constexpr int headerCopyBytes = headerBytes / 2;
inline constexpr std::uint16_t formatVersion = 1;

enum class SlotKind : unsigned char
{
    empty = 0,
    passphrase = 1,
    recovery = 2,
    escrow = 3,
};

/// One place in the header that holds the data key, sealed for one holder. No names in clear.
struct Slot
{
    SlotKind kind = SlotKind::empty;
    std::array<unsigned char, 16> id{};
    std::uint32_t rounds = 0; ///< Argon2id's
    std::uint64_t memoryBytes = 0;
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> nonce{};
    std::array<unsigned char, 64> sealed{}; ///< data key and person, with the tag

    /// A slot that would take more memory or rounds than any real one, or next to none, is never tried.
    bool isCostAcceptable() const;
};

inline constexpr std::size_t slotCount = 16;

/// A protected file's header. It stands twice at the file's begin; the valid copy with the higher generation counts.
struct Header
{
    std::uint32_t generation = 0;
    FileId file{};
    std::array<Slot, slotCount> slots;
};

bool hasVaultMagic(const QByteArray& bytes);
/// The version that wrote the file, whatever else can be read of it; 0 without the magic.
std::uint16_t versionOf(const QByteArray& bytes);

/// One copy's 4,096 bytes.
QByteArray encodeHeader(const Header& header, const unsigned char* key);
/// A copy that was written whole: magic, version and checksum hold. Its authenticity is not yet known.
std::optional<Header> decodeHeader(const QByteArray& copy);
/// Whether the copy was written by somebody who had the file's key.
bool isAuthentic(const QByteArray& copy, const unsigned char* key);

/// The whole copies, newest first; one when both say the same, none when both are damaged. A forged copy that claims to
/// be newer must hide none.
std::vector<Header> wholeHeaders(const QByteArray& bothCopies);
/// The newest authentic copy that belongs to this file.
std::optional<Header> readHeader(const QByteArray& bothCopies, const unsigned char* key, const FileId& file);

} // namespace axs::vault
