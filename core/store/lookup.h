// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordtable.h"

namespace axs::store {

/// Finds the rows of one kind by one indexed column (a field's name), prepared once for many values. In order of id.
template <class Record>
class Lookup
{
public:
    static Result<Lookup> open(Connection& connection, std::string_view column)
    {
        Lookup lookup;
        auto prepared = connection.prepare("SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind)
            + " WHERE " + std::string(column) + " = ? ORDER BY id");
        if (!prepared)
            return prepared.error();
        lookup.m_find = std::move(*prepared);
        return lookup;
    }

    Result<std::vector<Record>> find(const QString& value)
    {
        m_find.bindAt(1, value);
        return rows();
    }

    Result<std::vector<Record>> find(Id value)
    {
        m_find.bindAt(1, value.value);
        return rows();
    }

private:
    Result<std::vector<Record>> rows()
    {
        std::vector<Record> found;
        const auto read = m_find.forEachRow([&] {
            found.push_back(readRow<Record>(m_find));
        });
        if (!read)
            return read.error();
        return found;
    }

    Statement m_find;
};

/// The greatest id that the file has given to a record or event; new ids of a source that stands still begin after it.
Result<Id> greatestId(Connection& connection);

} // namespace axs::store
