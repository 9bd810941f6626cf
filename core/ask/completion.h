// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/vocabulary.h"

namespace axs::ask {

/// How what is being typed could go on: each text stands in place of the sentence from `from` up to the cursor.
struct Completions
{
    qsizetype from = 0;
    QStringList texts;
};

/// At most `most`, those that go on with more of the typed words first. None behind a space or at the beginning.
Completions completionsOf(const QString& sentence, qsizetype cursor, const Vocabulary& vocabulary, qsizetype most = 8);

/// Sentences that are understood in this file, for somebody who sees the field for the first time.
QStringList examplesOf(const Vocabulary& vocabulary);

} // namespace axs::ask
