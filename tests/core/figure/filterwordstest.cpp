// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/filterwords.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A filter gets canonical names from what was typed", "[filter]")
{
    const test::FactsBuilder county = test::smallCounty();
    RecordFilter typed;
    typed.clusters = {u"honiton/axe valley"_s, u"Honiton and Axe Valley"_s, u"BIDEFORD"_s};
    typed.areas = {u"northern"_s};
    typed.services = {u"nursery"_s};
    typed.level = 2;
    const auto filter = resolved(county.facts, typed);
    REQUIRE(filter);
    CHECK(filter->clusters == QStringList{u"Honiton & Axe Valley"_s, u"Bideford"_s});
    CHECK(filter->areas == QStringList{u"Northern"_s});
    CHECK(filter->services == QStringList{u"Nursery"_s});
}

TEST_CASE("A name that is not known is refused, and those that are known are named", "[filter]")
{
    const test::FactsBuilder county = test::smallCounty();
    RecordFilter typed;
    typed.clusters = {u"Atlantis"_s};
    const auto byCluster = resolved(county.facts, typed);
    REQUIRE_FALSE(byCluster);
    CHECK(byCluster.error().failure == Failure::usage);
    CHECK(byCluster.error().sentence
        == u"There is no cluster “Atlantis”. Known are: Bideford; Honiton & Axe Valley; Ivybridge."_s);
    typed = {};
    typed.areas = {u"Western"_s};
    CHECK_FALSE(resolved(county.facts, typed));
    typed = {};
    typed.services = {u""_s};
    CHECK_FALSE(resolved(county.facts, typed));
    typed = {};
    typed.level = 4;
    CHECK_FALSE(resolved(county.facts, typed));
}

TEST_CASE("A filter says itself in words", "[filter]")
{
    RecordFilter filter;
    CHECK(words(filter) == u"All clusters"_s);
    filter.clusters = {u"Exeter"_s, u"Exmouth"_s};
    filter.level = 2;
    CHECK(words(filter) == u"Exeter and Exmouth, level 2"_s);
    filter.clusters = {u"Totnes, Dartmouth & Kingsbridge"_s, u"Exeter"_s};
    CHECK(words(filter) == u"Totnes, Dartmouth & Kingsbridge; Exeter, level 2"_s);
    filter = {};
    filter.areas = {u"Northern"_s, u"Southern"_s, u"Eastern"_s};
    filter.services = {u"Nursery"_s};
    CHECK(words(filter) == u"Northern, Southern and Eastern areas, service Nursery"_s);
    filter = {};
    filter.text = u"smith"_s;
    CHECK(words(filter) == u"All clusters, matching “smith”"_s);
}
