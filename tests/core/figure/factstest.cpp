// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/facts.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Names give one code to one text and 0 to none", "[facts]")
{
    Names names;
    CHECK(names.intern(QString()) == 0);
    const SmallCode first = names.intern(u"Health visitor"_s);
    CHECK(first == 1);
    CHECK(names.intern(u"Café worker"_s) == 2);
    CHECK(names.internUtf8("Health visitor", 14) == first);
    CHECK(names.find(u"Café worker"_s) == 2);
    CHECK(names.find(u"Nobody"_s) == 0);
    CHECK(names.text(2) == u"Café worker"_s);
    CHECK(names.size() == 3);
}

TEST_CASE("A cluster is found by its name or an alias, however it is written", "[facts]")
{
    test::FactsBuilder county;
    county.clusters("name                                  | aliases\n"
                    "Clyst Vale, Ottery St Mary & Sidmouth | Clyst Vale/Ottery & Sidmouth\n"
                    "Crediton & Culm Valley                | Culm Valley and Crediton;Tiverton\n"
                    "Tiverton                              |\n");
    CHECK(county.facts.clusterByName(u"clyst vale / ottery & sidmouth"_s) == 1);
    CHECK(county.facts.clusterByName(u"CLYST VALE, OTTERY ST. MARY AND SIDMOUTH"_s) == 1);
    CHECK(county.facts.clusterByName(u"Crediton and Culm Valley"_s) == 2);
    CHECK(county.facts.clusterByName(u"Culm Valley & Crediton"_s) == 2);
    CHECK(county.facts.clusterByName(u"tiverton"_s) == 3); // a name goes before another's alias
    CHECK(county.facts.clusterByName(u"Exeter"_s) == 0);
    CHECK(county.facts.clusterByName(QString()) == 0);
}

TEST_CASE("The age band is that of the day the assessment started", "[facts]")
{
    test::FactsBuilder county;
    county.cafs("child | born       | expected   | gender | started\n"
                "a     | 2004-02-29 |            | male   | 2009-02-28\n"
                "b     | 2004-02-29 |            | male   | 2009-03-01\n"
                "c     | 2009-03-02 |            | male   | 2009-03-01\n"
                "d     | 2009-03-01 |            | male   | 2009-03-01\n"
                "e     |            | 2009-01-01 | male   | 2009-03-01\n"
                "f     |            |            | male   | 2009-03-01\n"
                "g     | 1993-01-01 |            | female | 2009-03-01\n"
                "h     | 1980-01-01 |            |        | 2009-03-01\n");
    const auto& bands = county.facts.episodes.band;
    CHECK(bands[0] == 1);
    CHECK(bands[1] == 2);
    CHECK(bands[2] == unbornBand);
    CHECK(bands[3] == 1);
    CHECK(bands[4] == unbornBand);
    CHECK(bands[5] == 0);
    CHECK(bands[6] == 6);
    CHECK(bands[7] == 7);
    const auto& genders = county.facts.episodes.gender;
    CHECK(genders[1] == GenderCode::male);
    CHECK(genders[2] == GenderCode::notAvailable);
    CHECK(genders[7] == GenderCode::notRecorded);

    county.facts.ageBands = {{u"Under 5"_s, 0, 4}};
    derive(county.facts, 1);
    CHECK(bands[1] == otherBand);
}
