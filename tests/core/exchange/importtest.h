// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/store/recordtable.h"

#include "tests/support/testfile.h"

namespace axs::test {

inline Result<exchange::ImportReport> tryImport(TestFile& file, const QString& kind, const QByteArray& table)
{
    return exchange::importTable(file.writer(), {kind, QStringLiteral("t.csv"), table});
}

inline exchange::ImportReport import(TestFile& file, const QString& kind, const QByteArray& table)
{
    return must(tryImport(file, kind, table));
}

template <class Record>
std::vector<Record> all(TestFile& file)
{
    return must(store::RecordTable<Record>::all(*file.connect()));
}

inline qint64 revisions(TestFile& file)
{
    return must(file.connect()->integer("SELECT count(*) FROM revision"));
}

/// A table of tests/data.
QByteArray tableOf(const QString& name);

} // namespace axs::test
