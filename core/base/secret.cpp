// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <mutex>
#include <new>

namespace axs {

/// How many look at the bytes now; the memory is readable while it is not 0.
struct Secret::Gate
{
    std::mutex mutex;
    int open = 0;
};

Secret::Secret(std::size_t size)
    : m_bytes(sodium_init() < 0 ? nullptr : static_cast<unsigned char*>(sodium_malloc(size)))
    , m_size(size)
    , m_gate(std::make_unique<Gate>())
{
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, size);
    sodium_mprotect_noaccess(m_bytes);
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

void Secret::unlock(bool forWriting) const
{
    const std::lock_guard guard(m_gate->mutex);
    if (m_gate->open++ == 0) {
        if (forWriting)
            sodium_mprotect_readwrite(m_bytes);
        else
            sodium_mprotect_readonly(m_bytes);
    }
}

void Secret::lock() const
{
    const std::lock_guard guard(m_gate->mutex);
    if (--m_gate->open == 0)
        sodium_mprotect_noaccess(m_bytes);
}

Secret::Open::Open(const Secret& secret)
    : m_secret(secret)
{
    m_secret.unlock(false);
}

Secret::Open::~Open()
{
    m_secret.lock();
}

std::span<const unsigned char> Secret::Open::bytes() const
{
    return {m_secret.m_bytes, m_secret.m_size};
}

Passphrase Passphrase::take(QString& text)
{
    Passphrase taken;
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    if (!bytes.isEmpty()) {
        const auto secret = std::make_shared<Secret>(static_cast<std::size_t>(bytes.size()));
        secret->write([&](unsigned char* to) { std::memcpy(to, bytes.constData(), secret->size()); });
        taken.m_secret = secret;
    }
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (QString* each : {&normal, &text}) {
        sodium_memzero(each->data(), static_cast<std::size_t>(each->size()) * sizeof(QChar));
        each->clear();
    }
    return taken;
}

bool Passphrase::operator==(const Passphrase& other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() && other.isEmpty();
    const Secret::Open one(*m_secret);
    const Secret::Open two(*other.m_secret);
    return one.bytes().size() == two.bytes().size()
        && sodium_memcmp(one.bytes().data(), two.bytes().data(), one.bytes().size()) == 0;
}

} // namespace axs
