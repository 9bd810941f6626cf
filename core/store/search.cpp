// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/searchindex.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype trigram = 3;
constexpr qsizetype longWord = 7;
constexpr int mostSpellings = 20;

int allowedDistance(const QString& word)
{
    return word.size() >= longWord ? 2 : 1;
}

void keepCommon(std::vector<Id>& kept, bool& first, std::vector<Id> found)
{
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (std::exchange(first, false)) {
        kept = std::move(found);
        return;
    }
    std::vector<Id> common;
    std::set_intersection(kept.begin(), kept.end(), found.begin(), found.end(), std::back_inserter(common));
    kept = std::move(common);
}

Result<void> collect(Statement& statement, std::vector<Id>& ids)
{
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        ids.push_back(statement.id(0));
    }
}

/// Records whose folded text contains the part. The trigrams narrow it down; the text itself decides.
Result<std::vector<Id>> containing(Connection& connection, const char* kind, const QString& part)
{
    std::vector<Id> ids;
    if (part.size() < trigram) {
        // Too short for trigrams: the beginning of a name's word.
        if (qstrcmp(kind, "child") != 0)
            return ids;
        auto statement = connection.prepare("SELECT child FROM name_word WHERE word >= :from AND word < :to");
        if (!statement)
            return statement.error();
        statement->bind(":from", part);
        statement->bind(":to", QString(part + QChar(0xffff)));
        if (auto read = collect(*statement, ids); !read)
            return read.error();
        return ids;
    }
    QStringList grams;
    for (qsizetype at = 0; at + trigram <= part.size(); ++at)
        grams.append(u'"' + part.mid(at, trigram) + u'"');
    auto statement = connection.prepare("SELECT s.record FROM search AS m JOIN search_text AS s ON s.record = m.rowid"
                                        " WHERE search MATCH :grams AND s.kind = :kind AND instr(s.text, :part) > 0");
    if (!statement)
        return statement.error();
    statement->bind(":grams", grams.join(u" AND "_s));
    statement->bind(":kind", QString::fromLatin1(kind));
    statement->bind(":part", part);
    if (auto read = collect(*statement, ids); !read)
        return read.error();
    return ids;
}

Result<std::vector<Id>> spelt(Connection& connection, const QStringList& words)
{
    auto statement = connection.prepare("SELECT child FROM name_word WHERE word = :word");
    if (!statement)
        return statement.error();
    std::vector<Id> ids;
    for (const QString& word : words) {
        statement->reset();
        statement->bind(":word", word);
        if (auto read = collect(*statement, ids); !read)
            return read.error();
    }
    return ids;
}

} // namespace

Result<void> NameWords::load(Connection& connection)
{
    auto statement = connection.prepare("SELECT DISTINCT word FROM name_word ORDER BY word");
    if (!statement)
        return statement.error();
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        add(statement->text(0));
    }
}

void NameWords::add(const QString& word)
{
    if (m_known.contains(word))
        return;
    m_known.insert(word);
    m_words.push_back(word);
}

QStringList NameWords::near(const QString& word) const
{
    const int limit = allowedDistance(word);
    std::vector<std::pair<int, const QString*>> found;
    for (const QString& known : m_words) {
        if (const int distance = editDistance(word, known, limit); distance <= limit)
            found.emplace_back(distance, &known);
    }
    std::sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first < right.first : *left.second < *right.second;
    });
    QStringList nearest;
    for (const auto& [distance, known] : found) {
        if (nearest.size() < mostSpellings)
            nearest.append(*known);
    }
    return nearest;
}

Result<QStringList> wordsOf(Connection& connection, Id child)
{
    auto statement = connection.prepare("SELECT word FROM name_word WHERE child = :child");
    if (!statement)
        return statement.error();
    statement->bind(":child", child);
    QStringList words;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return words;
        words.append(statement->text(0));
    }
}

Result<SearchHits> search(Connection& connection, const NameWords& words, const QString& typed)
{
    SearchHits hits;
    const QString whole = folded(typed);
    const auto cafs = containing(connection, "caf", whole);
    if (!cafs)
        return cafs.error();
    hits.cafs = *cafs;
    std::sort(hits.cafs.begin(), hits.cafs.end());

    // A reference holds words too short to stand alone, so the whole text is tried first.
    const auto asTyped = containing(connection, "child", whole);
    if (!asTyped)
        return asTyped.error();
    bool first = true;
    if (!asTyped->empty()) {
        keepCommon(hits.children, first, *asTyped);
        return hits;
    }
    for (const QString& word : foldedWords(typed)) {
        auto found = containing(connection, "child", word);
        if (!found)
            return found.error();
        if (found->empty() && word.size() >= trigram && hits.cafs.empty()) {
            const QStringList nearest = words.near(word);
            hits.insteadOf += nearest;
            found = spelt(connection, nearest);
            if (!found)
                return found.error();
        }
        keepCommon(hits.children, first, std::move(*found));
    }
    return hits;
}

} // namespace axs::store
