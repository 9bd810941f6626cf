// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordwriter.h"

namespace axs::store {

/// What rebuilding gave.
struct Rebuilt
{
    std::int64_t records = 0;
    int standIns = 0;
};

/// Fills the empty tables of every kind from the latest versions, in an open transaction with foreign keys off. A record
/// that others point at and that has no version is given one by `writer`, named “(lost)”. The search rows are not made.
Result<Rebuilt> rebuildTables(Connection& connection, RecordWriter& writer);

} // namespace axs::store
