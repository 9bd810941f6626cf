// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/meaning.h"

#include "core/figure/catalogue.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every figure of the catalogue has its definition, in the catalogue's order", "[figures]")
{
    auto next = meanings().begin();
    for (const Definition& each : catalogue()) {
        const QString id = QString::fromLatin1(each.id.data(), qsizetype(each.id.size()));
        CAPTURE(id.toStdString());
        next = std::find_if(next, meanings().end(), [&](const Meaning& meaning) { return meaning.id == id; });
        REQUIRE(next != meanings().end());
        CHECK_FALSE(next->name.isEmpty());
        CHECK_FALSE(next->counts.isEmpty());
        CHECK(next->definition.endsWith(u'.'));
    }
}

TEST_CASE("The definitions name thirty-eight figures, each once", "[figures]")
{
    CHECK(meanings().size() == 38);
    for (const Meaning& each : meanings())
        CHECK(meaning(each.id) == &each);
    CHECK(nameOf(u"cafs-per-1000") == u"CAFs per 1,000"_s);
    CHECK(nameOf(u"unknown") == u"unknown"_s);
}
