// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/completion.h"

#include "core/ask/tokens.h"
#include "core/ask/understanding.h"
#include "core/base/text.h"
#include "core/figure/episodetest.h"
#include "core/figure/filterwords.h"

#include <algorithm>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every phrase that can be offered, in the order in which they are.
QStringList phrasesOf(const Vocabulary& vocabulary)
{
    QStringList phrases;
    for (const Vocabulary::Cluster& cluster : vocabulary.clusters)
        phrases << cluster.name << u"in "_s + cluster.name;
    for (const QString& area : vocabulary.areas)
        phrases << u"in the area "_s + area;
    for (const QString& role : vocabulary.roles)
        phrases << role << u"assessed by "_s + role << u"led by "_s + role;
    for (const QString& sector : vocabulary.sectors)
        phrases << u"sector "_s + sector;
    for (const QString& service : vocabulary.services)
        phrases << u"service "_s + service;
    for (const figure::StageName& stage : figure::listStages())
        phrases << figure::stageWords(stage.id);
    for (const figure::AgeBand& band : vocabulary.ageBands)
        phrases << band.label.toLower();
    phrases << u"under 5"_s << u"aged 5 to 10"_s << u"over 11"_s << u"unborn"_s << u"girls"_s << u"boys"_s
            << u"gender not recorded"_s << u"level 2"_s << u"level 3"_s << u"consent given"_s << u"consent declined"_s
            << u"consent withdrawn"_s << u"without a lead professional"_s << u"without a review"_s
            << u"without a meeting"_s << u"since the start of this academic year"_s << u"last month"_s << u"last quarter"_s
            << u"this academic year"_s << u"last academic year"_s << u"this financial year"_s << u"last financial year"_s;
    if (vocabulary.today.isSet()) {
        for (int back = 0; back < 12; ++back) {
            const QString month = vocabulary.today.firstOfMonth().addMonths(-back).british().section(u' ', 1);
            phrases << u"since "_s + month << u"in "_s + month << u"before "_s + month;
        }
    }
    phrases.removeDuplicates();
    return phrases;
}

} // namespace

Completions completionsOf(const QString& sentence, qsizetype cursor, const Vocabulary& vocabulary, qsizetype most)
{
    constexpr std::size_t mostWords = 4;
    constexpr qsizetype fewestLetters = 2;
    const QString typed = sentence.left(cursor);
    const std::vector<Token> tokens = tokensOf(typed);
    if (tokens.empty() || tokens.back().end() != typed.size())
        return {};
    const QStringList phrases = phrasesOf(vocabulary);
    for (std::size_t words = std::min(mostWords, tokens.size()); words > 0; --words) {
        Completions found{tokens[tokens.size() - words].from, {}};
        const QString begun = folded(typed.mid(found.from));
        for (const QString& phrase : phrases) {
            const QString whole = folded(phrase);
            if (begun.size() >= fewestLetters && whole.size() > begun.size() && whole.startsWith(begun)
                && found.texts.size() < most)
                found.texts << phrase;
        }
        if (!found.texts.isEmpty())
            return found;
    }
    return {};
}

QStringList examplesOf(const Vocabulary& vocabulary)
{
    QStringList examples;
    const auto place = [&](qsizetype at) {
        const auto count = static_cast<qsizetype>(vocabulary.clusters.size());
        return count == 0 ? QString() : u" in "_s + vocabulary.clusters[static_cast<std::size_t>(at % count)].name;
    };
    const QString role = vocabulary.roles.isEmpty() ? QString() : u" assessed by "_s + vocabulary.roles.front();
    examples << u"under 5s%1%2, no review"_s.arg(place(1), role) << u"girls aged 12 to 16%1, level 3"_s.arg(place(5))
             << u"open, without a lead professional"_s << u"unborn children since the start of this academic year"_s
             << u"how many last financial year, consent declined or withdrawn"_s;
    examples.removeIf(
        [&](const QString& example) { return !understand(example, vocabulary).everythingUnderstood; });
    return examples;
}

} // namespace axs::ask
