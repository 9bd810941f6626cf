// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/arrangement.h"

#include "core/figure/catalogue.h"
#include "core/figure/voices.h"

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString voices()
{
    return QString::fromUtf16(figure::voicesId);
}

auto placeOf(std::vector<CardPlace>& cards, const QString& figure)
{
    return std::find_if(cards.begin(), cards.end(), [&](const CardPlace& each) { return each.figure == figure; });
}

} // namespace

std::vector<CardPlace> usualCards()
{
    std::vector<CardPlace> cards;
    for (const figure::Definition& each : figure::catalogue()) {
        if (each.listing)
            continue;
        cards.push_back({QString::fromLatin1(each.id.data(), static_cast<qsizetype>(each.id.size())), true});
        if (each.id == "review-outcomes")
            cards.push_back({voices(), true});
    }
    std::stable_sort(cards.begin(), cards.end(),
        [](const CardPlace& a, const CardPlace& b) { return sectionOf(a.figure) < sectionOf(b.figure); });
    return cards;
}

std::vector<CardPlace> arrangedCards(const QString& kept)
{
    const std::vector<CardPlace> usual = usualCards();
    std::vector<CardPlace> cards;
    const QStringList words = kept.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool isHidden = word.startsWith(u'-');
        const QString figure = isHidden ? word.mid(1) : word;
        const bool isKnown = std::any_of(usual.begin(), usual.end(), [&](const CardPlace& each) { return each.figure == figure; });
        if (isKnown && placeOf(cards, figure) == cards.end())
            cards.push_back({figure, !isHidden});
    }
    for (std::size_t place = 0; place < usual.size(); ++place) {
        if (placeOf(cards, usual[place].figure) != cards.end())
            continue;
        const auto before = place == 0 ? cards.end() : placeOf(cards, usual[place - 1].figure);
        cards.insert(place == 0 ? cards.begin() : before + 1, usual[place]);
    }
    return cards;
}

QString textOf(const std::vector<CardPlace>& cards)
{
    if (cards == usualCards())
        return {};
    QStringList words;
    for (const CardPlace& card : cards)
        words << (card.isShown ? card.figure : u'-' + card.figure);
    return words.join(u' ');
}

int sectionOf(const QString& figure)
{
    const figure::Definition* definition = figure::definition(figure);
    return definition ? definition->section : 1;
}

} // namespace axs
