// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/trail.h"

#include <map>

namespace axs::soak {

/// What a file says, table by table, whatever its bytes: the hash of every row of every table, without the search index
/// (the check compares that with the records).
using State = std::map<QByteArray, QByteArray>;

Result<State> readState(store::Connection& connection);
/// The hash of the first so many saved versions and events: what was acknowledged once stays in it for ever.
struct Story
{
    std::int64_t revisions = 0;
    std::int64_t events = 0;
    QByteArray hash;
};
Result<Story> readStory(store::Connection& connection, std::int64_t revisions, std::int64_t events);
/// All there is.
Result<Story> readStory(store::Connection& connection);

/// The tables in which the two differ.
QByteArray differences(const State& one, const State& other);

/// What somebody learns who opens a file and has it checked.
struct Look
{
    bool isSound = false; ///< opened, read, and the check found nothing
    QString problem; ///< else: the first
    State state; ///< as far as it could be read
};

/// Opens the file for writing, which lets SQLite mend it from a journal, and checks all of it. The keys of a protected
/// file must be in this process already. With the
/// end of the list of events that this computer remembers, an older copy is a problem too.
Look lookAt(const QString& path, bool isProtected, store::Access access = store::Access::write,
    const store::TrailHead* remembered = nullptr);
/// The same within an open connection.
Look lookAt(store::Connection& connection, const store::TrailHead* remembered = nullptr);

} // namespace axs::soak
