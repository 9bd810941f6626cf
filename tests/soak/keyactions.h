// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/desk.h"

namespace axs::soak {

/// What people do about who may open the file.
std::vector<Action> keyActions();

} // namespace axs::soak
