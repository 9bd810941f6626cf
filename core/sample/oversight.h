// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/drawing.h"

namespace axs::sample {

/// What managers oversee in the window that ends in June 2009: panels, training, incidents, parents' questionnaires and
/// the self-assessment of seven agencies. Draws from a stream of its own, after everything else.
void drawOversight(const Plan& plan, const std::vector<Id>& clusters, Writer& writer, quint64 seed);

} // namespace axs::sample
