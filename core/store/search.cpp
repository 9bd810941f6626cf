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

void sortUnique(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Both are sorted.
void keepCommon(std::vector<Id>& kept, bool& first, std::vector<Id> found)
{
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

/// The children who bear one of these words in their names; sorted.
Result<std::vector<Id>> named(Connection& connection, const QStringList& words)
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
    sortUnique(ids);
    return ids;
}

/// Too short for trigrams: the beginning of a name's word.
Result<std::vector<Id>> beginning(Connection& connection, const QString& part)
{
    auto statement = connection.prepare("SELECT child FROM name_word WHERE word >= :from AND word < :to");
    if (!statement)
        return statement.error();
    statement->bind(":from", part);
    statement->bind(":to", QString(part + QChar(0xffff)));
    std::vector<Id> ids;
    if (auto read = collect(*statement, ids); !read)
        return read.error();
    sortUnique(ids);
    return ids;
}

/// Trigrams that cover the part; the more of them, the longer it takes to read the lists of the common ones.
QString trigramsOf(const QString& part)
{
    QStringList grams;
    for (qsizetype at = 0; at + trigram < part.size(); at += trigram)
        grams.append(u'"' + part.mid(at, trigram) + u'"');
    grams.append(u'"' + part.right(trigram) + u'"');
    return grams.join(u" AND "_s);
}

struct Found
{
    std::vector<Id> children; ///< sorted
    std::vector<Id> cafs; ///< sorted
};

/// Records whose folded text contains the part. Children who bear it in a single name are known from the words; of the
/// others, trigrams narrow it down and the text itself decides.
Result<Found> containing(Connection& connection, const NameWords& words, const QString& part)
{
    if (part.size() < trigram) {
        auto children = beginning(connection, part);
        return children ? Result(Found{std::move(*children), {}}) : children.error();
    }
    auto known = named(connection, words.containing(part));
    if (!known)
        return known.error();
    auto matches = connection.prepare("SELECT rowid FROM search WHERE search MATCH :grams");
    if (!matches)
        return matches.error();
    auto text = connection.prepare(
        "SELECT kind FROM search_text WHERE record = :record AND instr(text, :part) > 0");
    if (!text)
        return text.error();
    matches->bind(":grams", trigramsOf(part));
    text->bind(":part", part);
    Found found{*known, {}};
    for (;;) {
        const auto match = matches->next();
        if (!match)
            return match.error();
        if (!*match)
            break;
        const Id id = matches->id(0);
        if (std::binary_search(known->begin(), known->end(), id))
            continue;
        text->bind(":record", id);
        const auto holds = text->next();
        if (!holds)
            return holds.error();
        if (*holds)
            (text->utf8(0) == "child" ? found.children : found.cafs).push_back(id);
        text->reset();
    }
    sortUnique(found.children);
    sortUnique(found.cafs);
    return found;
}

} // namespace

Result<void> NameWords::load(Connection& connection)
{
    // From word to next word by the index, however many children bear it, and in short reads.
    constexpr std::int64_t chunk = 1'000;
    auto statement = connection.prepare("WITH RECURSIVE known (word) AS ("
                                        " SELECT min(word) FROM name_word WHERE word > :after UNION ALL"
                                        " SELECT (SELECT min(word) FROM name_word WHERE word > known.word) FROM known"
                                        " WHERE known.word IS NOT NULL LIMIT :count)"
                                        " SELECT word FROM known WHERE word IS NOT NULL");
    if (!statement)
        return statement.error();
    std::string last;
    for (;;) {
        statement->bindAt(statement->parameter(":after"), std::string_view(last));
        statement->bind(":count", chunk);
        std::int64_t found = 0;
        for (;; ++found) {
            const auto row = statement->next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            last = statement->utf8(0);
            add(statement->text(0));
        }
        statement->reset();
        if (found < chunk)
            return {};
    }
}

void NameWords::add(const QString& word)
{
    if (m_known.contains(word))
        return;
    m_known.insert(word);
    m_words.push_back(word);
}

QStringList NameWords::containing(const QString& part) const
{
    QStringList found;
    std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(found),
        [&](const QString& word) { return word.contains(part); });
    return found;
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
    // A reference holds words too short to stand alone, so the whole text is tried first.
    const QString whole = folded(typed);
    auto asTyped = containing(connection, words, whole);
    if (!asTyped)
        return asTyped.error();
    hits.cafs = std::move(asTyped->cafs);
    hits.children = std::move(asTyped->children);
    if (!hits.children.empty())
        return hits;
    bool first = true;
    for (const QString& word : foldedWords(typed)) {
        auto found = word == whole ? Result(Found{}) : containing(connection, words, word);
        if (!found)
            return found.error();
        if (found->children.empty() && word.size() >= trigram && hits.cafs.empty()) {
            const QStringList nearest = words.near(word);
            hits.insteadOf += nearest;
            auto spelt = named(connection, nearest);
            if (!spelt)
                return spelt.error();
            found->children = std::move(*spelt);
        }
        keepCommon(hits.children, first, std::move(found->children));
    }
    return hits;
}

} // namespace axs::store
