// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/text.h"
#include "core/store/recordtable.h"

#include <algorithm>
#include <array>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names first, then the child's reference, so that a name and a reference never run into each other's trigrams.
QString childText(const record::Child& child)
{
    QStringList parts;
    for (const QString* part : {&child.forename, &child.surname, &child.knownAs, &child.reference}) {
        const QString text = folded(*part);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(u' ');
}

template <class Add>
Result<void> addRecord(const record::AnyRecord& record, Statement& addText, Statement& addWord, Add&& addMatch)
{
    const QString text = searchText(record);
    if (text.isEmpty())
        return {};
    const Id id = record::idOf(record);
    addText.bind(":record", id);
    addText.bindAt(addText.parameter(":kind"), record::kindOf(record));
    addText.bind(":text", text);
    const auto* child = std::get_if<record::Child>(&record);
    addText.bind(":sort_name", child ? sortNameOf(*child) : QString());
    if (auto added = addText.run(); !added)
        return added;
    if (auto added = addMatch(id, text); !added)
        return added;
    if (child) {
        for (const QString& word : nameWords(*child)) {
            addWord.bind(":word", word);
            addWord.bind(":child", id);
            if (auto added = addWord.run(); !added)
                return added;
        }
    }
    return {};
}

constexpr std::string_view addTextSql
    = "INSERT INTO search_text (record, kind, text, sort_name) VALUES (:record, :kind, :text, :sort_name)";
constexpr std::string_view addWordSql = "INSERT OR IGNORE INTO name_word (word, child) VALUES (:word, :child)";

Result<void> prepareAll(Connection& connection, std::initializer_list<std::pair<Statement*, std::string_view>> list)
{
    for (const auto& [statement, sql] : list) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return {};
}

} // namespace

QString searchText(const record::AnyRecord& record)
{
    if (const auto* child = std::get_if<record::Child>(&record))
        return childText(*child);
    if (const auto* caf = std::get_if<record::Caf>(&record))
        return folded(caf->reference);
    return {};
}

QString sortNameOf(const record::Child& child)
{
    return folded(child.surname + u' ' + child.forename);
}

QStringList nameWords(const record::Child& child)
{
    QStringList words;
    for (const QString* part : {&child.forename, &child.surname, &child.knownAs})
        words += foldedWords(*part);
    words.removeDuplicates();
    return words;
}

Result<void> SearchIndex::prepare()
{
    return prepareAll(m_connection,
        {
            {&m_addText, addTextSql},
            {&m_removeText, "DELETE FROM search_text WHERE record = :record"},
            {&m_addMatch, "INSERT INTO search (rowid, text) VALUES (:record, :text)"},
            {&m_removeMatch, "INSERT INTO search (search, rowid, text) VALUES ('delete', :record, :text)"},
            {&m_addWord, addWordSql},
            {&m_removeWords, "DELETE FROM name_word WHERE child = :child"},
        });
}

Result<void> SearchIndex::update(const record::AnyRecord& before, const record::AnyRecord& after)
{
    const bool known = record::idOf(before) == record::idOf(after) && record::kindOf(before) == record::kindOf(after);
    if (known && searchText(before) == searchText(after))
        return {};
    if (known) {
        if (auto removed = remove(before); !removed)
            return removed;
    }
    return addRecord(after, m_addText, m_addWord, [this](Id id, const QString& text) {
        m_addMatch.bind(":record", id);
        m_addMatch.bind(":text", text);
        return m_addMatch.run();
    });
}

Result<void> SearchIndex::remove(const record::AnyRecord& record)
{
    const QString text = searchText(record);
    if (text.isEmpty())
        return {};
    const Id id = record::idOf(record);
    m_removeMatch.bind(":record", id);
    m_removeMatch.bind(":text", text);
    m_removeText.bind(":record", id);
    m_removeWords.bind(":child", id);
    for (Statement* statement : {&m_removeMatch, &m_removeText, &m_removeWords}) {
        if (auto removed = statement->run(); !removed)
            return removed;
    }
    return {};
}

Result<void> rebuildSearch(Connection& connection)
{
    if (auto cleared = connection.execute("DELETE FROM search_text; DELETE FROM name_word"); !cleared)
        return cleared;
    Statement addText;
    Statement addWord;
    if (auto prepared = prepareAll(connection, {{&addText, addTextSql}, {&addWord, addWordSql}}); !prepared)
        return prepared;
    Result<void> result;
    const auto add = [&](const auto& record) {
        if (result)
            result = addRecord(record::AnyRecord(record), addText, addWord,
                [](Id, const QString&) { return Result<void>(); });
    };
    if (auto read = RecordTable<record::Child>::forEach(connection, add); !read || !result)
        return read ? result : read;
    if (auto read = RecordTable<record::Caf>::forEach(connection, add); !read || !result)
        return read ? result : read;
    return connection.execute("INSERT INTO search (search) VALUES ('rebuild')");
}

} // namespace axs::store
