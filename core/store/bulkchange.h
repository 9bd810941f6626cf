// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/record/people.h"
#include "core/store/recordwriter.h"

#include <span>
#include <vector>

namespace axs::store {

/// One value for many episodes: another lead professional, or another responsible co-ordinator.
struct BulkChange
{
    enum class What { lead, coordinator };
    What what = What::coordinator;
    std::vector<Id> cafs;
    Id lead; ///< a practitioner; role and sector are theirs of today
    QString coordinator;
    Date from; ///< since when the new lead professional leads
    QString handOver; ///< what is said of the hand-over in each spell
};

/// What a change would do, before it is made.
struct BulkPreview
{
    std::vector<Id> changing; ///< in the order asked
    qint64 already = 0; ///< have the value
    qint64 closed = 0; ///< are closed: they stay as they are
    qint64 gone = 0;
    qint64 typing = 0; ///< of those that change, how many have a draft, which may bring the old value back
};
Result<BulkPreview> previewBulkChange(Connection& connection, const BulkChange& change);

/// Why it cannot be made; empty when it can.
QString whyNoBulkChange(const BulkChange& change, Date today);

/// Inside the writer's transaction: changes the open episodes that do not have the value yet. For a lead professional the
/// spell that ends and the one that begins are kept. One event, unset when nothing changed; see groupchange.h.
Result<Id> changeMany(Connection& connection, RecordWriter& writer, const BulkChange& change);

/// The open episodes that somebody leads, or that a co-ordinator is responsible for, in order of id.
Result<std::vector<Id>> openCafsLedBy(Connection& connection, Id practitioner);
Result<std::vector<Id>> openCafsOf(Connection& connection, const QString& coordinator);

/// The responsible co-ordinators that open episodes name, in order of name.
Result<QStringList> coordinatorsOf(Connection& connection);

} // namespace axs::store
