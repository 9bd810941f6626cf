// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bodies of recordtable.h's templates.

namespace axs::store {

namespace detail {

inline constexpr QChar textsSeparator = u'\n';

template <class Type>
void bindValue(Statement& statement, int position, const Type& value)
{
    if (record::isUnset(value)) {
        statement.bindNullAt(position);
        return;
    }
    if constexpr (std::is_same_v<Type, QString>)
        statement.bindAt(position, value);
    else if constexpr (std::is_same_v<Type, QStringList>)
        statement.bindAt(position, value.join(textsSeparator));
    else if constexpr (std::is_same_v<Type, Date>)
        statement.bindAt(position, std::int64_t{value.dayNumber()});
    else if constexpr (std::is_same_v<Type, Id>)
        statement.bindAt(position, value.value);
    else if constexpr (std::is_same_v<Type, std::optional<int>>)
        statement.bindAt(position, std::int64_t{*value});
    else if constexpr (std::is_same_v<Type, std::optional<double>>)
        statement.bindAt(position, *value);
    else if constexpr (std::is_same_v<Type, std::optional<bool>>)
        statement.bindAt(position, std::int64_t{*value ? 1 : 0});
    else
        statement.bindAt(position, record::ChoiceTexts<Type>::texts[static_cast<std::size_t>(value)]);
}

template <class Type>
void readValue(const Statement& statement, int column, Type& value)
{
    if (statement.isNull(column))
        return;
    if constexpr (std::is_same_v<Type, QString>)
        value = statement.text(column);
    else if constexpr (std::is_same_v<Type, QStringList>)
        value = statement.text(column).split(textsSeparator);
    else if constexpr (std::is_same_v<Type, Date>)
        value = Date::fromDayNumber(static_cast<std::int32_t>(statement.integer(column)));
    else if constexpr (std::is_same_v<Type, Id>)
        value = statement.id(column);
    else if constexpr (std::is_same_v<Type, std::optional<int>>)
        value = static_cast<int>(statement.integer(column));
    else if constexpr (std::is_same_v<Type, std::optional<double>>)
        value = statement.number(column);
    else if constexpr (std::is_same_v<Type, std::optional<bool>>)
        value = statement.integer(column) != 0;
    else
        value = record::parseChoice<Type>(statement.text(column)).value_or(Type{});
}

} // namespace detail

template <class Record>
std::string columnList()
{
    std::string list = "id";
    record::forEachField<Record>([&](const auto& each) { list.append(", ").append(each.name); });
    return list;
}

template <class Record>
Record readRow(const Statement& statement)
{
    Record result;
    result.id = statement.id(0);
    int column = 1;
    record::forEachField<Record>(
        [&](const auto& each) { detail::readValue(statement, column++, result.*each.member); });
    return result;
}

template <class Record>
void bindRow(Statement& statement, const Record& record)
{
    statement.bindAt(1, record.id.value);
    int position = 2;
    record::forEachField<Record>(
        [&](const auto& each) { detail::bindValue(statement, position++, record.*each.member); });
}

template <class Record>
Result<RecordTable<Record>> RecordTable<Record>::open(Connection& connection)
{
    const std::string table(Record::kind);
    std::string marks = "?";
    std::string sets;
    record::forEachField<Record>([&](const auto& each) {
        marks += ", ?";
        const std::string name(each.name);
        sets.append(sets.empty() ? "" : ", ").append(name).append(" = excluded.").append(name);
    });
    RecordTable result;
    for (const auto& [target, sql] : {
             std::pair{&result.m_put,
                 "INSERT INTO " + table + " (" + columnList<Record>() + ") VALUES (" + marks
                     + ") ON CONFLICT (id) DO UPDATE SET " + sets},
             std::pair{&result.m_remove, "DELETE FROM " + table + " WHERE id = :id"},
             std::pair{&result.m_find, "SELECT " + columnList<Record>() + " FROM " + table + " WHERE id = :id"},
         }) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *target = std::move(*prepared);
    }
    return result;
}

template <class Record>
Result<void> RecordTable<Record>::put(const Record& record)
{
    bindRow(m_put, record);
    return m_put.run();
}

template <class Record>
Result<void> RecordTable<Record>::remove(Id id)
{
    m_remove.bind(":id", id);
    return m_remove.run();
}

template <class Record>
Result<std::optional<Record>> RecordTable<Record>::find(Id id)
{
    m_find.bind(":id", id);
    const auto row = m_find.next();
    if (!row)
        return row.error();
    std::optional<Record> found;
    if (*row)
        found = readRow<Record>(m_find);
    m_find.reset();
    return found;
}

template <class Record>
template <class Visit>
Result<void> RecordTable<Record>::forEach(Connection& connection, Visit&& visit)
{
    auto statement
        = connection.prepare("SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind) + " ORDER BY id");
    if (!statement)
        return statement.error();
    return statement->forEachRow([&] {
        visit(readRow<Record>(*statement));
    });
}

template <class Record>
Result<std::vector<Record>> RecordTable<Record>::all(Connection& connection)
{
    std::vector<Record> rows;
    if (auto read = forEach(connection, [&](Record record) { rows.push_back(std::move(record)); }); !read)
        return read.error();
    return rows;
}

template <class Record>
Result<std::vector<Record>> RecordTable<Record>::linkedTo(Connection& connection, std::string_view column, Id id)
{
    auto statement = connection.prepare("SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind)
        + " WHERE " + std::string(column) + " = :id ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(":id", id);
    std::vector<Record> rows;
    const auto read = statement->forEachRow([&] {
        rows.push_back(readRow<Record>(*statement));
    });
    if (!read)
        return read.error();
    return rows;
}

} // namespace axs::store
