// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/codec.h"
#include "core/store/recordtable.h"
#include "core/store/searchcheck.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <map>

namespace axs::test {

/// Every row of every kind, as the tables show it; search rows are compared with them on the way.
inline std::map<Id, QByteArray> everyRow(TestFile& file)
{
    std::map<Id, QByteArray> rows;
    const auto connection = file.connect();
    record::forEachKind([&](auto tag) {
        using Record = typename decltype(tag)::Type;
        for (const Record& each : must(store::RecordTable<Record>::all(*connection)))
            rows[each.id] = QByteArray(Record::kind.data(), static_cast<qsizetype>(Record::kind.size()))
                + record::encodeBody(each);
    });
    CHECK(must(store::searchFaults(*connection)).isEmpty());
    return rows;
}

/// Runs work that answers an id in a transaction of its own, a minute after the one before.
template <class Work>
Id performed(TestFile& file, Work&& work)
{
    Id id;
    file.clock.advance(60'000);
    must(file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto done = work(connection, writer);
        if (!done)
            return done.error();
        id = *done;
        return {};
    }));
    return id;
}

} // namespace axs::test
