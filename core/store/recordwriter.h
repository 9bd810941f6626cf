// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/revision.h"
#include "core/store/trail.h"

#include <functional>
#include <memory>

namespace axs::store {

/// A record that a transaction changed; what lists, facts and pages refresh by.
struct ChangedRecord
{
    std::string_view kind;
    Id id;
    bool withdrawn = false;
};

struct WriterOptions
{
    Who who;
    const Clock* clock = nullptr;
    IdSource* ids = nullptr;
    /// Fills 16 bytes; unset: libsodium's random numbers. Seeded in the sample, so that the same seed gives the same file.
    std::function<void(unsigned char*)> salt;
    /// Filling a new file: every record is new, and the search index is built once at the end with rebuildSearch().
    bool allNew = false;
};

/// Saves records within one open Transaction of its connection: revision, table row and search row together. Call
/// begin() right after the transaction began; after a failure the transaction must be rolled back.
class RecordWriter
{
public:
    static Result<std::unique_ptr<RecordWriter>> open(Connection& connection, WriterOptions options);
    virtual ~RecordWriter() = default;

    /// Reads the counters that a save continues.
    virtual Result<void> begin() = 0;
    /// The event that the revisions from here on bear, until the next begin().
    virtual void setImport(Id import) = 0;
    /// Appends a revision and shows it in the table; true when something changed, false when it was equal already.
    virtual Result<bool> save(const record::AnyRecord& record) = 0;
    /// Takes the record out of its table; its revisions stay.
    virtual Result<void> withdraw(std::string_view kind, Id id) = 0;
    /// Appends to the chained list of events; its id. The action is one of trail.h's.
    virtual Result<Id> addEvent(std::string_view action, Id subject, const QString& detail, const QString& purpose) = 0;
    /// Before the transaction is committed: an event vouches for what was saved since the last one.
    virtual Result<void> finish() = 0;
    /// Where the list of events ends, with what was added since begin().
    virtual const TrailHead& trail() const = 0;
    /// What changed since begin().
    virtual const std::vector<ChangedRecord>& changed() const = 0;
    /// Whose saves these are from now on.
    virtual void setAuthor(const QString& author) = 0;
    virtual Id newId() = 0;
    virtual std::int64_t nowMilliseconds() const = 0;
};

} // namespace axs::store
