// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"

#include <algorithm>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

constexpr auto saidTwice = u"This is already said otherwise.";
constexpr auto severalReadings = u"This can be read in more than one way.";
constexpr auto noName = u"It is not said what this is.";
constexpr auto almostName = u"No name is written like this.";
constexpr auto notKnown = u"Not understood.";
constexpr auto orApart = u"“or” stands only between words of one kind.";
constexpr auto whichDate = u"Only the date on which a CAF started can be asked for.";

/// What was said so far, put together; every subject once, but each stage and both ends of a range by themselves.
class Gathered
{
public:
    /// False when it does not agree with what was said before.
    bool take(const Phrase& phrase)
    {
        const RecordFilter& part = phrase.part;
        switch (phrase.subject) {
        case Subject::age: return takeAge(part);
        case Subject::period: return takePeriod(part.period);
        case Subject::stage: return takeStages(part.stages);
        case Subject::level:
            if (m_filter.level)
                return false;
            m_filter.level = part.level;
            return true;
        case Subject::gender: return takeNames(&RecordFilter::genders, part);
        case Subject::cluster: return takeNames(&RecordFilter::clusters, part);
        case Subject::area: return takeNames(&RecordFilter::areas, part);
        case Subject::assessor: return takeNames(&RecordFilter::assessorRoles, part);
        case Subject::lead: return takeNames(&RecordFilter::leadRoles, part);
        case Subject::sector: return takeNames(&RecordFilter::sectors, part);
        case Subject::service: return takeNames(&RecordFilter::services, part);
        case Subject::consent: return takeNames(&RecordFilter::consents, part);
        }
        return false;
    }
    RecordFilter filter() const
    {
        RecordFilter result = m_filter;
        result.stages = m_anyStage;
        result.allStages = m_stages;
        if (m_anyStage.isEmpty() && m_stages.size() == 1)
            std::swap(result.stages, result.allStages);
        return result;
    }

private:
    bool takeNames(QStringList RecordFilter::*member, const RecordFilter& part)
    {
        if (!(m_filter.*member).isEmpty())
            return false;
        m_filter.*member = part.*member;
        return true;
    }
    bool takeAge(const RecordFilter& part)
    {
        if (m_filter.unborn || (part.unborn && (m_filter.ageFrom || m_filter.ageTo)))
            return false;
        if ((part.ageFrom && m_filter.ageFrom) || (part.ageTo && m_filter.ageTo))
            return false;
        const auto from = part.ageFrom ? part.ageFrom : m_filter.ageFrom;
        const auto to = part.ageTo ? part.ageTo : m_filter.ageTo;
        if (from && to && *from > *to)
            return false;
        m_filter.ageFrom = from;
        m_filter.ageTo = to;
        m_filter.unborn = part.unborn;
        return true;
    }
    bool takePeriod(const Period& period)
    {
        Period& said = m_filter.period;
        if ((period.from.isSet() && said.from.isSet()) || (period.to.isSet() && said.to.isSet()))
            return false;
        const Period both{period.from.isSet() ? period.from : said.from, period.to.isSet() ? period.to : said.to};
        if (both.from.isSet() && both.to.isSet() && both.from > both.to)
            return false;
        said = both;
        return true;
    }
    bool takeStages(const QStringList& ids)
    {
        if (ids.size() == 1) {
            if (!m_stages.contains(ids.front()))
                m_stages << ids;
            return true;
        }
        if (!m_anyStage.isEmpty())
            return false;
        m_anyStage = ids;
        return true;
    }

    RecordFilter m_filter; ///< but for the stages
    QStringList m_stages;
    QStringList m_anyStage;
};

/// Of all readings at a place, the longest; what is only alike gives way to every other.
Phrases longestAt(const Reader& reader, std::size_t place)
{
    Phrases found;
    for (const Rule rule : allRules())
        rule(reader, place, found);
    const auto isAlike = [](const Phrase& phrase) { return phrase.sureness == Sureness::alike; };
    if (!std::all_of(found.begin(), found.end(), isAlike))
        std::erase_if(found, isAlike);
    std::size_t end = 0;
    for (const Phrase& phrase : found)
        end = std::max(end, phrase.end);
    std::erase_if(found, [end](const Phrase& phrase) { return phrase.end != end; });
    Phrases different;
    for (const Phrase& phrase : found) {
        const auto same = std::find_if(different.begin(), different.end(),
            [&](const Phrase& other) { return other.part == phrase.part; });
        if (same == different.end())
            different.push_back(phrase);
        else
            same->sureness = std::min(same->sureness, phrase.sureness);
    }
    return different;
}

