// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/plan.h"
#include "core/sample/writer.h"

namespace axs::sample {

/// What a monthly panel decided from September 2008 on; about a quarter get no service, and what is deferred comes back.
void drawPanels(const Plan& plan, Writer& writer, Random& random);

} // namespace axs::sample
