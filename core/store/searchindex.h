// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"
#include "core/store/connection.h"

#include <QSet>

#include <vector>

namespace axs::store {

/// Keeps the search rows of children and CAFs beside their tables: folded texts for exact parts (trigrams), and the
/// words of names for misspellings. Used by RecordWriter within its transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Connection& connection)
        : m_connection(connection)
    {
    }
    Result<void> prepare();
    /// `before` is of another kind (or empty) when the record is new.
    Result<void> update(const record::AnyRecord& before, const record::AnyRecord& after);
    Result<void> remove(const record::AnyRecord& record);

private:
    Connection& m_connection;
    Statement m_addText, m_removeText, m_addMatch, m_removeMatch, m_addWord, m_removeWords;
};

/// Fills the search rows of the whole file from its tables, in an open transaction.
Result<void> rebuildSearch(Connection& connection);

/// The folded text that a record is found by; empty for kinds that are not searched.
QString searchText(const record::AnyRecord& record);
/// What children are put in order by.
QString sortNameOf(const record::Child& child);
/// The folded words of a child's names.
QStringList nameWords(const record::Child& child);

/// Which records a typed text means: every word must be part of a name or reference, or, for whole words that nothing
/// contains, a name word within one change (two for words of seven letters and more).
struct SearchHits
{
    std::vector<Id> children; ///< sorted
    std::vector<Id> cafs; ///< sorted
    /// The spellings that were searched instead of words that nothing contains.
    QStringList insteadOf;
};

/// The distinct words of names, kept in memory for misspellings and so that a common part is found quickly. Load once;
/// add as records are saved; a word that is missing only costs time.
class NameWords
{
public:
    Result<void> load(Connection& connection);
    void add(const QString& word);
    /// The known words that contain the part.
    QStringList containing(const QString& part) const;
    /// The known words within the allowed distance, nearest first, at most 20.
    QStringList near(const QString& word) const;
    std::size_t size() const { return m_words.size(); }

private:
    std::vector<QString> m_words;
    QSet<QString> m_known;
};

/// The words that this child's names are found by, as they stand in the file.
Result<QStringList> wordsOf(Connection& connection, Id child);

Result<SearchHits> search(Connection& connection, const NameWords& words, const QString& typed);

} // namespace axs::store
