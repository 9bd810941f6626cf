// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/leads.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;
using record::LeadSpell;

namespace {

const Date today = Date::fromCalendar(2009, 6, 30);
const Date march = Date::fromCalendar(2009, 3, 2);
const Id anna{ 10 };
const Id ben{ 11 };

CafCase ledBy(Id lead, const QString& role)
{
    CafCase all;
    all.caf.id = Id{ 2 };
    all.caf.lead = lead;
    all.caf.leadRole = role;
    return all;
}

LeadSpell spell(Id id, Id lead, Date from, Date until = {})
{
    LeadSpell made;
    made.id = id;
    made.caf = Id{ 2 };
    made.practitioner = lead;
    made.from = from;
    made.until = until;
    return made;
}

void follow(const CafCase& stored, CafCase& value)
{
    std::int64_t next = 100;
    followLead(stored, value, today, [&next] { return Id{ next++ }; });
}

} // namespace

TEST_CASE("The first lead professional begins a spell today", "[leads]")
{
    CafCase value = ledBy(anna, u"Health Visitor"_s);
    value.caf.leadSector = u"Health"_s;
    follow(ledBy({}, {}), value);
    REQUIRE(value.of<LeadSpell>().size() == 1);
    const LeadSpell& first = value.of<LeadSpell>().front();
    CHECK(first.id == Id{ 100 });
    CHECK(first.caf == Id{ 2 });
    CHECK(first.practitioner == anna);
    CHECK(first.role == u"Health Visitor"_s);
    CHECK(first.sector == u"Health"_s);
    CHECK(first.from == today);
    CHECK_FALSE(first.until.isSet());
}

TEST_CASE("A hand-over ends the spell that runs and begins another", "[leads]")
{
    CafCase stored = ledBy(anna, u"Health Visitor"_s);
    stored.of<LeadSpell>() = { spell(Id{ 20 }, anna, march) };
    CafCase value = stored;
    value.caf.lead = ben;
    value.caf.leadRole = u"Teacher"_s;
    follow(stored, value);
    REQUIRE(value.of<LeadSpell>().size() == 2);
    CHECK(value.of<LeadSpell>()[0].until == today);
    CHECK(value.of<LeadSpell>()[1].practitioner == ben);
    CHECK(value.of<LeadSpell>()[1].role == u"Teacher"_s);
    CHECK(value.of<LeadSpell>()[1].from == today);
}

TEST_CASE("A lead who was in no history enters it at the hand-over, without a guessed beginning", "[leads]")
{
    const CafCase stored = ledBy(anna, u"Health Visitor"_s);
    CafCase value = ledBy(ben, u"Teacher"_s);
    follow(stored, value);
    REQUIRE(value.of<LeadSpell>().size() == 2);
    CHECK(value.of<LeadSpell>()[0].practitioner == anna);
    CHECK(value.of<LeadSpell>()[0].role == u"Health Visitor"_s);
    CHECK_FALSE(value.of<LeadSpell>()[0].from.isSet());
    CHECK(value.of<LeadSpell>()[0].until == today);
}

TEST_CASE("A lead chosen wrongly today is mended in place", "[leads]")
{
    CafCase stored = ledBy(anna, {});
    stored.of<LeadSpell>() = { spell(Id{ 20 }, anna, today) };
    CafCase value = stored;
    value.caf.lead = ben;
    follow(stored, value);
    REQUIRE(value.of<LeadSpell>().size() == 1);
    CHECK(value.of<LeadSpell>().front().id == Id{ 20 });
    CHECK(value.of<LeadSpell>().front().practitioner == ben);
}

TEST_CASE("What was entered by hand about a hand-over is left alone", "[leads]")
{
    CafCase stored = ledBy(anna, {});
    stored.of<LeadSpell>() = { spell(Id{ 20 }, anna, march) };
    CafCase value = stored;
    value.caf.lead = ben;
    const Date may = Date::fromCalendar(2009, 5, 1);
    value.of<LeadSpell>() = { spell(Id{ 20 }, anna, march, may), spell(Id{ 21 }, ben, may) };
    const auto byHand = value.of<LeadSpell>();
    follow(stored, value);
    CHECK(value.of<LeadSpell>() == byHand);
}

TEST_CASE("A case without a lead any more has no spell that runs, and an unchanged one is unchanged", "[leads]")
{
    CafCase stored = ledBy(anna, {});
    stored.of<LeadSpell>() = { spell(Id{ 20 }, anna, march) };
    CafCase value = stored;
    follow(stored, value);
    CHECK(value == stored);
    value.caf.lead = {};
    follow(stored, value);
    REQUIRE(value.of<LeadSpell>().size() == 1);
    CHECK(value.of<LeadSpell>().front().until == today);
}
