// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/protection.h"
#include "core/vault/vault.h"

namespace axs::store {

/// A protected file's keys, and what gave them.
struct OpenedLock
{
    vault::Unlocked unlocked;
    OpenedBy by = OpenedBy::nothing;
};

/// Finds the key slot that this opens and puts the file's keys on the keyring. Failure::locked, in the same words for
/// every cause, when none is opened. Half a second for each person who may open the file.
Result<OpenedLock> unlockFile(const QString& path, const Unlocking& unlocking);

vault::SlotCost slotCost(const KeyCost& cost);
QString slotName(const vault::Slot& slot); ///< hexadecimal digits
QString fileName(const vault::FileId& file); ///< hexadecimal digits

/// Writes a file's header where no file is yet.
Result<void> writeNewHeader(const QString& path, const QByteArray& header);

} // namespace axs::store
