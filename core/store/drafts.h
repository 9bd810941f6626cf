// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace axs::store {

/// What somebody is typing and has not saved: one a form, outside revisions, search and bundles. The body is the form's
/// own; the form's version tells whether a later program can still read it.
struct Draft
{
    QString form; ///< "caf/123", "caf/new/456"
    Id record; ///< unset for a new one
    std::string kind;
    int formVersion = 0;
    QByteArray body;
    QString author;
    std::int64_t keptAtMilliseconds = 0;
};

/// Inside the writer's transaction.
Result<void> keepDraft(Connection& connection, const Draft& draft);
/// Inside the writer's transaction: the save's own when the form was saved.
Result<void> deleteDraft(Connection& connection, const QString& form);
/// Drafts are in no chain, so a digest over all of them stands in the file's properties and is kept in the same
/// transaction. False when they are not what was kept last.
Result<bool> areDraftsWhole(Connection& connection);
/// Takes the drafts as they are for whole; after every event that is added, and in a migration.
Result<void> sealDrafts(Connection& connection);
/// Newest first.
Result<std::vector<Draft>> drafts(Connection& connection);

} // namespace axs::store
