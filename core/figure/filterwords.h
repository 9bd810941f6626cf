// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/facts.h"
#include "core/figure/query.h"

namespace axs::figure {

/// The filter with every area, cluster (or alias) and service in its canonical spelling, or a usage error that names
/// the one that is not known and those that are.
Result<RecordFilter> resolved(const Facts& facts, const RecordFilter& filter);

/// The filter in words, without its period: "Exeter and Exmouth, level 2"; "All clusters" when it keeps everything.
QString words(const RecordFilter& filter);

} // namespace axs::figure
