// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/pagecipher.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace axs::vault {

namespace {

constexpr int contentBytes = pageBytes - reservedBytes;
constexpr int tagBytes = 16;
using Bound = std::array<unsigned char, 13>;

/// What is authenticated with a page though not in it: where it belongs.
Bound boundTo(PageKind kind, std::uint64_t number)
{
    Bound bound{'A', 'X', 'S', '1', static_cast<unsigned char>(kind)};
    for (std::size_t i = 0; i < 8; ++i)
        bound[5 + i] = static_cast<unsigned char>(number >> (8 * i));
    return bound;
}

} // namespace

static_assert(reservedBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

void sealPage(const unsigned char* key, PageKind kind, std::uint64_t number, const unsigned char* plain,
    unsigned char* sealed)
{
    const Bound bound = boundTo(kind, number);
    unsigned char* const nonce = sealed + contentBytes;
    randombytes_buf(nonce, reservedBytes - tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed, sealed + pageBytes - tagBytes, nullptr, plain,
        contentBytes, bound.data(), bound.size(), nullptr, nonce, key);
}

bool openPage(const unsigned char* key, PageKind kind, std::uint64_t number, const unsigned char* sealed,
    unsigned char* plain)
{
    const Bound bound = boundTo(kind, number);
    const unsigned char* const nonce = sealed + contentBytes;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain, nullptr, sealed, contentBytes,
            sealed + pageBytes - tagBytes, bound.data(), bound.size(), nonce, key)
        != 0) {
        std::memset(plain, 0, pageBytes);
        return false;
    }
    std::memset(plain + contentBytes, 0, reservedBytes);
    return true;
}

std::uint32_t checksumMask(const unsigned char* key, const unsigned char* nonce, std::int64_t offset)
{
    constexpr std::size_t nonceBytes = reservedBytes - tagBytes;
    std::array<unsigned char, nonceBytes + 8> input{};
    std::memcpy(input.data(), nonce, nonceBytes);
    for (std::size_t i = 0; i < 8; ++i)
        input[nonceBytes + i] = static_cast<unsigned char>(static_cast<std::uint64_t>(offset) >> (8 * i));
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), input.data(), input.size(), key, 32);
    std::uint32_t mask = 0;
    std::memcpy(&mask, hash.data(), sizeof mask);
    return mask;
}

} // namespace axs::vault
