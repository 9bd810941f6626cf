// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/places.h"
#include "core/report/papers.h"
#include "core/store/connection.h"

#include <optional>

namespace axs::ui {

/// One episode with what its papers need beside it.
struct PaperSource
{
    pathway::CafCase all;
    record::Authority authority;
    QString cluster;
    std::vector<record::Practitioner> people;
    std::vector<pathway::RecordedVersion> versions; ///< of everything of the child
    std::vector<record::Interval> intervals;
};
/// Nothing when there is no episode with this id.
Result<std::optional<PaperSource>> readPaperSource(store::Connection& connection, Id caf);

} // namespace axs::ui
