// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measures.h"

namespace axs::bench {

/// From a process's start to its painted window: the program's start page beside a bare Qt window; and the program on
/// this file until its facts are there.
void measureWindows(const Measures& measures, const QString& path, int times);

/// The program's window until it is usable; without a file, until its start page is painted.
int showWindow(const QString& settingsFolder, const QString& path);

} // namespace axs::bench
