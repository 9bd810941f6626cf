// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

TEST_CASE("A consent says what was decided, by whom and when (Part One, 2)", "[rules]")
{
    CafCase all = soundCase();
    all.of<Consent>().resize(1);
    all.of<Consent>()[0].id = Id{40};
    checkFires(all, u"consent.no-decision"_s, Severity::error, u"decision"_s);
    checkFires(all, u"consent.no-person"_s, Severity::note, u"person"_s);
    checkFires(all, u"consent.no-date"_s, Severity::note, u"decided_on"_s);
    all.of<Consent>() = {consentOf({}, ConsentDecision::given, started)};
    all.of<Consent>()[0].relation = u"Mother"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("Two decisions of one person on one day contradict each other", "[rules]")
{
    CafCase all = soundCase();
    all.of<Consent>() = {consentOf(u"Anna Sample"_s, ConsentDecision::given, started),
        consentOf(u"Anna Sample"_s, ConsentDecision::withdrawn, started)};
    checkFires(all, u"consent.contradicting"_s, Severity::warning, u"decision"_s);
    all.of<Consent>()[1].person = u"Carl Sample"_s;
    CHECK_FALSE(fires(all, u"consent.contradicting"_s));
    all.of<Consent>()[1] = consentOf(u"Anna Sample"_s, ConsentDecision::withdrawn, today);
    CHECK_FALSE(fires(all, u"consent.contradicting"_s));
}

TEST_CASE("Whether a young person understands is recorded (Part Two, 1.5)", "[rules]")
{
    CafCase all = soundCase();
    all.of<Consent>() = {consentOf(u"Zoë"_s, ConsentDecision::given, started)};
    CHECK(findings(all, today).empty());
    all.of<Consent>()[0].relation = u"Young person"_s;
    checkFires(all, u"consent.not-judged"_s, Severity::note, u"understood"_s);
    CHECK(find(findings(all, today), u"consent.not-judged"_s)->source.contains(u"1.5"_s));
    all.of<Consent>()[0].understood = false;
    CHECK(findings(all, today).empty());
}
