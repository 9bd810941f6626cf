// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/cafcase.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Every row belongs to a child, an episode or a meeting", "[case]")
{
    CHECK(partOf<record::FamilyMember>() == PartOf::child);
    CHECK(partOf<record::Contact>() == PartOf::child);
    CHECK(partOf<record::Referral>() == PartOf::child);
    CHECK(partOf<record::Attendance>() == PartOf::meeting);
    CHECK(partOf<record::Consent>() == PartOf::episode);
}

TEST_CASE("Taking out a meeting takes its invitations and clears what was agreed at it", "[case]")
{
    CafCase all;
    record::Meeting meeting;
    meeting.id = Id{1};
    record::Meeting other;
    other.id = Id{2};
    all.of<record::Meeting>() = {meeting, other};
    record::Attendance came;
    came.id = Id{3};
    came.meeting = meeting.id;
    record::Attendance stays;
    stays.id = Id{4};
    stays.meeting = other.id;
    all.of<record::Attendance>() = {came, stays};
    record::PlanAction action;
    action.id = Id{5};
    action.meeting = meeting.id;
    action.action = u"Reading support"_s;
    all.of<record::PlanAction>() = {action};

    removeRow(all, meeting.id);
    REQUIRE(all.of<record::Meeting>().size() == 1);
    CHECK(all.of<record::Meeting>().front().id == other.id);
    REQUIRE(all.of<record::Attendance>().size() == 1);
    CHECK(all.of<record::Attendance>().front().id == stays.id);
    REQUIRE(all.of<record::PlanAction>().size() == 1);
    CHECK_FALSE(all.of<record::PlanAction>().front().meeting.isSet());
    CHECK(all.of<record::PlanAction>().front().action == u"Reading support"_s);
}

TEST_CASE("A case visits its child, its CAF and every row once", "[case]")
{
    CafCase all;
    forEachPart(all, [](auto& rows) { rows.emplace_back(); });
    std::size_t seen = 0;
    forEachRecord(all, [&seen](const auto&) { ++seen; });
    CHECK(seen == std::tuple_size_v<CaseParts> + 2);
}
