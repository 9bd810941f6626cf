// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <vector>

namespace axs::figure {

/// The first day of each calendar quarter from the one of `first` to the one of `last`, with no gap; none when a day
/// is unset or they are out of order.
std::vector<Date> quartersBetween(Date first, Date last);
/// "2009-Q2".
QString quarterLabel(Date day);

} // namespace axs::figure
