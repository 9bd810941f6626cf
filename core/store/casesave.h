// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/store/recordwriter.h"

#include <QStringList>

namespace axs::store {

/// One save of an episode with all that belongs to it.
struct CaseSave
{
    pathway::CafCase stored; ///< as it stood when the form was opened; rows that are no longer in `value` are withdrawn
    pathway::CafCase value;
    std::vector<record::Practitioner> people; ///< added in place; saved when the case uses them
    std::vector<record::Option> options; ///< likewise
    QString draft; ///< the form whose draft is deleted with the save
    QStringList confirmed; ///< "caf.one-agency: the school has nobody else"
    std::int64_t device = 0;
    Date today;
};

/// Inside the writer's transaction: gives the references that are missing, saves what changed, withdraws what was
/// removed, records one event on the CAF and deletes the draft. Answers the case as it now stands in the file.
Result<pathway::CafCase> saveCase(Connection& connection, RecordWriter& writer, const CaseSave& save);

/// What the last save of a CAF did, as its event tells it.
struct LastSave
{
    struct Part
    {
        std::string kind;
        Id id;
    };
    std::vector<Part> parts;
    QString author;
    std::int64_t atMilliseconds = 0;
    bool createdCaf = false; ///< nothing came before it
};
/// Nothing when no save of this CAF was recorded.
Result<std::optional<LastSave>> lastSave(Connection& connection, Id caf);

/// Inside the writer's transaction: saves the versions before the last save again, as new revisions. Can itself be
/// taken back in the same way. An error when the last save made the CAF.
Result<void> undoLastSave(Connection& connection, RecordWriter& writer, Id caf);

/// Inside the writer's transaction: takes the whole episode out of the record, into the bin. The child and what belongs
/// to the child stay. undoLastSave() puts it back.
Result<void> withdrawCase(Connection& connection, RecordWriter& writer, Id caf);

/// An episode that was taken out whole, and can be put back.
struct WithdrawnCase
{
    Id caf;
    QString reference;
    Id child;
    QString childName; ///< empty when the child is no longer in the file
    QString author;
    std::int64_t atMilliseconds = 0;
};
/// What is in the bin, the newest first.
Result<std::vector<WithdrawnCase>> withdrawnCases(Connection& connection);

/// The records that the saves of this CAF ever touched, also withdrawn ones.
Result<std::vector<LastSave::Part>> partsOfCase(Connection& connection, Id caf);

} // namespace axs::store
