// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/header.h"

#include <sodium.h>

#include <cstring>

namespace axs::vault {

namespace {

constexpr char magic[] = "AXSVAULT";
constexpr qsizetype magicBytes = 8;
constexpr unsigned char cipherXChaCha20Poly1305 = 1;
constexpr unsigned char kdfArgon2id13 = 1;
constexpr qsizetype slotsAt = 64;
constexpr qsizetype slotBytes = 160;
constexpr std::size_t macBytes = 32;
constexpr std::size_t checksumBytes = 16;
constexpr qsizetype macAt = headerCopyBytes - static_cast<qsizetype>(macBytes);
constexpr qsizetype checksumAt = macAt - static_cast<qsizetype>(checksumBytes);

static_assert(slotsAt + static_cast<qsizetype>(slotCount) * slotBytes <= checksumAt);

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Writes numbers, least byte first, and bytes one after the other.
class Output
{
public:
    Output(QByteArray& bytes, qsizetype at)
        : m_to(raw(bytes) + at)
    {
    }
    template <class Number>
    void number(Number value)
    {
        for (std::size_t i = 0; i < sizeof value; ++i)
            *m_to++ = static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> (8 * i));
    }
    template <std::size_t size>
    void bytes(const std::array<unsigned char, size>& from)
    {
        std::memcpy(m_to, from.data(), size);
        m_to += size;
    }
    void skip(std::size_t count) { m_to += count; }

private:
    unsigned char* m_to;
};

class Input
{
public:
    Input(const QByteArray& bytes, qsizetype at)
        : m_from(raw(bytes) + at)
    {
    }
    template <class Number>
    Number number()
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            value |= std::uint64_t{*m_from++} << (8 * i);
        return static_cast<Number>(value);
    }
    template <std::size_t size>
    void bytes(std::array<unsigned char, size>& to)
    {
        std::memcpy(to.data(), m_from, size);
        m_from += size;
    }
    void skip(std::size_t count) { m_from += count; }

private:
    const unsigned char* m_from;
};

void writeSlot(Output out, const Slot& slot)
{
    out.number(static_cast<unsigned char>(slot.kind));
    out.skip(3);
    out.bytes(slot.id);
    out.number(slot.rounds);
    out.number(slot.memoryBytes);
    out.bytes(slot.salt);
    out.bytes(slot.nonce);
    out.bytes(slot.sealed);
}

Slot readSlot(Input in)
{
    Slot slot;
    const auto kind = in.number<unsigned char>();
    slot.kind = kind <= static_cast<unsigned char>(SlotKind::escrow) ? static_cast<SlotKind>(kind) : SlotKind::empty;
    in.skip(3);
    in.bytes(slot.id);
    slot.rounds = in.number<std::uint32_t>();
    slot.memoryBytes = in.number<std::uint64_t>();
    in.bytes(slot.salt);
    in.bytes(slot.nonce);
    in.bytes(slot.sealed);
    return slot;
}

std::array<unsigned char, checksumBytes> checksum(const QByteArray& copy)
{
    std::array<unsigned char, checksumBytes> sum{};
    crypto_generichash(sum.data(), sum.size(), raw(copy), static_cast<unsigned long long>(checksumAt), nullptr, 0);
    return sum;
}

std::array<unsigned char, macBytes> mac(const QByteArray& copy, const unsigned char* key)
{
    std::array<unsigned char, macBytes> sum{};
    crypto_generichash(
        sum.data(), sum.size(), raw(copy), static_cast<unsigned long long>(macAt), key, keyBytes);
    return sum;
}

std::array<QByteArray, 2> copiesOf(const QByteArray& both)
{
    return {both.left(headerCopyBytes), both.mid(headerCopyBytes, headerCopyBytes)};
}

} // namespace

bool Slot::isCostAcceptable() const
{
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    return kind == SlotKind::escrow
        || (memoryBytes >= 64 * mebibyte && memoryBytes <= 2048 * mebibyte && rounds >= 1 && rounds <= 20);
}

bool hasVaultMagic(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayView(magic, magicBytes));
}

std::uint16_t versionOf(const QByteArray& bytes)
{
    if (!hasVaultMagic(bytes) || bytes.size() < magicBytes + 2)
        return 0;
    return Input(bytes, magicBytes).number<std::uint16_t>();
}

QByteArray encodeHeader(const Header& header, const unsigned char* key)
{
    QByteArray copy(headerCopyBytes, '\0');
    std::memcpy(copy.data(), magic, magicBytes);
    Output out(copy, magicBytes);
    out.number(formatVersion);
    out.number(std::uint16_t{0}); // flags
    out.number(header.generation);
    out.bytes(header.file);
    out.number(std::uint32_t{pageBytes});
    out.number(static_cast<unsigned char>(reservedBytes));
    out.number(cipherXChaCha20Poly1305);
    out.number(kdfArgon2id13);
    out.number(static_cast<unsigned char>(slotCount));
    for (std::size_t i = 0; i < slotCount; ++i)
        writeSlot(Output(copy, slotsAt + static_cast<qsizetype>(i) * slotBytes), header.slots[i]);
    std::memcpy(copy.data() + checksumAt, checksum(copy).data(), checksumBytes);
    std::memcpy(copy.data() + macAt, mac(copy, key).data(), macBytes);
    return copy;
}

std::optional<Header> decodeHeader(const QByteArray& copy)
{
    if (copy.size() != headerCopyBytes || versionOf(copy) != formatVersion)
        return std::nullopt;
    if (std::memcmp(copy.constData() + checksumAt, checksum(copy).data(), checksumBytes) != 0)
        return std::nullopt;
    Header header;
    Input in(copy, magicBytes + 2);
    const auto flags = in.number<std::uint16_t>();
    header.generation = in.number<std::uint32_t>();
    in.bytes(header.file);
    const auto page = in.number<std::uint32_t>();
    const auto reserved = in.number<unsigned char>();
    const auto cipher = in.number<unsigned char>();
    const auto kdf = in.number<unsigned char>();
    const auto slots = in.number<unsigned char>();
    if (flags != 0 || page != pageBytes || reserved != reservedBytes || cipher != cipherXChaCha20Poly1305
        || kdf != kdfArgon2id13 || slots != slotCount)
        return std::nullopt;
    for (std::size_t i = 0; i < slotCount; ++i)
        header.slots[i] = readSlot(Input(copy, slotsAt + static_cast<qsizetype>(i) * slotBytes));
    return header;
}

bool isAuthentic(const QByteArray& copy, const unsigned char* key)
{
    return copy.size() == headerCopyBytes && sodium_memcmp(copy.constData() + macAt, mac(copy, key).data(), macBytes) == 0;
}

std::vector<Header> wholeHeaders(const QByteArray& bothCopies)
{
    const auto copies = copiesOf(bothCopies);
    std::vector<Header> headers;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const auto header = i == 1 && copies[0] == copies[1] ? std::nullopt : decodeHeader(copies[i]);
        if (header)
            headers.push_back(*header);
    }
    if (headers.size() == 2 && headers[1].generation > headers[0].generation)
        std::swap(headers[0], headers[1]);
    return headers;
}

std::optional<Header> readHeader(const QByteArray& bothCopies, const unsigned char* key, const FileId& file)
{
    std::optional<Header> newest;
    for (const QByteArray& copy : copiesOf(bothCopies)) {
        const auto header = decodeHeader(copy);
        if (header && header->file == file && isAuthentic(copy, key)
            && (!newest || header->generation > newest->generation))
            newest = header;
    }
    return newest;
}

} // namespace axs::vault
