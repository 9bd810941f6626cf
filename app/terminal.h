// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace axs::app::terminal {

/// Whether somebody sits at a terminal and can be asked.
bool isThere();

/// Asks on the terminal itself, wherever standard input and output lead, and does not show what is typed. Who gets the
/// text must wipe it: Passphrase::take(). The error is Failure::cancelled when nothing was typed.
Result<QString> askSecret(const QString& question);

/// The first line that can be read there, without its end, byte by byte, so that what follows can be read by others.
/// Over-long or unreadable is nothing; the buffers in between are wiped.
std::optional<QString> readSecretLine(int descriptor);

} // namespace axs::app::terminal
