// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/desk.h"

namespace axs::soak {

/// What is done to the file as a whole; it is closed meanwhile.
std::vector<Action> fileActions(bool isProtected);

/// The migrations that a desk opens its file with: the second step is one that can be done again and again.
const std::vector<store::Migration>& repeatableMigrations();

} // namespace axs::soak
