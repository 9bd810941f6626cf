// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/tokens.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const QString& text)
{
    QStringList all;
    for (const ask::Token& token : ask::tokensOf(text))
        all << (token.sign ? u"<%1>"_s.arg(token.word) : token.word);
    return all.join(u' ');
}

} // namespace

TEST_CASE("A sentence falls into words, and what would mislead in parts stays whole", "[ask]")
{
    CHECK(words(u"12-year-olds, at the Children’s Centre!"_s) == u"12 year olds at the childrens centre"_s);
    CHECK(words(u"since 1/4/2009 or 2009-04-01"_s) == u"since <1/4/2009> or <2009-04-01>"_s);
    CHECK(words(u"aged 5-7 not 5.5"_s) == u"aged 5 7 not <5.5>"_s);
    CHECK(words(u"aged <5, 16+, -3"_s) == u"aged <<> 5 16 <+> <-> 3"_s);
    CHECK(words(u"  ,. "_s).isEmpty());
}

TEST_CASE("A plural gives its singular", "[ask]")
{
    CHECK(ask::singular(u"visitors"_s) == u"visitor"_s);
    CHECK(ask::singular(u"midwives"_s) == u"midwife"_s);
    CHECK(ask::singular(u"babies"_s) == u"baby"_s);
    CHECK(ask::singular(u"nurse"_s) == u"nurse"_s);
    CHECK(ask::singular(u"coaches"_s) == u"coach"_s);
    CHECK(ask::singular(u"illness"_s) == u"illness"_s);
}
