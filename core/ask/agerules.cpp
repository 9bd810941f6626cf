// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

constexpr int oldestAsked = 150;

struct Ages
{
    std::size_t end = 0; ///< 0: none
    std::optional<int> from, to;
    bool unborn = false;
};

/// After the words that say that a number is an age; `place` when there are none.
std::size_t afterYears(const Reader& reader, std::size_t place)
{
    return reader.after(place,
        u"year old|years old|year olds|years of age|year of age|yr old|yrs old|yr olds|years|year old child|year old "
        "children");
}

/// A number that counts something else than years: "under 5 months".
bool isOtherUnit(const Reader& reader, std::size_t place)
{
    return reader.has(place, u"month|months|week|weeks|day|days|per|percent|cafs|episodes|reviews|times|quarters")
        || (place < reader.size() && reader.tokens()[place].sign && !reader.isSign(place, u"+"));
}

std::optional<int> ageAt(const Reader& reader, std::size_t place)
{
    const auto age = numberAt(reader, place);
    return age && *age <= oldestAsked && !isOtherUnit(reader, place + 1) ? age : std::nullopt;
}

/// "under 5", "at least 3": the number stands after the word.
Ages readCompared(const Reader& reader, std::size_t place, bool isMarked)
{
    struct Comparison
    {
        QStringView words;
        int from; ///< what is added to the number; without: not this end
        int to;
        bool needsYears;
    };
    constexpr int not_ = 99;
    static const std::initializer_list<Comparison> comparisons{{u"under|below|younger than|less than", not_, -1, false},
        {u"over|above|older than|more than", 1, not_, false}, {u"at least", 0, not_, true},
        {u"up to|at most", not_, 0, true}};
    for (const Comparison& comparison : comparisons) {
        const std::size_t next = reader.after(place, comparison.words);
        if (next == place)
            continue;
        const auto age = reader.gap(next) <= Gap::hyphen ? ageAt(reader, next) : std::nullopt;
        if (!age)
            return {};
        const std::size_t end = afterYears(reader, next + 1);
        if (comparison.needsYears && !isMarked && end == next + 1)
            return {};
        if (comparison.from != not_)
            return {end, *age + comparison.from, std::nullopt, false};
        return *age + comparison.to < 0 ? Ages{} : Ages{end, std::nullopt, *age + comparison.to, false};
    }
    return {};
}

/// "5", "5 to 7", "11 and over", "16+".
Ages readNumbers(const Reader& reader, std::size_t place, bool isMarked)
{
    const std::size_t start = isMarked ? place : reader.after(place, u"between");
    const auto first = ageAt(reader, start);
    if (!first)
        return {};
    std::size_t next = afterYears(reader, start + 1);
    bool isAge = isMarked || next != start + 1;
    const std::size_t over = reader.after(next, u"and over|or over|and above|or above|and older|or older|plus|upwards");
    if (over != next)
        return {afterYears(reader, over), *first, std::nullopt, false};
    if (reader.isSign(next, u"+"))
        return {afterYears(reader, next + 1), *first, std::nullopt, false};
    const std::size_t under = reader.after(next, u"and under|or under|and below|or below|and younger|or younger");
    if (under != next)
        return {afterYears(reader, under), std::nullopt, *first, false};
    std::size_t joined = reader.after(next, u"to|and|or");
    const bool isRange = joined != next || reader.gap(next) == Gap::hyphen;
    if (const auto second = isRange ? ageAt(reader, joined) : std::nullopt) {
        const std::size_t end = afterYears(reader, joined + 1);
        isAge = isAge || end != joined + 1;
        const bool isNext = !reader.has(next, u"and|or") || start != place || *second == *first + 1;
        if (isAge && isNext && *first <= *second)
            return {end, *first, *second, false};
        return {};
    }
    if (!isAge || start != place)
        return {};
    return {next, *first, *first, false};
}

Ages readBand(const Reader& reader, std::size_t place)
{
    std::size_t start = reader.after(place, u"in|in the");
    const NameList::Found found = reader.lexicon().ageBands.at(reader.tokens(), start);
    if (found.names.size() != 1)
        return {};
    for (const figure::AgeBand& band : reader.vocabulary().ageBands) {
        if (band.label == found.names.front())
            return {found.end, band.fromAge, band.toAge == figure::openAge ? std::nullopt : std::optional(band.toAge)};
    }
    return {};
}

Ages readAge(const Reader& reader, std::size_t place)
{
    const std::size_t marked = reader.after(place, u"aged|age|ages|children aged|aged from");
    const bool isMarked = marked != place;
    const std::size_t unborn = reader.after(marked, u"unborn|not yet born|unborn children|unborn babies|unborn baby");
    if (unborn != marked)
        return {unborn, std::nullopt, std::nullopt, true};
    if (isMarked && reader.gap(marked) > Gap::hyphen)
        return {};
    for (const Ages& ages : {readCompared(reader, marked, isMarked), readNumbers(reader, marked, isMarked)}) {
        if (ages.end > 0)
            return ages;
    }
    return readBand(reader, marked);
}

void add(const Ages& ages, Phrases& found)
{
    Phrase phrase;
    phrase.end = ages.end;
    phrase.subject = Subject::age;
    phrase.part.ageFrom = ages.from;
    phrase.part.ageTo = ages.to;
    phrase.part.unborn = ages.unborn;
    found.push_back(phrase);
}

} // namespace

void readAges(const Reader& reader, std::size_t place, Phrases& found)
{
    Ages ages = readAge(reader, place);
    if (ages.end == 0)
        return;
    if (reader.has(ages.end, u"or|and")) {
        const Ages other = readAge(reader, ages.end + 1);
        if (other.end > 0 && ages.unborn != other.unborn) {
            Ages both = ages.unborn ? other : ages;
            both.unborn = true;
            both.end = other.end;
            return add(both, found);
        }
    }
    add(ages, found);
}

} // namespace axs::ask
