// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/tokens.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’';
}

/// Nothing where the character is a sign by itself.
std::optional<Gap> gapOf(QChar character)
{
    if (character.isSpace())
        return Gap::space;
    if (u"-–—"_s.contains(character))
        return Gap::hyphen;
    if (u"/&"_s.contains(character))
        return Gap::joint;
    if (u",;:.?!()\"“”‘’'"_s.contains(character))
        return Gap::clause;
    return std::nullopt;
}

/// How far a number goes that has signs within it: a date, a decimal; 0 when it has none.
qsizetype mixedNumber(const QString& text, qsizetype from)
{
    static const QRegularExpression shape(u"\\d+(?:-\\d{1,2}-\\d+|(?:[.,/:]\\d+)+)(?!\\d)"_s);
    const auto match = shape.match(text, from, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedLength() : 0;
}

qsizetype wordLength(const QString& text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size()) {
        const bool within = isApostrophe(text[end]) && end > from && end + 1 < text.size() && text[end + 1].isLetter();
        if (!isWordCharacter(text[end]) && !within)
            break;
        ++end;
    }
    return end - from;
}

Token tokenAt(const QString& text, qsizetype from)
{
    Token token{from, mixedNumber(text, from), {}, true, Gap::space};
    if (token.length == 0)
        token.length = wordLength(text, from);
    if (token.length == 0)
        token.length = 1;
    const QString raw = text.mid(from, token.length);
    token.word = raw;
    if (!isWordCharacter(raw[0]) || token.length == mixedNumber(text, from))
        return token;
    const QString word = folded(raw);
    if (!word.isEmpty() && !word.contains(u' ')) {
        token.word = word;
        token.sign = false;
    }
    return token;
}

/// A hyphen that makes the number after it less than nothing.
bool isMinus(const QString& text, qsizetype at)
{
    return gapOf(text[at]) == Gap::hyphen && at + 1 < text.size() && text[at + 1].isDigit()
        && (at == 0 || text[at - 1].isSpace());
}

} // namespace

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    Gap before = Gap::space;
    for (qsizetype at = 0; at < text.size();) {
        const auto gap = gapOf(text[at]);
        if (gap && !isMinus(text, at)) {
            before = std::max(before, *gap);
            ++at;
            continue;
        }
        tokens.push_back(tokenAt(text, at));
        tokens.back().before = std::exchange(before, Gap::space);
        at = tokens.back().end();
    }
    return tokens;
}

QString singular(const QString& word)
{
    if (word.size() < 4 || !word.endsWith(u's'))
        return word;
    if (word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    if (word.endsWith("wives"_L1))
        return word.chopped(3) + u"fe"_s;
    if (word.endsWith("sses"_L1) || word.endsWith("ches"_L1) || word.endsWith("shes"_L1))
        return word.chopped(2);
    if (word.endsWith("ss"_L1) || word.endsWith("us"_L1) || word.endsWith("is"_L1))
        return word;
    return word.chopped(1);
}

} // namespace axs::ask
