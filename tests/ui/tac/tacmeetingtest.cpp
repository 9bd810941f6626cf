// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacmeeting.h"

#include "tests/support/catch.h"

using namespace axs;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 6, 30);

record::Meeting meeting(std::int64_t id, record::MeetingState state, Date day)
{
    record::Meeting made;
    made.id = Id{ id };
    made.state = state;
    made.heldOn = day;
    return made;
}

} // namespace

TEST_CASE("The room takes today's meeting, else the next planned one, else the last")
{
    using record::MeetingState;
    pathway::CafCase all;
    CHECK(meetingFor(all, today) == Id());
    auto& meetings = all.of<record::Meeting>();
    meetings = { meeting(1, MeetingState::held, today.addDays(-60)), meeting(2, MeetingState::held, today.addDays(-10)) };
    CHECK(meetingFor(all, today) == Id{ 2 });
    meetings.push_back(meeting(3, MeetingState::planned, today.addDays(30)));
    meetings.push_back(meeting(4, MeetingState::planned, today.addDays(7)));
    CHECK(meetingFor(all, today) == Id{ 4 });
    meetings.push_back(meeting(5, MeetingState::cancelled, today));
    CHECK(meetingFor(all, today) == Id{ 4 });
    meetings.push_back(meeting(6, MeetingState::planned, today));
    CHECK(meetingFor(all, today) == Id{ 6 });
}

TEST_CASE("Ending a meeting marks it held and says who did not come")
{
    pathway::CafCase all;
    all.of<record::Meeting>() = { meeting(1, record::MeetingState::planned, today.addDays(3)) };
    record::Attendance came;
    came.id = Id{ 2 };
    came.meeting = Id{ 1 };
    came.attended = true;
    record::Attendance stayed = came;
    stayed.id = Id{ 3 };
    stayed.attended = {};
    record::Attendance ofAnother = stayed;
    ofAnother.id = Id{ 4 };
    ofAnother.meeting = Id{ 9 };
    all.of<record::Attendance>() = { came, stayed, ofAnother };

    const pathway::CafCase after = ended(all, Id{ 1 }, today);
    CHECK(after.of<record::Meeting>().front().state == record::MeetingState::held);
    CHECK(after.of<record::Meeting>().front().heldOn == today);
    CHECK(after.of<record::Attendance>()[0].attended == std::optional(true));
    CHECK(after.of<record::Attendance>()[1].attended == std::optional(false));
    CHECK_FALSE(after.of<record::Attendance>()[2].attended.has_value());
}

TEST_CASE("A draft of the room comes back as it was typed, and rubbish does not")
{
    pathway::CafCase stored;
    stored.of<record::Meeting>() = { meeting(1, record::MeetingState::planned, today) };
    pathway::CafCase typed = stored;
    typed.of<record::Meeting>().front().minutes = u"Zoë said so"_s;
    record::PlanAction action;
    action.id = Id{ 7 };
    action.action = u"Find a club"_s;
    typed.of<record::PlanAction>().push_back(action);

    const auto back = withTacDraft(stored, tacDraftBody(stored, typed));
    REQUIRE(back);
    CHECK(*back == typed);
    CHECK_FALSE(withTacDraft(stored, "rubbish").has_value());
}

TEST_CASE("An action that was begun and holds nothing is not saved")
{
    pathway::CafCase all;
    record::PlanAction empty;
    empty.id = Id{ 1 };
    empty.agreedOn = today;
    record::PlanAction full = empty;
    full.id = Id{ 2 };
    full.owner = u"Jo"_s;
    all.of<record::PlanAction>() = { empty, full };
    const pathway::CafCase kept = withoutEmptyRows(all);
    REQUIRE(kept.of<record::PlanAction>().size() == 1);
    CHECK(kept.of<record::PlanAction>().front().id == Id{ 2 });
}
