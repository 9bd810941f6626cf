// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/file.h"

namespace axs::store {

/// What a file says of itself, in its table of properties.
struct StoredProperties
{
    FileProperties properties;
    QString fileId; ///< of an unprotected file
    QString escrowKey; ///< the public half of the council's key, for rekeying; hexadecimal digits
};

Result<StoredProperties> readProperties(Connection& connection);
/// For a new file, within its transaction.
Result<void> writeProperties(Connection& connection, const StoredProperties& properties);
Result<void> writeFileId(Connection& connection, const QString& fileId);
/// An empty one takes it away.
Result<void> writeEscrowKey(Connection& connection, const QString& publicKey);

/// The file and its folder are on the disk when it returns.
Result<void> syncToDisk(const QString& path);
/// What is written at `partial` takes its name, which nothing may have, and is on the disk under it. Whether it did or
/// not, nothing is left at `partial`.
Result<void> takeName(const QString& partial, const QString& target);

} // namespace axs::store
