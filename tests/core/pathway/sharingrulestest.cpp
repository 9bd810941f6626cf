// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

namespace {

/// Something shared with the school on the day before today, under the mother's consent.
CafCase sharedCase()
{
    CafCase all = wholeCase();
    Sharing sharing;
    sharing.id = Id{60};
    sharing.decision = SharingDecision::shared;
    sharing.sharedOn = today.addDays(-1);
    sharing.agency = u"School"_s;
    sharing.consent = all.of<Consent>()[0].id;
    all.of<Sharing>() = {sharing};
    return all;
}

} // namespace

TEST_CASE("What is shared under a consent holds together", "[rules]")
{
    CHECK(findings(sharedCase(), today).empty());
}

TEST_CASE("Sharing needs a consent or a reason (3.1 d)", "[rules]")
{
    CafCase all = sharedCase();
    all.of<Sharing>()[0].consent = {};
    checkFires(all, u"sharing.no-ground"_s, Severity::error, u"reason"_s);
    CHECK(find(findings(all, today), u"sharing.no-ground"_s)->source.contains(u"3.1 d"_s));
    all.of<Sharing>()[0].reason = u"Risk of harm"_s;
    CHECK(findings(all, today).empty());
    all.of<Sharing>()[0].decision = SharingDecision::notRecorded;
    checkFires(all, u"sharing.no-decision"_s, Severity::error, u"decision"_s);
    all.of<Sharing>()[0].decision = SharingDecision::notShared;
    all.of<Sharing>()[0].reason.clear();
    checkFires(all, u"sharing.kept-without-reason"_s, Severity::note, u"reason"_s);
}

TEST_CASE("A recipient whom the consent does not cover is warned of (Part One, 2)", "[rules]")
{
    CafCase all = sharedCase();
    all.of<Consent>()[0].agencies = u"Health; Connexions"_s;
    checkFires(all, u"sharing.outside-scope"_s, Severity::warning, u"agency"_s);
    all.of<Consent>()[0].agencies = u"Health; school"_s;
    CHECK(findings(all, today).empty());
}

TEST_CASE("After a withdrawal nothing is shared without a manager and a reason (Part One, 2)", "[rules]")
{
    CafCase all = sharedCase();
    all.of<Consent>().push_back(consentOf(u"Anna Sample"_s, ConsentDecision::withdrawn, today.addDays(-2)));
    checkFires(all, u"sharing.after-withdrawal"_s, Severity::error, u"shared_on"_s);
    SECTION("what was shared before stays lawful")
    {
        all.of<Consent>()[1].decidedOn = today;
        CHECK(findings(all, today).empty());
    }
    SECTION("on the same day somebody has to look")
    {
        all.of<Consent>()[1].decidedOn = today.addDays(-1);
        checkFires(all, u"sharing.after-withdrawal"_s, Severity::warning, u"shared_on"_s);
    }
    SECTION("a manager decides otherwise, and says why")
    {
        all.of<Sharing>()[0].approvedBy = u"M. Invented"_s;
        CHECK(fires(all, u"sharing.after-withdrawal"_s));
        all.of<Sharing>()[0].reason = u"A court asked for it"_s;
        CHECK(findings(all, today).empty());
    }
}

TEST_CASE("A copy is for somebody, and due or given", "[rules]")
{
    CafCase all = soundCase();
    all.of<CopyGiven>().resize(1);
    checkFires(all, u"copy_given.no-date"_s, Severity::note, u"due_on"_s);
    checkFires(all, u"copy_given.no-recipient"_s, Severity::note, u"recipient"_s);
    all.of<CopyGiven>()[0].recipient = u"Anna Sample"_s;
    all.of<CopyGiven>()[0].dueOn = today;
    all.of<CopyGiven>()[0].givenOn = today.addDays(-3); // sooner than due is well
    CHECK(findings(all, today).empty());
}

TEST_CASE("Money goes to a provider, and is an amount (3.1 c)", "[rules]")
{
    CafCase all = soundCase();
    all.of<Spend>().resize(1);
    checkFires(all, u"spend.no-provider"_s, Severity::note, u"provider"_s);
    checkFires(all, u"spend.no-amount"_s, Severity::note, u"amount"_s);
    all.of<Spend>()[0].provider = u"After-school club"_s;
    all.of<Spend>()[0].amount = -1;
    checkFires(all, u"spend.negative"_s, Severity::error, u"amount"_s);
    all.of<Spend>()[0].amount = 9;
    CHECK(findings(all, today).empty());
}

TEST_CASE("A risk of harm is told to somebody, without delay (Part Two, 2.0)", "[rules]")
{
    CafCase all = soundCase();
    all.of<HarmReport>().resize(1);
    checkFires(all, u"harm.nobody-told"_s, Severity::warning, u"told"_s);
    checkFires(all, u"harm.family-not-told"_s, Severity::note, u"reason_not_told"_s);
    CHECK(find(findings(all, today), u"harm.nobody-told"_s)->source.contains(u"Part Two, 2.0"_s));
    all.of<HarmReport>()[0].told = u"Threshold Unit"_s;
    all.of<HarmReport>()[0].reasonNotTold = u"It would raise the risk"_s;
    CHECK(findings(all, today).empty());
}
