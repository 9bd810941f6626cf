// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/busymonitor.h"
#include "tests/bench/measures.h"

namespace axs::bench {

/// Every cluster clicked in turn on a dashboard over the file: until the cards on the screen show its numbers, and how
/// long the window's thread is busy in one go meanwhile.
void measureFrames(const Measures& measures, BusyMonitor& monitor, const QString& path);

} // namespace axs::bench
