// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace axs::store {

/// An error about this file, named in front of the sentence.
Error cannotOpen(const QString& path, const QString& why, const QString& detail = {});

/// What the first bytes of a file say, before SQLite touches it.
struct FileHead
{
    bool isProtected = false;
};

/// That the file is there, ours, whole and not newer than this program; a protected file says the rest once unlocked.
Result<FileHead> checkHead(const QString& path);

/// Asks an open file what its first bytes did not tell: that it is ours and not newer, and that its tables are there.
Result<void> checkContent(Connection& connection, const QString& path);

} // namespace axs::store
