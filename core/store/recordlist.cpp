// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordlist.h"

#include "core/record/values.h"
#include "core/store/recordtable.h"

#include <map>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What a record is called where another one points at it.
template <class Record>
QString calledBy(const Record& record)
{
    if constexpr (std::is_same_v<Record, record::Caf>)
        return record.reference;
    else if constexpr (std::is_same_v<Record, record::Child>)
        return u"%1 %2"_s.arg(record.forename, record.surname).trimmed();
    else if constexpr (requires { record.name; })
        return record.name;
    else
        return record::rowWords(record);
}

/// The words of links, each read once.
class Links
{
public:
    explicit Links(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<QString> words(std::string_view kind, Id id)
    {
        if (!id.isSet())
            return QString();
        const auto key = std::pair(std::string(kind), id.value);
        if (const auto known = m_words.find(key); known != m_words.end())
            return known->second;
        Result<QString> found = QString();
        record::withKind(kind, [&](auto tag) {
            using Record = typename decltype(tag)::Type;
            auto table = RecordTable<Record>::open(m_connection);
            if (!table) {
                found = table.error();
                return;
            }
            const auto row = table->find(id);
            if (!row)
                found = row.error();
            else if (*row)
                found = calledBy(**row);
        });
        if (found)
            m_words.emplace(key, *found);
        return found;
    }

private:
    Connection& m_connection;
    std::map<std::pair<std::string, std::int64_t>, QString> m_words;
};

template <class Record>
Result<Id> cafOf(Connection& connection, const Record& record)
{
    if constexpr (std::is_same_v<Record, record::Caf>) {
        return record.id;
    } else if constexpr (requires { record.caf; }) {
        return record.caf;
    } else if constexpr (requires { record.meeting; }) {
        auto meetings = RecordTable<record::Meeting>::open(connection);
        if (!meetings)
            return meetings.error();
        const auto meeting = meetings->find(record.meeting);
        if (!meeting)
            return meeting.error();
        return *meeting ? (*meeting)->caf : Id{};
    } else {
        return Id{};
    }
}

template <class Record>
Result<ListedRecord> listed(Connection& connection, Links& links, const Record& record)
{
    ListedRecord row{record.id, {}, {}};
    const Result<Id> caf = cafOf(connection, record);
    if (!caf)
        return caf.error();
    row.caf = *caf;
    std::optional<Error> problem;
    record::forEachField<Record>([&](const auto& each) {
        const auto& value = record.*each.member;
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Id>) {
            const Result<QString> words = links.words(each.kind, value);
            if (!words)
                problem = words.error();
            row.texts << (words ? *words : QString());
        } else {
            row.texts << record::displayText(value);
        }
    });
    if (problem)
        return *problem;
    return row;
}

template <class Record>
Result<std::vector<ListedRecord>> listedOf(Connection& connection, const std::vector<Id>& ids)
{
    auto table = RecordTable<Record>::open(connection);
    if (!table)
        return table.error();
    Links links(connection);
    std::vector<ListedRecord> rows;
    for (const Id id : ids) {
        const auto record = table->find(id);
        if (!record)
            return record.error();
        if (!*record) {
            rows.push_back({id, {}, {}});
            continue;
        }
        const Result<ListedRecord> row = listed(connection, links, **record);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    return rows;
}

} // namespace

std::vector<ListedColumn> listedColumns(std::string_view kind)
{
    std::vector<ListedColumn> columns;
    record::withKind(kind, [&](auto tag) {
        using Record = typename decltype(tag)::Type;
        record::forEachField<Record>([&](const auto& each) {
            using Type = std::decay_t<decltype(std::declval<Record>().*each.member)>;
            const bool isNumber = std::is_same_v<Type, std::optional<int>> || std::is_same_v<Type, std::optional<double>>;
            columns.push_back({text(each.name), text(each.label), isNumber});
        });
    });
    return columns;
}

Result<std::vector<ListedRecord>> listedRecords(Connection& connection, std::string_view kind, const std::vector<Id>& ids)
{
    Result<std::vector<ListedRecord>> rows
        = Error{u"There is no kind of record “%1”."_s.arg(text(kind)), u"unknown kind"_s, Failure::usage};
    record::withKind(kind, [&](auto tag) { rows = listedOf<typename decltype(tag)::Type>(connection, ids); });
    return rows;
}

} // namespace axs::store
