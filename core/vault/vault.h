// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/headerplace.h"
#include "core/vault/keyslot.h"

#include <functional>
#include <optional>
#include <vector>

namespace axs::vault {

/// A protected file that somebody opened: its keys and by which slot.
struct Unlocked
{
    std::shared_ptr<const FileKeys> keys;
    Slot slot;
    Id person;
};

/// The 8,192 bytes that a new protected file begins with.
QByteArray newHeader(const FileKeys& keys, const std::vector<Slot>& slots);

/// Tries what was typed at every slot of that kind, half a second each; nothing when it opens none. An authentic header
/// is found, or it is an error: the header was changed by somebody without the key, or is damaged in both copies.
Result<std::optional<Unlocked>> unlockTyped(const QByteArray& bothCopies, SlotKind kind, const Secret& typed);
Result<std::optional<Unlocked>> unlockEscrow(const QByteArray& bothCopies, const Secret& secretKey);

/// Changes the slots of a file and writes its header.
Result<void> changeSlots(
    HeaderPlace& place, const FileKeys& keys, const std::function<Result<void>(Header&)>& change);

/// A free slot gets this content; an error when all sixteen are taken.
Result<void> putSlot(Header& header, const Slot& slot);
/// Empties every slot of that kind, or of that id.
void emptySlots(Header& header, SlotKind kind);
bool emptySlot(Header& header, const QByteArray& id);

} // namespace axs::vault
