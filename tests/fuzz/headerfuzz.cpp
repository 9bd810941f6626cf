// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the bytes: reading a header ends; what is read comes back the same once it is written and read again; and no
// header counts as authentic that was not written with the key.

#include "core/vault/header.h"

#include <sodium.h>

#include <cstdlib>

namespace {

using namespace axs::vault;

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

const std::array<unsigned char, keyBytes>& secretKey()
{
    static const auto key = [] {
        std::array<unsigned char, keyBytes> bytes{};
        expect(sodium_init() >= 0);
        randombytes_buf(bytes.data(), bytes.size());
        return bytes;
    }();
    return key;
}

/// With a good checksum, which is no secret, more of what follows is reached.
QByteArray withChecksum(QByteArray copy)
{
    constexpr qsizetype sealBytes = 32;
    constexpr qsizetype checksumBytes = 16;
    copy.resize(headerCopyBytes, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(copy.data());
    const qsizetype at = headerCopyBytes - sealBytes - checksumBytes;
    crypto_generichash(bytes + at, checksumBytes, bytes, static_cast<std::size_t>(at), nullptr, 0);
    return copy;
}

void tryOut(const QByteArray& bytes)
{
    const unsigned char* const key = secretKey().data();
    static_cast<void>(versionOf(bytes));
    const auto headers = wholeHeaders(bytes);
    if (headers.empty())
        return;
    const Header* const header = &headers.front();
    expect(!readHeader(bytes, key, header->file));
    for (const Slot& slot : header->slots)
        static_cast<void>(slot.isCostAcceptable());
    const QByteArray written = encodeHeader(*header, key);
    const auto again = readHeader(written + written, key, header->file);
    expect(again && encodeHeader(*again, key) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryOut(bytes);
    const QByteArray copy = withChecksum(bytes);
    tryOut(copy + copy);
    return 0;
}
