// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

TEST_CASE("A need that fewer than two agencies meet is asked about (3.1 a)", "[rules]")
{
    CafCase all = wholeCase();
    all.of<Need>()[0].agencies = u"Health"_s;
    checkFires(all, u"need.one-agency"_s, Severity::warning, u"agencies"_s);
    CHECK(find(findings(all, today), u"need.one-agency"_s)->source.contains(u"3.1 a"_s));
    all.of<Need>()[0].agencies.clear();
    CHECK(fires(all, u"need.one-agency"_s));
    all.of<Need>()[0].agencies = u"Health, School"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("What was typed for somebody is confirmed by its author", "[rules]")
{
    CafCase all = soundCase();
    all.of<Contribution>().resize(1);
    checkFires(all, u"contribution.not-confirmed"_s, Severity::note, u"confirmed_on"_s);
    all.of<Contribution>()[0].confirmedOn = today;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A checklist has an outcome, and a threshold decision a level", "[rules]")
{
    CafCase all = soundCase();
    all.of<Checklist>().resize(1);
    checkFires(all, u"checklist.no-outcome"_s, Severity::note, u"outcome"_s);
    all.of<Checklist>()[0].outcome = ChecklistOutcome::refused;
    all.of<ThresholdDecision>().resize(1);
    checkFires(all, u"threshold.no-level"_s, Severity::warning, u"level"_s);
    all.of<ThresholdDecision>()[0].level = Threshold::cusp;
    CHECK(findings(all, today).empty());
}
