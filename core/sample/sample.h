// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/record/kinds.h"

#include <functional>

/// The fictitious Devon of June 2009: invented episodes that add up, record by record, to what the source report
/// prints. Knows no file; the same options give the same records, byte for byte, on every machine.
namespace axs::sample {

inline constexpr Date today = Date::fromDayNumber(14449); ///< Friday 24 July 2009
inline constexpr Date firstDay = Date::fromDayNumber(13757); ///< 1 September 2007
inline constexpr Date lastDay = Date::fromDayNumber(14425); ///< 30 June 2009

inline constexpr qint64 printedSize = 867; ///< the only size that holds the printed values
inline constexpr qint64 smallestSize = 50;
inline constexpr qint64 largestSize = 20'000'000;

struct Options
{
    qint64 size = printedSize; ///< CAF episodes
    quint64 seed = 1;
};

/// Takes one record; each points only at records it was given before, and ids ascend.
using Sink = std::function<Result<void>(const record::AnyRecord&)>;

/// Told now and then how many of the episodes are drawn; false stops the drawing (Failure::cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Draws the county into the sink. Any other size than 867 is the same county, smaller, or drawn out over up to six
/// times the 22 months before July 2009 and then more densely; it holds no printed values. Stops at the sink's error.
Result<void> draw(const Options& options, const Sink& sink, const Progress& progress = {});

} // namespace axs::sample
