// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nicknames.h"
#include "core/base/text.h"
#include "core/store/searchindex.h"
#include "core/store/searchterms.h"

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
    if (!std::is_sorted(ids.begin(), ids.end()))
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
    auto next = known->cbegin(); // both come in order of id
    for (;;) {
        const auto match = matches->next();
        if (!match)
            return match.error();
        if (!*match)
            break;
        const Id id = matches->id(0);
        if (next != known->cbegin() && id <= *std::prev(next))
            next = known->cbegin();
        while (next != known->cend() && *next < id)
            ++next;
        if (next != known->cend() && *next == id)
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

void join(std::vector<Id>& into, const std::vector<Id>& more)
{
    into.insert(into.end(), more.begin(), more.end());
    sortUnique(into);
}

/// Two names that were typed as one: "Annemarie", "Hartsmith".
Result<std::vector<Id>> bearingTwo(Connection& connection, const QString& word)
{
    for (qsizetype at = trigram; at + trigram <= word.size(); ++at) {
        auto children = named(connection, {word.left(at)});
        if (!children)
            return children.error();
        if (children->empty())
            continue;
        auto second = named(connection, {word.mid(at)});
        if (!second)
            return second.error();
        bool first = false;
        keepCommon(*children, first, std::move(*second));
        if (!children->empty())
            return children;
    }
    return std::vector<Id>();
}

/// Children who bear the word or part of it, or another form of the same forename; for a word that nobody bears, those
/// of the two names that were typed as one. A word among others that is part of a name is not looked for in references.
Result<Found> bearing(Connection& connection, const NameWords& words, const QString& word, bool isAmongOthers)
{
    const QStringList forms = otherForms(word);
    const QStringList names = isAmongOthers && word.size() >= trigram ? words.containing(word) : QStringList();
    if (!names.isEmpty()) {
        auto children = named(connection, names + forms);
        return children ? Result(Found{std::move(*children), {}}) : children.error();
    }
    auto found = containing(connection, words, word);
    if (!found)
        return found.error();
    if (!forms.isEmpty()) {
        const auto others = named(connection, forms);
        if (!others)
            return others.error();
        join(found->children, *others);
    }
    if (!found->children.empty() || !found->cafs.empty())
        return found;
    auto both = bearingTwo(connection, word);
    if (!both)
        return both.error();
    found->children = std::move(*both);
    return found;
}

/// The children who bear each of these words, or one near it.
Result<void> searchNear(Connection& connection, const NameWords& words, const QStringList& typed, SearchHits& hits)
{
    std::vector<Id> kept;
    QStringList spellings;
    bool first = true;
    for (const QString& word : typed) {
        QStringList nearest = words.near(word);
        auto spelt = named(connection, nearest);
        if (!spelt)
            return spelt.error();
        nearest.removeAll(word);
        spellings += nearest;
        keepCommon(kept, first, std::move(*spelt));
        if (kept.empty())
            return {};
    }
    hits.children = std::move(kept);
    hits.insteadOf = spellings;
    return {};
}

/// The children of whom each word is part of a name, another form of it, or a misspelling.
Result<void> searchWords(Connection& connection, const NameWords& words, const QStringList& typed, SearchHits& hits)
{
    std::vector<Id> kept;
    bool first = true;
    bool allKnown = true;
    for (const QString& word : typed) {
        auto found = bearing(connection, words, word, typed.size() > 1);
        if (!found)
            return found.error();
        if (typed.size() == 1)
            join(hits.cafs, found->cafs);
        if (found->children.empty() && word.size() >= trigram && hits.cafs.empty()) {
            allKnown = false;
            const QStringList nearest = words.near(word);
            hits.insteadOf += nearest;
            auto spelt = named(connection, nearest);
            if (!spelt)
                return spelt.error();
            found->children = std::move(*spelt);
        }
        keepCommon(kept, first, std::move(found->children));
    }
    join(hits.children, kept);
    const bool mayBeMisspelt = allKnown && typed.size() > 1 && hits.children.empty() && hits.cafs.empty()
        && std::all_of(typed.begin(), typed.end(), [](const QString& word) { return word.size() >= trigram; });
    return mayBeMisspelt ? searchNear(connection, words, typed, hits) : Result<void>();
}

Result<SearchHits> hitsOf(Connection& connection, const NameWords& words, const QString& typed)
{
    auto hits = withReferral(connection, typed);
    if (!hits)
        return hits.error();
    // A reference holds words too short to stand alone, so the whole text is tried first.
    const QString whole = folded(typed);
    const QStringList parts = foldedWords(typed);
    if (parts.size() != 1) {
        const auto asTyped = containing(connection, words, whole);
        if (!asTyped)
            return asTyped.error();
        join(hits->cafs, asTyped->cafs);
        join(hits->children, asTyped->children);
        const bool hasForms
            = std::any_of(parts.begin(), parts.end(), [](const QString& word) { return !otherForms(word).isEmpty(); });
        if (!hits->children.empty() && !hasForms)
            return hits;
    }
    if (auto done = searchWords(connection, words, parts, *hits); !done)
        return done.error();
    return hits;
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
    return hitsOf(connection, words, typed);
}

Result<SearchHits> search(Connection& connection, const NameWords& words, const QString& typed, Date today)
{
    const SearchTerms terms = searchTerms(typed, today);
    if (!terms.born.isSet())
        return hitsOf(connection, words, typed);
    auto born = bornOn(connection, terms.born);
    if (!born)
        return born.error();
    if (born->empty()) // it may yet be part of a reference
        return hitsOf(connection, words, typed);
    SearchHits hits;
    if (!terms.text.isEmpty()) {
        auto named = hitsOf(connection, words, terms.text);
        if (!named)
            return named.error();
        hits = std::move(*named);
        hits.cafs.clear();
    }
    bool first = terms.text.isEmpty();
    keepCommon(hits.children, first, std::move(*born));
    return hits;
}

} // namespace axs::store
