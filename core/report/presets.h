// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <QString>

#include <vector>

namespace axs::report {

/// A period that people report on, by name.
struct Preset
{
    QString id; ///< "last-financial-year"
    QString label;
    Period period;
};

/// Since the start (open at both ends), this and last financial year (from 1 April), academic year (from 1 September)
/// and calendar quarter, as they are on that day.
std::vector<Preset> presets(Date today);

/// The twelve months from the first of that month that hold the day.
Period yearFrom(unsigned firstMonth, Date day);
Period quarterOf(Date day);

} // namespace axs::report
