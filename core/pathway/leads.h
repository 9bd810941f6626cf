// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

#include <functional>

namespace axs::pathway {

/// Makes the history of lead professionals follow who leads now (S1 3.1 b): when the lead of `value` is not the one of
/// `stored`, the spell that runs ends today and another begins. A spell that began today is mended in place. What was
/// entered by hand is left alone.
void followLead(const CafCase& stored, CafCase& value, Date today, const std::function<Id()>& newId);

} // namespace axs::pathway
