// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/keyactions.h"

namespace axs::soak {

std::vector<Action> keyActions()
{
    return {};
}

} // namespace axs::soak
