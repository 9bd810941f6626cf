// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::vault;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SlotCost cheap{64 * 1024 * 1024, 1};

Passphrase typed(const char* text)
{
    QString own = QString::fromUtf8(text);
    return Passphrase::take(own);
}

/// A header in memory, that can be cut off from the disk after some writes.
class HeaderInMemory final : public HeaderPlace
{
public:
    explicit HeaderInMemory(QByteArray begin)
        : bytes(std::move(begin))
    {
    }
    Result<QByteArray> read() override { return bytes; }
    Result<void> write(int copy, const QByteArray& written) override
    {
        if (writesLeft == 0) {
            bytes.replace(copy * headerCopyBytes, headerCopyBytes / 2, written.left(headerCopyBytes / 2)); // torn
            return Error{u"cut"_s, {}};
        }
        --writesLeft;
        bytes.replace(copy * headerCopyBytes, headerCopyBytes, written);
        return {};
    }
    QByteArray bytes;
    int writesLeft = 1000;
};

struct LockedFile
{
    std::shared_ptr<const FileKeys> keys = FileKeys::generate();
    Slot anna = *sealForTyped(*keys, SlotKind::passphrase, Id{11}, typed("anna's long words").secret(), cheap);
    Slot recovery = *sealForTyped(*keys, SlotKind::recovery, {}, typed("7777-CODE").secret(), cheap);
    QByteArray header = newHeader(*keys, {anna, recovery});
};

bool opens(const QByteArray& header, const char* text)
{
    const auto unlocked = unlockTyped(header, SlotKind::passphrase, typed(text).secret());
    return unlocked && unlocked->has_value();
}

} // namespace

TEST_CASE("A passphrase opens its own slot and says whose it is", "[vault]")
{
    const LockedFile file;
    const auto unlocked = unlockTyped(file.header, SlotKind::passphrase, typed("anna's long words").secret());
    REQUIRE(unlocked);
    REQUIRE(unlocked->has_value());
    CHECK((*unlocked)->person == Id{11});
    const Secret::Open one((*unlocked)->keys->dataKey());
    const Secret::Open two(file.keys->dataKey());
    CHECK(std::equal(one.bytes().begin(), one.bytes().end(), two.bytes().begin(), two.bytes().end()));
    CHECK_FALSE(opens(file.header, "anna's long word"));
    const auto asCode = unlockTyped(file.header, SlotKind::recovery, typed("anna's long words").secret());
    REQUIRE(asCode);
    CHECK_FALSE(asCode->has_value());
}

TEST_CASE("A passphrase typed in composed or decomposed letters is the same", "[vault]")
{
    const auto keys = FileKeys::generate();
    const Slot slot = *sealForTyped(*keys, SlotKind::passphrase, Id{1}, typed("caf\xc3\xa9 au lait").secret(), cheap);
    CHECK(opens(newHeader(*keys, {slot}), "cafe\xcc\x81 au lait"));
}

