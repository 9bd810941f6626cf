// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/filekeys.h"

#include "core/vault/header.h"

#include <sodium.h>

#include <algorithm>
#include <mutex>
#include <new>
#include <vector>

namespace axs::vault {

namespace {

constexpr char derivation[crypto_kdf_CONTEXTBYTES + 1] = "AXSVAULT";
constexpr std::size_t derivedKeys = 4;

struct Ring
{
    std::mutex mutex;
    std::vector<std::weak_ptr<const FileKeys>> keys;
};

Ring& ring()
{
    static Ring theRing;
    return theRing;
}

} // namespace

std::shared_ptr<const FileKeys> FileKeys::generate()
{
    const auto dataKey = std::make_shared<Secret>(keyBytes);
    dataKey->write([](unsigned char* to) { randombytes_buf(to, keyBytes); });
    FileId file;
    randombytes_buf(file.data(), file.size());
    return derive(file, dataKey);
}

std::shared_ptr<const FileKeys> FileKeys::derive(const FileId& file, std::shared_ptr<const Secret> dataKey)
{
    return std::shared_ptr<const FileKeys>(new FileKeys(file, std::move(dataKey)));
}

FileKeys::FileKeys(const FileId& file, std::shared_ptr<const Secret> dataKey)
    : m_file(file)
    , m_dataKey(std::move(dataKey))
    , m_derived(static_cast<unsigned char*>(sodium_malloc(derivedKeys * keyBytes)))
{
    if (!m_derived)
        throw std::bad_alloc();
    const Secret::Open open(*m_dataKey);
    for (std::size_t i = 0; i < derivedKeys; ++i)
        crypto_kdf_derive_from_key(m_derived + i * keyBytes, keyBytes, i + 1, derivation, open.bytes().data());
    sodium_mprotect_readonly(m_derived);
}

FileKeys::~FileKeys()
{
    sodium_free(m_derived);
}

void keyring::add(const std::shared_ptr<const FileKeys>& keys)
{
    Ring& all = ring();
    const std::lock_guard guard(all.mutex);
    std::erase_if(all.keys, [](const auto& each) { return each.expired(); });
    all.keys.push_back(keys);
}

std::shared_ptr<const FileKeys> keyring::find(const QByteArray& header)
{
    Ring& all = ring();
    const std::lock_guard guard(all.mutex);
    for (const auto& each : all.keys) {
        if (const auto keys = each.lock(); keys && readHeader(header, keys->header(), keys->file()))
            return keys;
    }
    return nullptr;
}

} // namespace axs::vault
