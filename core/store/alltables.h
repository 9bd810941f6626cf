// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordtable.h"

#include <tuple>
#include <variant>

namespace axs::store {

/// The tables of every kind of record on one connection, their statements prepared.
class AllTables
{
public:
    Result<void> open(Connection& connection)
    {
        Result<void> result;
        record::forEachKind([&](auto tag) {
            using Record = typename decltype(tag)::Type;
            if (!result)
                return;
            auto table = RecordTable<Record>::open(connection);
            if (table)
                of<Record>() = std::move(*table);
            else
                result = table.error();
        });
        return result;
    }

    template <class Record>
    RecordTable<Record>& of()
    {
        return std::get<RecordTable<Record>>(m_tables);
    }

private:
    template <class>
    struct TablesOf;
    template <class... Records>
    struct TablesOf<std::variant<Records...>>
    {
        using Type = std::tuple<RecordTable<Records>...>;
    };

    TablesOf<record::AnyRecord>::Type m_tables;
};

} // namespace axs::store