TEST_CASE("The council's secret key opens its slot, another's does not", "[vault]")
{
    const auto keys = FileKeys::generate();
    const QByteArray publicKey = QByteArray::fromHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    // Bob's pair of RFC 7748, section 6.1.
    const auto secret = [](const char* digits) {
        const auto bytes = QByteArray::fromHex(digits);
        const auto key = std::make_shared<Secret>(32);
        key->write([&bytes](unsigned char* to) { std::copy(bytes.begin(), bytes.end(), to); });
        return key;
    };
    const auto bob = secret("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    const auto slot = sealForEscrow(*keys, publicKey);
    REQUIRE(slot);
    const auto other = secret("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0aa");
    CHECK_FALSE(openWithEscrow(*slot, *other));
    const auto opened = openWithEscrow(*slot, *bob);
    REQUIRE(opened);
    const Secret::Open one(*opened->dataKey);
    const Secret::Open two(keys->dataKey());
    CHECK(std::equal(one.bytes().begin(), one.bytes().end(), two.bytes().begin(), two.bytes().end()));
}

TEST_CASE("A slot with a cost that no real one has is never tried", "[vault]")
{
    LockedFile file;
    Header header = wholeHeaders(file.header).front();
    for (const auto& [memory, rounds] : std::initializer_list<std::pair<std::uint64_t, std::uint32_t>>{
             {63ULL << 20, 3}, {2049ULL << 20, 3}, {64ULL << 20, 0}, {64ULL << 20, 21}}) {
        header.slots[0].memoryBytes = memory;
        header.slots[0].rounds = rounds;
        CHECK_FALSE(header.slots[0].isCostAcceptable());
        CHECK_FALSE(openWithTyped(header.file, header.slots[0], typed("anna's long words").secret()));
    }
}

TEST_CASE("Any bit changed in one copy of the header is made up for by the other", "[vault]")
{
    const LockedFile file;
    for (int byte = 0; byte < headerBytes; byte += 5) {
        QByteArray damaged = file.header;
        damaged[byte] = static_cast<char>(damaged[byte] ^ 1);
        const auto header = readHeader(damaged, file.keys->header(), file.keys->file());
        REQUIRE(header);
        CHECK(header->slots[0].sealed == file.anna.sealed);
    }
}

TEST_CASE("Both copies damaged is an error, and a copy changed by somebody without the key is one", "[vault]")
{
    const LockedFile file;
    QByteArray damaged = file.header;
    damaged[100] = 'x';
    damaged[headerCopyBytes + 100] = 'x';
    CHECK_FALSE(unlockTyped(damaged, SlotKind::passphrase, typed("anna's long words").secret()));

    Header forged = wholeHeaders(file.header).front();
    forged.slots[1] = {};
    const QByteArray copy = encodeHeader(forged, FileKeys::generate()->header());
    const auto unlocked = unlockTyped(copy + copy, SlotKind::passphrase, typed("anna's long words").secret());
    REQUIRE_FALSE(unlocked);
    CHECK(unlocked.error().failure == Failure::damaged);
}

TEST_CASE("A forged copy that claims to be newer does not lock anybody out", "[vault]")
{
    const LockedFile file;
    Header forged = wholeHeaders(file.header).front();
    forged.generation = 1000;
    forged.slots[0] = {};
    const QByteArray copy = encodeHeader(forged, FileKeys::generate()->header());
    CHECK(opens(copy + file.header.mid(headerCopyBytes), "anna's long words"));
    CHECK(opens(file.header.left(headerCopyBytes) + copy, "anna's long words"));
}

TEST_CASE("A change of slots cut off at any write leaves the old header or the new", "[vault]")
{
    const LockedFile file;
    const Slot bert = *sealForTyped(*file.keys, SlotKind::passphrase, Id{12}, typed("bert's other words").secret(), cheap);
    const auto add = [&](Header& header) { return putSlot(header, bert); };
    for (int writes = 0; writes <= 2; ++writes) {
        HeaderInMemory place(file.header);
        place.writesLeft = writes;
        CHECK(changeSlots(place, *file.keys, add).has_value() == (writes > 0));
        const auto header = readHeader(place.bytes, file.keys->header(), file.keys->file());
        REQUIRE(header);
        CHECK(header->slots[0].sealed == file.anna.sealed);
        CHECK((header->slots[2].sealed == bert.sealed) == (writes > 0));
        place.writesLeft = 1000;
        const auto mended = mendHeader(place, *file.keys);
        REQUIRE(mended);
        CHECK(*mended == (writes == 1)); // at 0 what stood there was put back
        CHECK(place.bytes.left(headerCopyBytes) == place.bytes.mid(headerCopyBytes));
    }
}

TEST_CASE("A passphrase that was replaced opens nothing, also with one copy of the old header put back", "[vault]")
{
    const LockedFile file;
    HeaderInMemory place(file.header);
    const Slot renewed = *sealForTyped(
        *file.keys, SlotKind::passphrase, Id{11}, typed("anna's newer words").secret(), cheap, file.anna.id);
    REQUIRE(changeSlots(place, *file.keys, [&](Header& header) -> Result<void> {
        header.slots[0] = renewed;
        return {};
    }));
    CHECK(opens(place.bytes, "anna's newer words"));
    CHECK_FALSE(opens(place.bytes, "anna's long words"));
    for (const int copy : {0, 1}) {
        QByteArray mixed = place.bytes;
        mixed.replace(copy * headerCopyBytes, headerCopyBytes, file.header.left(headerCopyBytes));
        CHECK_FALSE(opens(mixed, "anna's long words"));
        CHECK(opens(mixed, "anna's newer words"));
    }
}

TEST_CASE("Sixteen slots are the most, and an emptied one is free again", "[vault]")
{
    Header header;
    Slot slot;
    slot.kind = SlotKind::passphrase;
    for (std::size_t i = 0; i < slotCount; ++i) {
        slot.id = newSlotId();
        REQUIRE(putSlot(header, slot));
    }
    CHECK_FALSE(putSlot(header, slot));
    const QByteArray last(reinterpret_cast<const char*>(slot.id.data()), 16);
    CHECK(emptySlot(header, last));
    CHECK_FALSE(emptySlot(header, last));
    CHECK(putSlot(header, slot));
}
