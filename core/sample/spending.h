// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/drawing.h"

namespace axs::sample {

/// The money of budget-holding lead professionals as the report prints it, on the actions of the plans; the whole of
/// it for a county of 867 and its share for a smaller one.
void drawSpending(const std::vector<Payable>& payables, int size, Writer& writer, Random& random);

} // namespace axs::sample
