// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCollator>
#include <QLocale>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    bool gap = false;
    for (const QChar character : decomposed) {
        if (character.isMark() || character == u'\'' || character == u'’' || character == u'.')
            continue;
        if (!character.isLetterOrNumber() && !character.isSurrogate()) {
            gap = !result.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            result += u' ';
        result += character;
    }
    return std::move(result).toCaseFolded();
}

QStringList foldedWords(QStringView text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

int compareBritish(const QString& left, const QString& right)
{
    thread_local const QCollator collator = [] {
        QCollator made(QLocale(QLocale::English, QLocale::UnitedKingdom));
        made.setCaseSensitivity(Qt::CaseInsensitive);
        made.setNumericMode(true);
        return made;
    }();
    // ICU still tells accents apart; folding first makes them equal, the original text breaks the tie.
    const int byFolded = collator.compare(folded(left), folded(right));
    return byFolded != 0 ? byFolded : left.compare(right);
}

int editDistance(QStringView left, QStringView right, int limit)
{
    const qsizetype width = right.size();
    if (std::abs(left.size() - width) > limit)
        return limit + 1;
    QVarLengthArray<int, 64> before(width + 1);
    QVarLengthArray<int, 64> above(width + 1);
    QVarLengthArray<int, 64> row(width + 1);
    for (qsizetype column = 0; column <= width; ++column)
        above[column] = static_cast<int>(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        row[0] = static_cast<int>(line);
        int best = row[0];
        for (qsizetype column = 1; column <= width; ++column) {
            const int change = left[line - 1] == right[column - 1] ? 0 : 1;
            int distance = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + change});
            if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                distance = std::min(distance, before[column - 2] + 1);
            row[column] = distance;
            best = std::min(best, distance);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return std::min(above[width], limit + 1);
}

QString grouped(qint64 number)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(number);
}

QString counted(qint64 count, const QString& singular, const QString& plural)
{
    return u"%1 %2"_s.arg(grouped(count), count == 1 ? singular : plural);
}

} // namespace axs
