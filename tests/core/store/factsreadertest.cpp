// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsreader.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How the facts write it.
enum State { stateNotRecorded, stateGiven, stateDeclined, stateWithdrawn };

record::Consent consent(TestFile& file, const QString& person, record::ConsentDecision decision, int day)
{
    record::Consent result;
    result.id = file.ids.next(0);
    result.caf = file.caf.id;
    result.person = person;
    result.decision = decision;
    result.decidedOn = day == 0 ? Date() : Date::fromCalendar(2009, 3, static_cast<unsigned>(day));
    return result;
}

/// The state after these consents were saved together, read anew; checks that refreshing gives the same.
int stateAfter(const std::vector<std::tuple<QString, record::ConsentDecision, int>>& consents)
{
    TestFile file;
    auto connection = file.connect();
    auto refreshed = must(store::readFacts(*connection));
    std::vector<record::AnyRecord> records;
    for (const auto& [person, decision, day] : consents)
        records.emplace_back(consent(file, person, decision, day));
    const auto saved = must(file.writer().perform(store::Writer::saving(records)));
    CHECK(must(store::refreshFacts(*connection, refreshed, saved.changed)));
    const auto facts = must(store::readFacts(*connection));
    CHECK(refreshed.episodes.consent == facts.episodes.consent);
    REQUIRE(facts.episodes.consent.size() == 1);
    return facts.episodes.consent.front();
}

} // namespace

TEST_CASE("An episode's consent is the strictest of what each person decided last", "[facts]")
{
    using enum record::ConsentDecision;
    const QString mother = u"Mother"_s;
    const QString father = u"Father"_s;
    CHECK(stateAfter({{mother, notRecorded, 2}}) == stateNotRecorded);
    CHECK(stateAfter({{mother, given, 2}}) == stateGiven);
    CHECK(stateAfter({{mother, declined, 2}, {mother, given, 9}}) == stateGiven);
    CHECK(stateAfter({{mother, given, 9}, {mother, declined, 2}}) == stateGiven);
    CHECK(stateAfter({{mother, given, 2}, {mother, withdrawn, 9}}) == stateWithdrawn);
    CHECK(stateAfter({{mother, given, 9}, {father, declined, 2}}) == stateDeclined);
    CHECK(stateAfter({{father, withdrawn, 2}, {mother, declined, 9}}) == stateWithdrawn);
    CHECK(stateAfter({{mother, given, 2}, {mother, declined, 2}}) == stateDeclined);
    CHECK(stateAfter({{mother, declined, 0}, {mother, given, 2}}) == stateGiven);
    CHECK(stateAfter({{QString(), given, 2}, {mother, notRecorded, 9}}) == stateGiven);
}

TEST_CASE("The facts count who is needed as the page does", "[facts]")
{
    using enum record::ConsentDecision;
    TestFile file;
    record::Consent mother = consent(file, u"Anna Sample"_s, given, 2);
    mother.parentalResponsibility = true;
    record::Consent grandmother = consent(file, u"Berta Sample"_s, declined, 9);
    must(file.writer().perform(store::Writer::saving({mother, grandmother})));
    CHECK(must(store::readFacts(*file.connect())).episodes.consent.front() == stateGiven);
    grandmother.relation = u"Young person"_s;
    must(file.writer().perform(store::Writer::saving({grandmother})));
    CHECK(must(store::readFacts(*file.connect())).episodes.consent.front() == stateDeclined);
}
