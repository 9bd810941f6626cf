// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/figure/query.h"
#include "core/store/file.h"
#include "core/store/writer.h"

#include <array>

namespace axs::app {

/// The filter that figures, reports and extracts share.
inline constexpr std::array filterOptions{
    Option{"--from", "DATE", "from this day on (2007-09-01)"},
    Option{"--to", "DATE", "up to this day (2009-06-30)"},
    Option{"--area", "A", "only this area", true},
    Option{"--cluster", "C", "only this cluster, by name or alias", true},
    Option{"--service", "S", "only this service type", true},
    Option{"--level", "2|3", "only this service level"},
    Option{"--target", "N", "the county's target of CAFs, 5000 when not given"},
    Option{"--suppress", "", "hide small numbers"},
};

/// A command's own options followed by those of the filter.
template <std::size_t Size>
constexpr auto withFilter(const std::array<Option, Size>& own)
{
    std::array<Option, Size + filterOptions.size()> all{};
    for (std::size_t i = 0; i < Size; ++i)
        all[i] = own[i];
    for (std::size_t i = 0; i < filterOptions.size(); ++i)
        all[Size + i] = filterOptions[i];
    return all;
}

/// The same for a table of rows, which hides no small numbers: it holds the rows themselves.
template <std::size_t Size>
constexpr auto withRowFilter(const std::array<Option, Size>& own)
{
    static_assert(filterOptions.back().name == "--suppress");
    std::array<Option, Size + filterOptions.size() - 1> all{};
    for (std::size_t i = 0; i < Size; ++i)
        all[i] = own[i];
    for (std::size_t i = 0; i + 1 < filterOptions.size(); ++i)
        all[Size + i] = filterOptions[i];
    return all;
}

/// What the filter's options ask for. Names are as typed: figure::resolved() knows the file's.
Result<figure::Query> queryFromOptions(const Arguments& arguments);

/// The whole of a table; `-` is standard input. One that is missing is wrong use.
Result<QByteArray> readTable(const QString& path);
/// What messages call it.
QString tableName(const QString& path);

/// The file that is the command's first argument, with what opens it. Takes no lock and changes nothing.
Result<std::unique_ptr<store::File>> openForReading(const Arguments& arguments);

/// A file with its one writer, and what the writer needs. Ends in the right order.
class WritableFile
{
public:
    /// The command's first argument.
    static Result<std::unique_ptr<WritableFile>> open(const Arguments& arguments);

    store::File& file() { return *m_file; }
    store::Writer& writer() { return *m_writer; }

private:
    WritableFile() = default;

    SystemClock m_clock;
    IdSource m_ids;
    std::unique_ptr<store::File> m_file;
    std::unique_ptr<store::Writer> m_writer;
};

inline Result<std::unique_ptr<WritableFile>> openForWriting(const Arguments& arguments)
{
    return WritableFile::open(arguments);
}

/// Ids for a command that writes after `last`. With SOURCE_DATE_EPOCH the same every time, and still new in the file.
IdSource commandIds(Id last);
/// Saves as this author on this computer. `clock` and `ids` must outlive what is made with it. With
/// SOURCE_DATE_EPOCH the same command on the same file writes the same bytes.
store::WriterOptions commandWriter(const QString& author, const Clock& clock, IdSource& ids, Id last);

} // namespace axs::app