/// Reads a sentence from its beginning to its end.
class Understander
{
public:
    Understander(const QString& sentence, const Lexicon& lexicon, bool withReadings)
        : m_sentence(sentence)
        , m_lexicon(lexicon)
        , m_reader(sentence, lexicon)
        , m_withReadings(withReadings)
    {
    }
    Understanding read()
    {
        for (std::size_t place = 0; place < m_reader.size();)
            place = readAt(place);
        addBetween(m_sentence.size());
        m_result.filter = m_gathered.filter();
        return m_result;
    }

private:
    /// The place after what was read.
    std::size_t readAt(std::size_t place)
    {
        if (m_reader.gap(place) == Gap::clause || m_reader.has(place, u"and|but"))
            m_hasState = false;
        Phrases found = longestAt(m_reader, place);
        const std::size_t filler = afterFiller(m_reader, place);
        const std::size_t end = found.empty() ? place : found.front().end;
        if (filler > end || (filler > place && !found.empty() && found.front().sureness == Sureness::alike)) {
            add(place, filler, PieceKind::carriesNothing, u"carries nothing"_s);
            return filler;
        }
        if (found.empty()) {
            addTrouble(place, place + 1, m_reader.has(place, u"or") ? orApart : notKnown, {});
            return place + 1;
        }
        if (found.size() > 1 || found.front().sureness != Sureness::said || filler == end)
            addReadings(place, found);
        else
            takePhrase(place, found.front());
        return end;
    }
    void takePhrase(std::size_t place, const Phrase& phrase)
    {
        const bool isState = phrase.subject == Subject::stage || phrase.subject == Subject::consent
            || phrase.subject == Subject::lead;
        if (phrase.subject == Subject::period && m_hasState && !phrase.saysStarted)
            return addTrouble(place, phrase.end, whichDate, {u", "_s + phraseFor(phrase.part)});
        m_hasState = m_hasState || isState;
        if (!m_gathered.take(phrase))
            return addTrouble(place, phrase.end, saidTwice, {});
        const QString words = phraseFor(phrase.part);
        std::size_t from = place;
        for (const Trouble& trouble : phrase.troubles) {
            add(from, trouble.from, PieceKind::understood, words);
            addTrouble(trouble.from, trouble.end, severalReadings, trouble.readings);
            from = trouble.end;
        }
        add(from, phrase.end, PieceKind::understood, words);
    }
    void addReadings(std::size_t place, const Phrases& found)
    {
        QStringList readings;
        for (const Phrase& phrase : found) {
            if (const QString words = phraseFor(phrase.part); !words.isEmpty() && !readings.contains(words))
                readings << words;
        }
        const bool isAlike = found.front().sureness == Sureness::alike;
        addTrouble(place, found.front().end, isAlike ? almostName : found.size() > 1 ? severalReadings : noName, readings);
    }
    QString phraseFor(const RecordFilter& part) const
    {
        return m_withReadings ? phraseOf(part, m_lexicon) : QString();
    }
    void addBetween(qsizetype end)
    {
        if (m_written < end)
            m_result.pieces.push_back({m_written, end - m_written, PieceKind::between, {}, {}});
        m_written = end;
    }
    void add(std::size_t from, std::size_t end, PieceKind kind, const QString& words)
    {
        if (from >= end)
            return;
        const Token& first = m_reader.tokens()[from];
        const qsizetype last = m_reader.tokens()[end - 1].end();
        addBetween(first.from);
        m_result.pieces.push_back({first.from, last - first.from, kind, words, {}});
        m_written = last;
    }
    /// Words that are not known are one piece where they stand side by side.
    bool goesOn(std::size_t from, const char16_t* why) const
    {
        return why == notKnown && m_unknownEnd == from && from > 0 && m_reader.gap(from) <= Gap::hyphen;
    }
    void addTrouble(std::size_t from, std::size_t end, const char16_t* why, const QStringList& readings)
    {
        const bool isMore = goesOn(from, why);
        m_unknownEnd = why == notKnown ? end : 0;
        if (isMore) {
            Piece& piece = m_result.pieces.back();
            m_written = m_reader.tokens()[end - 1].end();
            piece.length = m_written - piece.from;
            return;
        }
        add(from, end, PieceKind::notUnderstood, QString::fromUtf16(why));
        m_result.pieces.back().readings = readings;
        m_result.everythingUnderstood = false;
    }

    const QString& m_sentence;
    const Lexicon& m_lexicon;
    Reader m_reader;
    bool m_withReadings;
    Gathered m_gathered;
    std::size_t m_unknownEnd = 0; ///< the place after the words that were not known; 0: none
    bool m_hasState = false; ///< the clause says how an episode stands, so that a date may be that of this
    qsizetype m_written = 0;
    Understanding m_result;
};

} // namespace

Understanding understand(const QString& sentence, const Lexicon& lexicon, bool withReadings)
{
    return Understander(sentence, lexicon, withReadings).read();
}

Understanding understand(const QString& sentence, const Vocabulary& vocabulary)
{
    return understand(sentence, Lexicon(vocabulary), true);
}

QString withReading(const QString& sentence, const Piece& piece, const QString& reading)
{
    const QString before = sentence.left(piece.from);
    const bool ownsComma = reading.startsWith(u',');
    return (ownsComma ? before.trimmed() : before) + reading + sentence.mid(piece.from + piece.length);
}

} // namespace axs::ask
