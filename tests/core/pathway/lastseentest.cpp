// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/lastseen.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

record::Contact contact(Date on, std::optional<bool> saw)
{
    record::Contact made;
    made.heldOn = on;
    made.way = record::ContactWay::visit;
    made.sawChild = saw;
    return made;
}

} // namespace

TEST_CASE("A child was last seen at a contact that says so, and on no later day", "[lastseen]")
{
    CafCase all;
    CHECK_FALSE(lastSeen(all, today).on.isSet());
    all.of<record::Contact>() = {contact(today.addDays(-9), true), contact(today.addDays(-2), false),
        contact(today.addDays(-1), {}), contact(today.addDays(5), true)};
    CHECK(lastSeen(all, today) == (LastSeen{today.addDays(-9), u"visit"_s}));
}

TEST_CASE("A meeting counts when the child came, a review when the child answered", "[lastseen]")
{
    CafCase all;
    all.of<record::Meeting>().resize(1);
    all.of<record::Meeting>()[0].id = Id{4};
    all.of<record::Meeting>()[0].heldOn = today.addDays(-30);
    all.of<record::Attendance>().resize(1);
    auto& came = all.of<record::Attendance>()[0];
    came.meeting = Id{4};
    came.part = u"Parent or carer"_s;
    came.attended = true;
    CHECK_FALSE(lastSeen(all, today).on.isSet());
    came.part = u"Child or young person"_s;
    CHECK(lastSeen(all, today) == (LastSeen{today.addDays(-30), u"TAC meeting"_s}));

    all.of<record::Review>().resize(1);
    auto& review = all.of<record::Review>()[0];
    review.reviewedOn = today.addDays(-10);
    review.parentRating = record::Rating::mostly;
    review.childRating = record::Rating::notApplicable;
    CHECK(lastSeen(all, today).how == u"TAC meeting"_s);
    review.childRating = record::Rating::partly;
    CHECK(lastSeen(all, today) == (LastSeen{today.addDays(-10), u"review"_s}));
}
