// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/tokens.h"

#include <QStringList>

namespace axs::ask {

/// The names of one kind, found at a place in a sentence. "and", "&" and a comma within a name may be left out or
/// stand for each other; words in the plural only where the kind has plurals.
class NameList
{
public:
    enum class Plurals
    {
        no,
        yes,
    };

    explicit NameList(Plurals plurals = Plurals::no)
        : m_plurals(plurals)
    {
    }
    void add(const QString& spelling, const QString& name);

    /// The longest that stands there, by exact words: several where they are spelled alike. Empty when none does.
    struct Found
    {
        std::size_t end = 0;
        QStringList names;
    };
    Found at(const std::vector<Token>& tokens, std::size_t place) const;
    /// Names that what stands there may mean: a part of theirs, or a slip of the pen.
    Found like(const std::vector<Token>& tokens, std::size_t place) const;

private:
    struct Entry
    {
        QString name;
        std::vector<Token> tokens; ///< without "and"; Gap::joint where it stood
        QString letters;
    };
    bool same(const Token& typed, const Token& known) const;
    std::size_t endOf(const Entry& entry, const std::vector<Token>& tokens, std::size_t place) const;
    bool hasWords(const Entry& entry, const std::vector<Token>& tokens, std::size_t from, std::size_t count) const;
    Found partly(const std::vector<Token>& tokens, std::size_t place) const;
    Found misspelt(const std::vector<Token>& tokens, std::size_t place) const;

    Plurals m_plurals;
    std::vector<Entry> m_entries;
};

} // namespace axs::ask
