// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyslot.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace axs::vault {

namespace {

constexpr std::size_t personBytes = 16;
constexpr std::size_t contentBytes = keyBytes + personBytes;
constexpr std::size_t boxBytes = contentBytes + crypto_box_SEALBYTES;

static_assert(contentBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES == std::tuple_size_v<decltype(Slot::sealed)>);

/// The slot's neighbours in the header that its seal depends on.
QByteArray boundTo(const FileId& file, const Slot& slot)
{
    QByteArray bound("AXSVAULT");
    const auto number = [&bound](std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            bound.append(static_cast<char>(value >> (8 * i)));
    };
    number(formatVersion, 2);
    bound.append(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
    bound.append(reinterpret_cast<const char*>(slot.id.data()), static_cast<qsizetype>(slot.id.size()));
    number(static_cast<unsigned char>(slot.kind), 1);
    number(slot.rounds, 4);
    number(slot.memoryBytes, 8);
    return bound;
}

std::shared_ptr<const Secret> keyFrom(const Secret& typed, const Slot& slot)
{
    const auto key = std::make_shared<Secret>(keyBytes);
    const Secret::Open open(typed);
    bool made = false;
    key->write([&](unsigned char* to) {
        made = crypto_pwhash(to, keyBytes, reinterpret_cast<const char*>(open.bytes().data()), open.bytes().size(),
                   slot.salt.data(), slot.rounds, static_cast<std::size_t>(slot.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    });
    return made ? key : nullptr;
}

/// Data key and person, as they stand in every slot.
std::shared_ptr<const Secret> contentOf(const FileKeys& keys, Id person)
{
    const auto content = std::make_shared<Secret>(contentBytes);
    const Secret::Open open(keys.dataKey());
    content->write([&](unsigned char* to) {
        std::memcpy(to, open.bytes().data(), keyBytes);
        for (std::size_t i = 0; i < 8; ++i)
            to[contentBytes - 1 - i] = static_cast<unsigned char>(static_cast<std::uint64_t>(person.value) >> (8 * i));
    });
    return content;
}

SlotContent read(const Secret& content)
{
    const Secret::Open open(content);
    const auto dataKey = std::make_shared<Secret>(keyBytes);
    dataKey->write([&](unsigned char* to) { std::memcpy(to, open.bytes().data(), keyBytes); });
    std::uint64_t person = 0;
    for (std::size_t i = contentBytes - 8; i < contentBytes; ++i)
        person = person << 8 | open.bytes()[i];
    return {dataKey, Id{static_cast<std::int64_t>(person)}};
}

} // namespace

SlotId newSlotId()
{
    SlotId id{};
    randombytes_buf(id.data(), id.size());
    return id;
}

std::optional<Slot> sealForTyped(const FileKeys& keys, SlotKind kind, Id person, const Secret& typed,
    const SlotCost& cost, const SlotId& id)
{
    Slot slot;
    slot.kind = kind;
    slot.id = id;
    slot.rounds = cost.rounds;
    slot.memoryBytes = cost.memoryBytes;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const auto key = slot.isCostAcceptable() ? keyFrom(typed, slot) : nullptr;
    if (!key)
        return std::nullopt;
    const QByteArray bound = boundTo(keys.file(), slot);
    const auto content = contentOf(keys, person);
    const Secret::Open plain(*content);
    const Secret::Open open(*key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.sealed.data(), nullptr, plain.bytes().data(), contentBytes,
        reinterpret_cast<const unsigned char*>(bound.constData()), static_cast<unsigned long long>(bound.size()), nullptr,
        slot.nonce.data(), open.bytes().data());
    return slot;
}

std::optional<SlotContent> openWithTyped(const FileId& file, const Slot& slot, const Secret& typed)
{
    const auto key = slot.isCostAcceptable() ? keyFrom(typed, slot) : nullptr;
    if (!key)
        return std::nullopt;
    const QByteArray bound = boundTo(file, slot);
    Secret content(contentBytes);
    const Secret::Open open(*key);
    bool opened = false;
    content.write([&](unsigned char* to) {
        opened = crypto_aead_xchacha20poly1305_ietf_decrypt(to, nullptr, nullptr, slot.sealed.data(), slot.sealed.size(),
                     reinterpret_cast<const unsigned char*>(bound.constData()),
                     static_cast<unsigned long long>(bound.size()), slot.nonce.data(), open.bytes().data())
            == 0;
    });
    if (!opened)
        return std::nullopt;
    return read(content);
}

// A sealed box needs neither salt nor nonce: it stands in their places and the sealed bytes, one after the other.
std::optional<Slot> sealForEscrow(const FileKeys& keys, const QByteArray& publicKey)
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return std::nullopt;
    Slot slot;
    slot.kind = SlotKind::escrow;
    slot.id = newSlotId();
    std::array<unsigned char, boxBytes> box{};
    const auto content = contentOf(keys, {});
    const Secret::Open plain(*content);
    if (crypto_box_seal(box.data(), plain.bytes().data(), contentBytes,
            reinterpret_cast<const unsigned char*>(publicKey.constData()))
        != 0)
        return std::nullopt;
    const auto nonceFrom = box.begin() + slot.salt.size();
    const auto sealedFrom = nonceFrom + slot.nonce.size();
    std::copy(box.begin(), nonceFrom, slot.salt.begin());
    std::copy(nonceFrom, sealedFrom, slot.nonce.begin());
    std::copy(sealedFrom, box.end(), slot.sealed.begin());
    return slot;
}

std::optional<SlotContent> openWithEscrow(const Slot& slot, const Secret& secretKey)
{
    if (slot.kind != SlotKind::escrow || secretKey.size() != crypto_box_SECRETKEYBYTES)
        return std::nullopt;
    std::array<unsigned char, boxBytes> box{};
    auto to = std::copy(slot.salt.begin(), slot.salt.end(), box.begin());
    to = std::copy(slot.nonce.begin(), slot.nonce.end(), to);
    std::copy_n(slot.sealed.begin(), box.end() - to, to);
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    const Secret::Open open(secretKey);
    crypto_scalarmult_base(publicKey.data(), open.bytes().data());
    Secret content(contentBytes);
    bool opened = false;
    content.write([&](unsigned char* plain) {
        opened = crypto_box_seal_open(plain, box.data(), box.size(), publicKey.data(), open.bytes().data()) == 0;
    });
    if (!opened)
        return std::nullopt;
    return read(content);
}

} // namespace axs::vault
