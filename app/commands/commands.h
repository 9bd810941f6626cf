// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace axs::app {

// One file a command; a new one is also a line in commands().
extern const Command sampleCommand;
extern const Command newCommand;
extern const Command importCommand;
extern const Command figuresCommand;
extern const Command reportCommand;
extern const Command exportCommand;
extern const Command checkCommand;
extern const Command backupCommand;
extern const Command restoreCommand;
extern const Command salvageCommand;
extern const Command keysCommand;
extern const Command escrowCommand;
extern const Command grabCommand;

} // namespace axs::app
