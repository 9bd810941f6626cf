// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Folding removes accents, case and punctuation", "[text]")
{
    CHECK(folded(u"Zoë O’Brien-Smith") == u"zoe obrien smith"_s);
    CHECK(folded(u"  ÅNGSTRÖM  ") == u"angstrom"_s);
    CHECK(foldedWords(u"Clyst Vale, Ottery St. Mary & Sidmouth")
        == QStringList({u"clyst"_s, u"vale"_s, u"ottery"_s, u"st"_s, u"mary"_s, u"sidmouth"_s}));
}

TEST_CASE("British order ignores accents and case", "[text]")
{
    QStringList names{u"Éclair"_s, u"exeter"_s, u"Dawlish"_s, u"Edward"_s};
    std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return compareBritish(a, b) < 0; });
    CHECK(names == QStringList({u"Dawlish"_s, u"Éclair"_s, u"Edward"_s, u"exeter"_s}));
}

TEST_CASE("Edit distance counts a swap as one and stops at the limit", "[text]")
{
    CHECK(editDistance(u"smith", u"smith", 2) == 0);
    CHECK(editDistance(u"smith", u"smiht", 2) == 1);
    CHECK(editDistance(u"smith", u"smyth", 2) == 1);
    CHECK(editDistance(u"catherine", u"katherin", 2) == 2);
    CHECK(editDistance(u"smith", u"jones", 2) == 3);
    CHECK(editDistance(u"a", u"abcdef", 2) == 3);
}

TEST_CASE("Numbers in words are grouped and agree with their noun", "[text]")
{
    CHECK(counted(1, u"CAF"_s, u"CAFs"_s) == u"1 CAF"_s);
    CHECK(counted(154656, u"child"_s, u"children"_s) == u"154,656 children"_s);
}
