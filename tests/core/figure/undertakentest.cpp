// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/undertaken.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;

TEST_CASE("A CAF counts from the start of its assessment, and its child once", "[figures]")
{
    test::FactsBuilder county;
    county.clusters("name\nExeter\n");
    county.cafs("child | cluster | started\n"
                "Ada   | Exeter  | 2008-01-07\n"
                "Ada   | Exeter  | 2009-01-05\n"
                "Ben   | Exeter  | 2009-02-02\n"
                "Cy    | Exeter  |\n"
                "Ben   | Exeter  |\n");
    const figure::Undertaken counted = figure::undertaken(county.facts);
    CHECK(county.facts.episodes.size() == 5);
    CHECK(counted.cafs == 3);
    CHECK(counted.children == 2);
}
