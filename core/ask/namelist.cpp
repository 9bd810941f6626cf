// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/namelist.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAnd(const Token& token)
{
    return !token.sign && token.word == "and"_L1;
}

/// Words that are part of many names and mean none of them.
bool saysLittle(const Token& token)
{
    static const QStringList words{u"of"_s, u"and"_s, u"the"_s, u"in"_s, u"st"_s, u"other"_s, u"as"_s, u"or"_s, u"no"_s,
        u"not"_s, u"for"_s, u"yet"_s};
    return token.sign || token.word.size() < 2 || words.contains(token.word);
}

} // namespace

void NameList::add(const QString& spelling, const QString& name)
{
    Entry entry{name, {}, {}};
    bool joined = false;
    for (const Token& token : tokensOf(spelling)) {
        if (isAnd(token)) {
            joined = true;
            continue;
        }
        entry.tokens.push_back(token);
        if (std::exchange(joined, false))
            entry.tokens.back().before = Gap::joint;
        entry.letters += token.word;
    }
    if (!entry.tokens.empty())
        m_entries.push_back(entry);
}

bool NameList::same(const Token& typed, const Token& known) const
{
    if (typed.sign != known.sign)
        return false;
    return typed.word == known.word
        || (m_plurals == Plurals::yes && !typed.sign && singular(typed.word) == singular(known.word));
}

/// The place after the name, or 0.
std::size_t NameList::endOf(const Entry& entry, const std::vector<Token>& tokens, std::size_t place) const
{
    for (std::size_t part = 0; part < entry.tokens.size(); ++part) {
        const bool loose = entry.tokens[part].before != Gap::space;
        if (part > 0 && loose && place < tokens.size() && isAnd(tokens[place]))
            ++place;
        if (place >= tokens.size() || !same(tokens[place], entry.tokens[part]))
            return 0;
        if (part > 0 && !loose && tokens[place].before > Gap::hyphen)
            return 0;
        ++place;
    }
    return place;
}

NameList::Found NameList::at(const std::vector<Token>& tokens, std::size_t place) const
{
    Found found;
    for (const Entry& entry : m_entries) {
        const std::size_t end = endOf(entry, tokens, place);
        if (end == 0 || end < found.end)
            continue;
        if (end > found.end)
            found = {end, {}};
        if (!found.names.contains(entry.name))
            found.names << entry.name;
    }
    return found;
}

bool NameList::hasWords(
    const Entry& entry, const std::vector<Token>& tokens, std::size_t from, std::size_t count) const
{
    return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
        tokens.begin() + static_cast<std::ptrdiff_t>(from + count), [&](const Token& typed) {
            return std::any_of(entry.tokens.begin(), entry.tokens.end(),
                [&](const Token& known) { return !saysLittle(known) && same(typed, known); });
        });
}

NameList::Found NameList::partly(const std::vector<Token>& tokens, std::size_t place) const
{
    constexpr std::size_t mostWords = 4;
    std::size_t count = 1;
    while (count < mostWords && place + count < tokens.size() && tokens[place + count].before <= Gap::hyphen)
        ++count;
    for (; count > 0; --count) {
        Found found{place + count, {}};
        for (const Entry& entry : m_entries) {
            if (hasWords(entry, tokens, place, count) && !found.names.contains(entry.name))
                found.names << entry.name;
        }
        if (!found.names.isEmpty())
            return found;
    }
    return {};
}

NameList::Found NameList::misspelt(const std::vector<Token>& tokens, std::size_t place) const
{
    Found found;
    int best = 3;
    for (const Entry& entry : m_entries) {
        const std::size_t count = entry.tokens.size();
        if (place + count > tokens.size() || entry.letters.size() < 4)
            continue;
        QString letters;
        for (std::size_t part = 0; part < count; ++part)
            letters += tokens[place + part].word;
        const int limit = entry.letters.size() < 7 ? 1 : 2;
        const int distance = editDistance(letters, entry.letters, limit);
        if (distance > limit || distance > best)
            continue;
        if (distance < best)
            found = {};
        best = distance;
        found.end = place + count;
        if (!found.names.contains(entry.name))
            found.names << entry.name;
    }
    return found;
}

NameList::Found NameList::like(const std::vector<Token>& tokens, std::size_t place) const
{
    if (place >= tokens.size() || saysLittle(tokens[place]))
        return {};
    const Found part = partly(tokens, place);
    return part.names.isEmpty() ? misspelt(tokens, place) : part;
}

} // namespace axs::ask
