// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace axs::app {

/// Leaves nothing readable behind: no core dump, not even through a crash handler; no other program of the same user
/// may look into this one's memory; and what it writes, only its user may read. Called before anything else.
void hardenProcess();

} // namespace axs::app
