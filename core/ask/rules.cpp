// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"

#include "core/base/text.h"
#include "core/figure/episodetest.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Rule, 6> plain{readAges, readGenders, readLevel, readConsents, readStages, readPeriods};
constexpr std::array<Rule, 9> all{readAges, readGenders, readLevel, readConsents, readStages, readPeriods, readPlaces,
    readPeople, readMentions};

constexpr QStringView fillers
    = u"children|child|kids|young people|young person|people|cafs|caf|episodes|episode|records|cases|assessments|all "
      "clusters|all areas|all dates|show me|show|list|find|give me|count|how many|number of|all|every|each|any|who|"
      "that|which|whose|where|were|was|are|is|be|been|has|have|had|having|did|do|does|we|us|there|the|a|an|of|please|"
      "with|only|and|but|also|then|what|the number of";

bool isPlainlyRead(const Reader& reader, std::size_t place, std::size_t atLeast)
{
    Phrases found;
    for (const Rule rule : plain)
        rule(reader, place, found);
    return std::any_of(
        found.begin(), found.end(), [&](const Phrase& phrase) { return phrase.sureness == Sureness::said && phrase.end >= atLeast; });
}

} // namespace

Lexicon::Lexicon(const Vocabulary& known)
    : vocabulary(known)
{
    for (const Vocabulary::Cluster& cluster : known.clusters) {
        clusters.add(cluster.name, cluster.name);
        for (const QString& alias : cluster.aliases)
            clusters.add(alias, cluster.name);
    }
    const auto addAll = [](NameList& list, const QStringList& names) {
        for (const QString& name : names)
            list.add(name, name);
    };
    addAll(areas, known.areas);
    addAll(services, known.services);
    addAll(sectors, known.sectors);
    addAll(roles, known.roles);
    for (const figure::AgeBand& band : known.ageBands) {
        if (std::any_of(band.label.begin(), band.label.end(), [](QChar each) { return each.isLetter(); }))
            ageBands.add(band.label, band.label);
    }
    for (const figure::StageName& stage : figure::listStages())
        stages.add(stage.label, stage.id);
}

Reader::Reader(const QString& text, const Lexicon& lexicon)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_tokens(tokensOf(text))
{
}

QString Reader::word(std::size_t place) const
{
    return place < size() && !m_tokens[place].sign ? m_tokens[place].word : QString();
}

bool Reader::isSign(std::size_t place, QStringView sign) const
{
    return place < size() && m_tokens[place].sign && m_tokens[place].word == sign;
}

QString Reader::raw(std::size_t from, std::size_t end) const
{
    return from < end ? m_text.mid(m_tokens[from].from, m_tokens[end - 1].end() - m_tokens[from].from) : QString();
}

std::size_t Reader::after(std::size_t place, QStringView phrases) const
{
    std::size_t longest = place;
    for (const QStringView phrase : phrases.tokenize(u'|', Qt::SkipEmptyParts)) {
        std::size_t next = place;
        bool holds = true;
        for (const QStringView part : phrase.tokenize(u' ')) {
            holds = holds && word(next) == part && (next == place || gap(next) <= Gap::hyphen);
            ++next;
        }
        if (holds)
            longest = std::max(longest, next);
    }
    return longest;
}

std::span<const Rule> plainRules()
{
    return plain;
}

std::span<const Rule> allRules()
{
    return all;
}

std::optional<int> numberAt(const Reader& reader, std::size_t place)
{
    static const QStringList words{u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s,
        u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s, u"thirteen"_s, u"fourteen"_s,
        u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s, u"twenty"_s};
    QString word = reader.word(place);
    if (word.isEmpty())
        return std::nullopt;
    if (word.endsWith(u's'))
        word.chop(word.endsWith("sixes"_L1) ? 2 : 1);
    if (const qsizetype number = words.indexOf(word); number >= 0)
        return static_cast<int>(number);
    constexpr qsizetype mostDigits = 3;
    const bool digits = std::all_of(word.begin(), word.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (word.isEmpty() || word.size() > mostDigits || !digits)
        return std::nullopt;
    return word.toInt();
}

std::size_t afterFiller(const Reader& reader, std::size_t place)
{
    return reader.after(place, fillers);
}

ReadNames readNames(const Reader& reader, std::size_t place, const NameList& list, QStringView between)
{
    constexpr QStringView articles = u"the|a|an";
    const std::size_t start = reader.after(place, articles);
    const NameList::Found first = list.at(reader.tokens(), start);
    if (first.names.isEmpty()) {
        const NameList::Found like = list.like(reader.tokens(), start);
        return {like.end, like.names, Sureness::alike, {}};
    }
    if (first.names.size() > 1)
        return {first.end, first.names, Sureness::named, {}};
    ReadNames read{first.end, first.names, Sureness::said, {}};
    const auto take = [&](std::size_t at, bool orLike) {
        NameList::Found found = list.at(reader.tokens(), at);
        const bool isOne = found.names.size() == 1;
        if (found.names.isEmpty() && orLike)
            found = list.like(reader.tokens(), at);
        if (found.names.isEmpty())
            return false;
        read.end = found.end;
        if (!isOne)
            read.troubles.push_back({at, found.end, found.names});
        else if (!read.names.contains(found.names.front()))
            read.names << found.names.front();
        return true;
    };
    while (read.end < reader.size()) {
        const bool isOr = reader.has(read.end, u"or");
        const std::size_t joined = reader.after(read.end, u"or|and|or and");
        if (joined == read.end && reader.gap(joined) < Gap::joint)
            break;
        const std::size_t next = reader.after(reader.after(joined, between), articles);
        const std::size_t end = list.at(reader.tokens(), next).end;
        if (!isOr && (end == 0 || isPlainlyRead(reader, next, end)))
            break;
        if (!take(next, isOr))
            break;
    }
    return read;
}

} // namespace axs::ask
