// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/vocabulary.h"
#include "core/figure/query.h"

namespace axs::ask {

enum class PieceKind
{
    understood,
    carriesNothing, ///< "show me", "children": the answer is the same without it
    between, ///< spaces and punctuation
    notUnderstood,
};

/// A range of the sentence and what it was taken for.
struct Piece
{
    qsizetype from = 0;
    qsizetype length = 0;
    PieceKind kind = PieceKind::between;
    QString words; ///< what it was taken for, or why it was not understood
    QStringList readings; ///< of what was not understood: what could stand in its place, each understood by itself
    bool operator==(const Piece&) const = default;
};

/// The filter holds what was understood; it answers the sentence only where everything was.
struct Understanding
{
    figure::RecordFilter filter;
    std::vector<Piece> pieces; ///< in order; every character is in exactly one
    bool everythingUnderstood = true;
};

/// Reads a sentence by fixed rules; the longest reading wins, and where two of that length differ, neither is taken.
/// Never guesses: a word that it does not know, a part of a name or a second age is not understood.
Understanding understand(const QString& sentence, const Vocabulary& vocabulary);

/// The filter as a sentence that understand() takes back to the same filter; "all episodes" when it keeps all. What is
/// typed into a search box and the records behind a cell are left out.
QString sentenceOf(const figure::RecordFilter& filter, const Vocabulary& vocabulary);

/// The sentence with one piece written otherwise.
QString withReading(const QString& sentence, const Piece& piece, const QString& reading);

} // namespace axs::ask
