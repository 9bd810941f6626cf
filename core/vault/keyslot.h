// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/vault/header.h"

#include <array>
#include <optional>

namespace axs::vault {

/// Argon2id's memory and rounds.
struct SlotCost
{
    std::uint64_t memoryBytes = 0;
    std::uint32_t rounds = 0;
};

/// What a slot gives to who can open it.
struct SlotContent
{
    std::shared_ptr<const Secret> dataKey;
    Id person; ///< not set in slots of nobody's own
};

using SlotId = std::array<unsigned char, 16>;
SlotId newSlotId();

/// Seals the file's data key under what somebody types (SlotKind passphrase or recovery). Nothing when the memory that
/// the cost asks for cannot be had.
std::optional<Slot> sealForTyped(const FileKeys& keys, SlotKind kind, Id person, const Secret& typed,
    const SlotCost& cost, const SlotId& id = newSlotId());
/// Seals it for the holder of the secret half of this public key (32 bytes).
std::optional<Slot> sealForEscrow(const FileKeys& keys, const QByteArray& publicKey);

/// Opens a slot with what was typed; nothing when it is not this slot's.
std::optional<SlotContent> openWithTyped(const FileId& file, const Slot& slot, const Secret& typed);
std::optional<SlotContent> openWithEscrow(const Slot& slot, const Secret& secretKey);

} // namespace axs::vault
