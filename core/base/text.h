// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace axs {

/// For searching and matching: lower case, accents removed, apostrophes and full stops dropped, every other run of
/// non-alphanumerics one space. "O’Brien-Smith" folds to "obrien smith".
QString folded(QStringView text);

/// The words of the folded text.
QStringList foldedWords(QStringView text);

/// British collation (en_GB), set by us and not by the machine; accents and case make no difference. Like strcmp.
int compareBritish(const QString& left, const QString& right);

/// Damerau–Levenshtein distance (adjacent swaps count one), or `limit + 1` once it is sure to be more than `limit`.
int editDistance(QStringView left, QStringView right, int limit);

/// "one CAF", "34 CAFs": the number in words a reader expects, with its noun.
QString counted(qint64 count, const QString& singular, const QString& plural);

/// Digits in British groups: 154,656.
QString grouped(qint64 number);

} // namespace axs
