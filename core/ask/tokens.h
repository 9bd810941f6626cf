// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace axs::ask {

/// What stands before a token: nothing or spaces, a hyphen, "/" or "&", or what ends a clause.
enum class Gap
{
    space,
    hyphen,
    joint,
    clause,
};

/// A word, a number or a sign that is no punctuation. "Children's" is one word, "12-year-olds" are three, and
/// "1/4/2009" and "5.5" one sign each, so that neither is read in parts.
struct Token
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString word; ///< folded; a sign as it stands
    bool sign = false;
    Gap before = Gap::space;
    qsizetype end() const { return from + length; }
};

std::vector<Token> tokensOf(const QString& text);

/// "visitors" gives "visitor", "babies" "baby"; the same for the singular.
QString singular(const QString& word);

} // namespace axs::ask
