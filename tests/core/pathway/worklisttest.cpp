// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/worklist.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

/// An episode with copies due on these days of July, `id` being its CAF's.
WorkEpisode episode(int id, int cluster, const QString& coordinator, const QList<unsigned>& days)
{
    CafCase all;
    all.child.id = Id{id + 1000};
    all.child.forename = u"Ash"_s;
    all.caf.id = Id{id};
    all.caf.child = all.child.id;
    all.caf.cluster = Id{cluster};
    all.caf.coordinator = coordinator;
    all.caf.reference = u"BID-%1"_s.arg(id);
    for (const unsigned day : days) {
        record::CopyGiven copy;
        copy.id = Id{id * 100 + static_cast<int>(day)};
        copy.caf = all.caf.id;
        copy.what = u"Plan"_s;
        copy.dueOn = Date::fromCalendar(2009, 7, 1).addDays(static_cast<int>(day) - 1);
        all.of<record::CopyGiven>().push_back(copy);
    }
    WorkEpisode made = workEpisode(all, Intervals(), {}, today);
    made.childName = u"Child %1"_s.arg(id);
    return made;
}

std::vector<WorkEpisode> county()
{
    return {episode(1, 50, u"A. Coordinator"_s, {20, 40}), episode(2, 50, u"B. Other"_s, {10}),
        episode(3, 60, u"B. Other"_s, {30, 70})};
}

qsizetype lines(const WorkQuery& query)
{
    return static_cast<qsizetype>(workLines(county(), query, today).size());
}

} // namespace

TEST_CASE("Work is mine, my clusters', or everybody's", "[worklist]")
{
    CHECK(lines({WorkScope::mine, u"a. coordinator"_s, {}, {}}) == 2);
    CHECK(lines({WorkScope::cluster, u"A. Coordinator"_s, {}, {}}) == 3);
    CHECK(lines({WorkScope::all, u"A. Coordinator"_s, {}, {}}) == 5);
    CHECK(lines({WorkScope::mine, {}, {}, {}}) == 0);
    CHECK(hasWork(county(), u"A. Coordinator"_s));
    CHECK_FALSE(hasWork(county(), u"C. Nobody"_s));
}

TEST_CASE("The list is in order of the due day, narrowed by horizon and text", "[worklist]")
{
    const auto all = workLines(county(), {WorkScope::all, {}, {}, {}}, today);
    REQUIRE(all.size() == 5);
    CHECK(all[0].reference == u"BID-2"_s);
    CHECK(all[1].reference == u"BID-1"_s);
    CHECK(all[4].item.dueOn == Date::fromCalendar(2009, 9, 8));
    // 20 and 10 July are overdue and in every horizon; 30 July is within 7 days, 9 August within 30.
    CHECK(lines({WorkScope::all, {}, 7, {}}) == 3);
    CHECK(lines({WorkScope::all, {}, 30, {}}) == 4);
    CHECK(lines({WorkScope::all, {}, 90, {}}) == 5);
    CHECK(lines({WorkScope::all, {}, {}, u"child 3"_s}) == 2);
    CHECK(lines({WorkScope::all, {}, {}, u"bid-1 plan"_s}) == 2);
    CHECK(lines({WorkScope::all, {}, {}, u"supervision"_s}) == 0);
    CHECK(countBySection(all, today) == (std::array<std::int64_t, 5>{2, 1, 1, 1, 0}));
}

TEST_CASE("What is due about the child stands once, in the latest episode", "[worklist]")
{
    std::vector<WorkEpisode> two;
    for (const int id : {1, 2}) {
        CafCase all;
        all.child.id = Id{9};
        all.caf.id = Id{id};
        all.of<record::HarmReport>().resize(1);
        all.of<record::HarmReport>()[0].id = Id{500};
        all.of<record::HarmReport>()[0].raisedOn = today.addDays(-3);
        two.push_back(workEpisode(all, Intervals(), {}, today));
    }
    const auto found = workLines(two, {WorkScope::all, {}, {}, {}}, today);
    REQUIRE(found.size() == 1);
    CHECK(found[0].item.caf == Id{2});
}

TEST_CASE("Open cases begin with those whose child nobody saw, and leave out closed ones", "[worklist]")
{
    auto all = county();
    all[0].seen = {today.addDays(-3), u"visit"_s};
    all[1].seen = {today.addDays(-40), u"review"_s};
    auto open = openCases(all, {WorkScope::all, {}, {}, {}});
    REQUIRE(open.size() == 3);
    CHECK(open[0].caf == Id{3});
    CHECK(open[1].caf == Id{2});
    CHECK(open[2].caf == Id{1});
    all[2].isOpen = false;
    CHECK(openCases(all, {WorkScope::all, {}, {}, {}}).size() == 2);
    CHECK(openCases(all, {WorkScope::mine, u"B. Other"_s, {}, {}}).size() == 1);
}

TEST_CASE("Initials hold no name", "[worklist]")
{
    record::Child child;
    CHECK(initialsOf(child) == u"–"_s);
    child.forename = u"zoë"_s;
    child.surname = u"O’Brien-Sample"_s;
    CHECK(initialsOf(child) == u"Z OB"_s);
    child.forename.clear();
    child.surname.clear();
    child.knownAs = u"Bee"_s;
    CHECK(initialsOf(child) == u"B"_s);
}

TEST_CASE("An episode's stage is the one under way, or the last that was reached", "[worklist]")
{
    CafCase all;
    all.caf.started = today;
    CHECK(workEpisode(all, Intervals(), {}, today).stage == u"Assessment"_s);
    all.caf.completed = today;
    CHECK(workEpisode(all, Intervals(), {u"Assessment"_s, u"Closed"_s}, today).stage == u"Closed"_s);
    all.caf.closed = today;
    const WorkEpisode closed = workEpisode(all, Intervals(), {u"Assessment"_s, u"Closed"_s}, today);
    CHECK(closed.stage == u"Closed"_s);
    CHECK_FALSE(closed.isOpen);
}
