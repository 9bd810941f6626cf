// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include <algorithm>

namespace axs::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

Error damagedHeader()
{
    return {u"The begin of the record file, where its keys are, is damaged. Open the newest backup instead."_s,
        u"no whole copy of the header"_s, Failure::damaged};
}

/// Whoever opens a slot has the key, so can say whether the header is the one that was written with it.
Result<std::optional<Unlocked>> accept(const QByteArray& both, const FileId& file, const Slot& slot, SlotContent content)
{
    const auto keys = FileKeys::derive(file, std::move(content.dataKey));
    const auto authentic = readHeader(both, keys->header(), file);
    if (!authentic)
        return Error{u"The begin of the record file, where its keys are, was changed by something other than this "
                     "program. Open the newest backup instead."_s,
            u"header MAC"_s, Failure::damaged};
    // The slot must still stand in the authentic copy: one put back from an older header opens nothing.
    const bool stands = std::any_of(authentic->slots.begin(), authentic->slots.end(),
        [&](const Slot& each) { return each.id == slot.id && each.sealed == slot.sealed; });
    if (!stands)
        return std::optional<Unlocked>();
    return std::optional<Unlocked>(Unlocked{keys, slot, content.person});
}

template <class TryOpen>
Result<std::optional<Unlocked>> unlock(const QByteArray& both, SlotKind kind, TryOpen&& tryOpen)
{
    const std::vector<Header> headers = wholeHeaders(both);
    if (headers.empty())
        return damagedHeader();
    Result<std::optional<Unlocked>> result = std::optional<Unlocked>();
    for (const Header& header : headers) {
        for (const Slot& slot : header.slots) {
            if (slot.kind != kind)
                continue;
            if (auto content = tryOpen(header.file, slot)) {
                result = accept(both, header.file, slot, std::move(*content));
                if (result && *result)
                    return result;
            }
        }
    }
    return result;
}

} // namespace

QByteArray newHeader(const FileKeys& keys, const std::vector<Slot>& slots)
{
    Header header;
    header.generation = 1;
    header.file = keys.file();
    std::copy_n(slots.begin(), std::min(slots.size(), slotCount), header.slots.begin());
    const QByteArray copy = encodeHeader(header, keys.header());
    return copy + copy;
}

Result<std::optional<Unlocked>> unlockTyped(const QByteArray& bothCopies, SlotKind kind, const Secret& typed)
{
    return unlock(
        bothCopies, kind, [&](const FileId& file, const Slot& slot) { return openWithTyped(file, slot, typed); });
}

Result<std::optional<Unlocked>> unlockEscrow(const QByteArray& bothCopies, const Secret& secretKey)
{
    return unlock(bothCopies, SlotKind::escrow,
        [&](const FileId&, const Slot& slot) { return openWithEscrow(slot, secretKey); });
}

Result<void> changeSlots(HeaderPlace& place, const FileKeys& keys, const std::function<Result<void>(Header&)>& change)
{
    const auto both = place.read();
    if (!both)
        return both.error();
    auto header = readHeader(*both, keys.header(), keys.file());
    if (!header)
        return damagedHeader();
    if (auto changed = change(*header); !changed)
        return changed;
    return replaceHeader(place, *header, keys);
}

Result<void> putSlot(Header& header, const Slot& slot)
{
    for (Slot& each : header.slots) {
        if (each.kind == SlotKind::empty) {
            each = slot;
            return {};
        }
    }
    return Error{u"Sixteen people and keys can open this file, and it is full. Remove one first."_s, {}};
}

void emptySlots(Header& header, SlotKind kind)
{
    for (Slot& each : header.slots) {
        if (each.kind == kind)
            each = {};
    }
}

bool emptySlot(Header& header, const QByteArray& id)
{
    for (Slot& each : header.slots) {
        if (each.kind != SlotKind::empty
            && id == QByteArrayView(reinterpret_cast<const char*>(each.id.data()), static_cast<qsizetype>(each.id.size()))) {
            each = {};
            return true;
        }
    }
    return false;
}

} // namespace axs::vault
