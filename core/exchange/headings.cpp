// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList plain(const QStringList& cells)
{
    QStringList names;
    for (const QString& cell : cells)
        names += cell.trimmed().toLower();
    return names;
}

QString listOf(const QStringList& names)
{
    return names.size() < 2 ? names.join(QString())
                            : names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

/// The columns that the table must have and has not.
QStringList missing(std::span<const Column> columns, const std::vector<int>& places, int shape)
{
    QStringList names;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].shape == shape && places[i] < 0 && (columns[i].required || shape != 0))
            names += latin(columns[i].name);
    }
    return names;
}

Result<void> checkComplete(std::span<const Column> columns, const std::vector<int>& places)
{
    if (const QStringList names = missing(columns, places, 0); !names.isEmpty())
        return Error{u"the table has no column %1. Add it; no row was read"_s.arg(listOf(names)), {}};
    QStringList wanted;
    for (int shape = 1; std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.shape == shape; });
         ++shape) {
        const QStringList names = missing(columns, places, shape);
        if (names.isEmpty())
            return {};
        wanted += listOf(names);
    }
    return wanted.isEmpty() ? Result<void>()
                            : Error{u"the table has neither a column %1. Add one or the other; no row was read"_s.arg(
                                        wanted.join(u" nor "_s)),
                                {}};
}

} // namespace

Result<HeadingRow> readHeadings(CsvReader& reader)
{
    for (;;) {
        HeadingRow heading;
        heading.begin = reader.position();
        const auto read = reader.next(heading.row);
        if (!read)
            return read.error();
        if (!*read)
            return Error{u"1: the table is empty. It must begin with its headings"_s, {}};
        heading.end = reader.position();
        if (!heading.row.isBlank())
            return heading;
    }
}

Result<Headings> matchHeadings(std::span<const Column> columns, const QStringList& cells)
{
    QStringList names = plain(cells);
    Headings result;
    result.width = cells.size();
    const qsizetype added = rejectHeadings().size();
    if (names.size() > added && names.mid(names.size() - added) == rejectHeadings())
        names.resize(names.size() - added);
    result.own = cells.mid(0, names.size());
    result.places.assign(columns.size(), -1);
    for (qsizetype place = 0; place < names.size(); ++place) {
        const auto column = std::find_if(
            columns.begin(), columns.end(), [&](const Column& each) { return latin(each.name) == names[place]; });
        if (column == columns.end()) {
            if (!names[place].isEmpty() && !rejectHeadings().contains(names[place]))
                result.ignored += cells[place].trimmed();
            continue;
        }
        int& known = result.places[static_cast<std::size_t>(column - columns.begin())];
        if (known >= 0)
            return Error{u"two columns are called %1. Take one away; no row was read"_s.arg(names[place]), {}};
        known = static_cast<int>(place);
    }
    if (auto complete = checkComplete(columns, result.places); !complete)
        return complete.error();
    return result;
}

} // namespace axs::exchange
