// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the bytes: reading ends, and what was read comes back the same once it is written and read again.

#include "core/exchange/csv.h"

#include <QBuffer>

#include <cstdlib>
#include <vector>

namespace {

using axs::exchange::CsvReader;
using axs::exchange::CsvRow;

std::vector<CsvRow> rowsOf(CsvReader& reader, bool& whole)
{
    std::vector<CsvRow> rows;
    for (;;) {
        CsvRow row;
        const auto read = reader.next(row);
        whole = read.has_value();
        if (!read || !*read)
            return rows;
        rows.push_back(row);
    }
}

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    auto reader = CsvReader::open(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!reader)
        return 0;
    bool whole = false;
    const std::vector<CsvRow> rows = rowsOf(*reader, whole);
    expect(!whole || reader->position() == reader->size());

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    axs::exchange::CsvWriter writer(buffer);
    for (const CsvRow& row : rows)
        writer.addRow(row.cells);
    auto again = CsvReader::open(buffer.data());
    expect(again.has_value());
    const std::vector<CsvRow> same = rowsOf(*again, whole);
    expect(whole && same.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        expect(same[i].cells == rows[i].cells);
    return 0;
}
