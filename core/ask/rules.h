// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/namelist.h"
#include "core/ask/understanding.h"

#include <initializer_list>
#include <span>

namespace axs::ask {

// What the rules of the grammar share. Private to this room.

/// What a phrase says something about; each can be said once in a sentence.
enum class Subject
{
    age,
    gender,
    cluster,
    area,
    assessor,
    lead,
    sector,
    service,
    level,
    consent,
    stage,
    period,
};

/// The names of a vocabulary, made ready to be found.
struct Lexicon
{
    explicit Lexicon(const Vocabulary& vocabulary);

    const Vocabulary& vocabulary;
    NameList clusters, areas, services, sectors, ageBands;
    NameList roles{NameList::Plurals::yes};
    NameList stages;
};

/// A sentence in tokens, with the questions that rules ask of it. Places beyond the end hold nothing.
class Reader
{
public:
    Reader(const QString& text, const Lexicon& lexicon);

    const Lexicon& lexicon() const { return m_lexicon; }
    const Vocabulary& vocabulary() const { return m_lexicon.vocabulary; }
    const std::vector<Token>& tokens() const { return m_tokens; }
    std::size_t size() const { return m_tokens.size(); }
    /// The word there, empty for a sign.
    QString word(std::size_t place) const;
    Gap gap(std::size_t place) const { return place < size() ? m_tokens[place].before : Gap::clause; }
    bool isSign(std::size_t place, QStringView sign) const;
    QString raw(std::size_t from, std::size_t end) const;
    /// The place after the longest of the phrases that stands there ("|" between them), otherwise `place` itself.
    std::size_t after(std::size_t place, QStringView phrases) const;
    bool has(std::size_t place, QStringView phrases) const { return after(place, phrases) != place; }

private:
    const QString& m_text;
    const Lexicon& m_lexicon;
    std::vector<Token> m_tokens;
};

/// A part of a phrase that is not understood.
struct Trouble
{
    std::size_t from = 0;
    std::size_t end = 0;
    QStringList readings;
};

/// How sure a reading is; only what is said can be taken, the others are offered.
enum class Sureness
{
    said,
    named, ///< a name, but not what it is the name of, or the name of several
    alike, ///< a part of a name, or a slip of the pen
};

/// One reading of the tokens up to `end`.
struct Phrase
{
    std::size_t end = 0;
    Subject subject = Subject::age;
    figure::RecordFilter part; ///< only the subject's members are set
    Sureness sureness = Sureness::said;
    bool saysStarted = false; ///< of a period
    std::vector<Trouble> troubles;
};
using Phrases = std::vector<Phrase>;

/// A rule adds every reading that it has of what stands at the place.
using Rule = void (*)(const Reader&, std::size_t place, Phrases&);
void readAges(const Reader& reader, std::size_t place, Phrases& found);
void readGenders(const Reader& reader, std::size_t place, Phrases& found);
void readPlaces(const Reader& reader, std::size_t place, Phrases& found);
void readPeople(const Reader& reader, std::size_t place, Phrases& found);
void readMentions(const Reader& reader, std::size_t place, Phrases& found);
void readLevel(const Reader& reader, std::size_t place, Phrases& found);
void readConsents(const Reader& reader, std::size_t place, Phrases& found);
void readStages(const Reader& reader, std::size_t place, Phrases& found);
void readPeriods(const Reader& reader, std::size_t place, Phrases& found);
/// The rules that read no list of names.
std::span<const Rule> plainRules();
std::span<const Rule> allRules();

/// A number in digits or words, also in the plural ("fives"); nothing from 1,000 on.
std::optional<int> numberAt(const Reader& reader, std::size_t place);

/// The place after words that carry nothing, or `place`.
std::size_t afterFiller(const Reader& reader, std::size_t place);

/// Names of one list in a row, joined by commas, "and", "or", and any of `between` ("in").
struct ReadNames
{
    std::size_t end = 0;
    QStringList names;
    Sureness sureness = Sureness::said; ///< otherwise the names are those that the first may mean
    std::vector<Trouble> troubles;
};
ReadNames readNames(const Reader& reader, std::size_t place, const NameList& list, QStringView between);

Understanding understand(const QString& sentence, const Lexicon& lexicon, bool withReadings);
/// The words for what a phrase says, as understand() takes them back.
QString phraseOf(const figure::RecordFilter& part, const Lexicon& lexicon);

} // namespace axs::ask
