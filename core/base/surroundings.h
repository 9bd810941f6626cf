// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axs {

/// "NFS", "Windows share": what kind of network drive the path is on; empty for a disk of this computer.
QString networkFileSystem(const QString& path);

/// Whether the computer writes memory to a disk that is not encrypted when it runs short: what was open can be found
/// there later. Reads the kernel's list of swap devices, and what it says of them; memory that is only compressed, files
/// and encrypted devices do not count.
bool hasPlainSwap(const QString& swaps = QStringLiteral("/proc/swaps"), const QString& devices = QStringLiteral("/sys/class/block"));

} // namespace axs
