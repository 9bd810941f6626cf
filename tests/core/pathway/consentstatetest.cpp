// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/consentstate.h"

#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using enum record::ConsentDecision;

namespace {

record::Consent related(const QString& relation, record::ConsentDecision decision, bool responsible)
{
    record::Consent made = consentOf({}, decision, started);
    made.relation = relation;
    if (responsible)
        made.parentalResponsibility = true;
    return made;
}

} // namespace

TEST_CASE("Consent is the strictest of each person's latest decision", "[consents]")
{
    const QString mother = u"Mother"_s;
    CHECK(consentState({}) == notRecorded);
    CHECK(consentState({consentOf(mother, given, started)}) == given);
    CHECK(consentState({consentOf(mother, declined, started), consentOf(mother, given, started.addDays(9))}) == given);
    CHECK(consentState({consentOf(mother, given, started), consentOf(u"Zoë"_s, declined, started)}) == declined);
    CHECK(consentState({consentOf(mother, withdrawn, started.addDays(5)), consentOf(mother, given, started)}) == withdrawn);
    CHECK(consentState({consentOf(mother, given, started), consentOf(mother, declined, started)}) == declined);
}

TEST_CASE("Where somebody has parental responsibility, only they and the young person are needed", "[consents]")
{
    const auto mother = related(u"Mother"_s, given, true);
    const auto grandmother = related(u"Grandparent"_s, declined, false);
    CHECK(consentState({mother, grandmother}) == given);
    CHECK(consentState({related(u"Mother"_s, given, false), grandmother}) == declined);
    CHECK(consentState({mother, related(u"young person"_s, withdrawn, false)}) == withdrawn);
    CHECK(consentState({mother, related(u"Father"_s, declined, true)}) == declined);
}

TEST_CASE("A person may be known by relation alone", "[consents]")
{
    CHECK(consentState({related(u"Father"_s, declined, false), related(u"Mother"_s, given, false)}) == declined);
}

TEST_CASE("Consent is judged as it stood on a day", "[consents]")
{
    const std::vector<record::Consent> both{
        consentOf(u"Mother"_s, given, started), consentOf(u"Mother"_s, withdrawn, started.addDays(5))};
    CHECK(consentState(both, started.addDays(-1)) == notRecorded);
    CHECK(consentState(both, started.addDays(4)) == given);
    CHECK(consentState(both, started.addDays(5)) == withdrawn);
    CHECK(stops(withdrawn));
    CHECK(stops(declined));
    CHECK_FALSE(stops(given));
    CHECK_FALSE(stops(notRecorded));
}
