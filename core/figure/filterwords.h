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

/// One part of a filter in the words that ask::understand() takes back; empty when it is not asked for.
QString ageWords(const RecordFilter& filter); ///< "unborn or aged under 5"
QString genderWords(const RecordFilter& filter); ///< "girls or gender not recorded"
QString consentWords(const RecordFilter& filter); ///< "consent declined or withdrawn"
QString stageWords(const QString& id); ///< "no review yet"
/// What the filter asks of episodes alone (see RecordFilter::asksOfEpisodes), a phrase each.
QStringList episodeWords(const RecordFilter& filter);

} // namespace axs::figure
