// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace axs {

/// The day on this computer's calendar and clock in which this moment lies: what a person calls the day of a save.
Date localDay(std::int64_t millisecondsUtc);
/// The first moment after this day, on this computer's clock.
std::int64_t endOfLocalDay(Date day);

} // namespace axs
