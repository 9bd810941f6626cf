// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/episodetest.h"

#include "core/figure/episodelist.h"
#include "core/figure/filterwords.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <functional>

using namespace axs;
using namespace axs::figure;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "101 103": what the list keeps. What the figures count is the same, which is checked.
QString kept(const Facts& facts, const RecordFilter& asked)
{
    RecordFilter filter = asked;
    filter.period = {day("2008-01-01"), day("2009-12-31")};
    EpisodeQuery query;
    query.filter = filter;
    query.order = EpisodeOrder::started;
    const auto list = listEpisodes(facts, query, {});
    REQUIRE(list);
    std::vector<Id> listed = list->cafs;
    std::sort(listed.begin(), listed.end());
    std::vector<Id> counted;
    for (const std::uint32_t row : select(facts, {*resolved(facts, filter), 5000, false}).episodes)
        counted.push_back(facts.episodes.id[row]);
    CHECK(counted == listed);
    const auto count = countEpisodes(facts, filter);
    REQUIRE(count);
    CHECK(*count == EpisodeCount{listed.size(), counted.size(), facts.episodes.size()});
    QStringList ids;
    for (const Id id : listed)
        ids << QString::number(id.value);
    return ids.join(u' ');
}

QString kept(const Facts& facts, const std::function<void(RecordFilter&)>& set)
{
    RecordFilter filter;
    set(filter);
    return kept(facts, filter);
}

} // namespace

TEST_CASE("A filter narrows by completed years on the started date, and by unborn", "[filter]")
{
    const Facts facts = smallCounty().facts;
    const auto ages = [&](std::optional<int> from, std::optional<int> to, bool unborn) {
        return kept(facts, [&](RecordFilter& filter) {
            filter.ageFrom = from;
            filter.ageTo = to;
            filter.unborn = unborn;
        });
    };
    // Ada is 3 until 2 September 2008 and 4 after; Ben is 5; Eva and Dee are not born; Fay's birth is not recorded.
    CHECK(ages({}, 3, false) == u"101"_s);
    CHECK(ages({}, 4, false) == u"101 104"_s);
    CHECK(ages(5, 6, false) == u"102 111"_s);
    CHECK(ages(16, {}, false) == u"108 109 113"_s);
    CHECK(ages({}, {}, true) == u"105 106"_s);
    CHECK(ages({}, 4, true) == u"101 104 105 106"_s);
}

TEST_CASE("Completed years agree with the calendar on every pair of days about a birthday", "[filter]")
{
    for (const char* born : {"2004-02-29", "2004-02-28", "2004-03-01", "2003-12-31"}) {
        for (int days = 0; days < 2200; ++days) {
            const Date started = day("2007-12-25").addDays(days);
            Facts facts = smallCounty().facts;
            if (days % 40 != 0 && started.day() != 28 && started.day() != 29 && started.day() != 1)
                continue;
            facts.children.born[0] = day(born).dayNumber();
            facts.episodes.started[0] = started.dayNumber();
            derive(facts, 0);
            RecordFilter filter;
            filter.ageFrom = filter.ageTo = completedYears(day(born), started);
            const EpisodeTest test(facts, filter, keptClusters(facts, filter));
            INFO(born << " " << started.iso().toStdString());
            REQUIRE(test.inCounty(0));
        }
    }
}

TEST_CASE("A filter narrows by gender, roles, sector and consent", "[filter]")
{
    Facts facts = smallCounty().facts;
    facts.episodes.consent[0] = 1;
    facts.episodes.consent[1] = 3;
    CHECK(kept(facts, [](RecordFilter& f) { f.genders = {u"female"_s}; }) == u"101 104 113"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.genders = {u"female"_s, u"not-available"_s}; })
        == u"101 104 105 106 108 113"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.assessorRoles = {u"SENCO"_s}; }) == u"103 104"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.assessorRoles = {u"senco"_s, u"Social worker"_s}; }) == u"103 104 108"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.leadRoles = {u"Social worker"_s}; }) == u"107 108"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.sectors = {u"Health"_s}; }) == u"101 106 110"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.consents = {u"given"_s, u"withdrawn"_s}; }) == u"101 102"_s);
}

TEST_CASE("Figures count the stages that a list is narrowed to, any of some and all of others", "[filter]")
{
    Facts facts = smallCounty().facts;
    facts.episodes.closed[0] = facts.episodes.closed[4] = day("2009-06-01").dayNumber();
    facts.episodes.completed[2] = day("2009-01-01").dayNumber();
    facts.episodes.firstMeeting[3] = day("2009-02-01").dayNumber();
    CHECK(kept(facts, [](RecordFilter& f) { f.stages = {u"closed"_s}; }) == u"101 105"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.stages = {u"closed"_s, u"meeting"_s}; }) == u"101 104 105"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.allStages = {u"closed"_s, u"no-lead"_s}; }) == u"105"_s);
    CHECK(kept(facts, [](RecordFilter& f) { f.stages = {u"waiting-manager"_s}; }) == u"103"_s);
    Query query = schoolYear();
    query.filter.stages = {u"closed"_s};
    const Figure figure = figureOf(facts, u"cafs-by-cluster"_s, query);
    CHECK(figure.numberAt(u"Total", u"cafs") == 2.0);
    CHECK(figure.filterWords == u"All clusters, closed"_s);
    const Figure referrals = figureOf(facts, u"referrals-and-cafs"_s, query);
    CHECK(referrals.notes.contains(
        u"Only dates and places narrow the referrals; the rest of the filter holds for the CAFs alone."_s));
    CHECK(referrals.numberAt(u"Total", u"referrals")
        == figureOf(facts, u"referrals-and-cafs"_s, schoolYear()).numberAt(u"Total", u"referrals"));
}

TEST_CASE("A filter of episodes says itself in words and refuses what is not known", "[filter]")
{
    const Facts facts = smallCounty().facts;
    RecordFilter filter;
    filter.ageTo = 4;
    filter.unborn = true;
    filter.genders = {u"female"_s};
    filter.assessorRoles = {u"health visitor"_s, u"SENCO"_s};
    filter.leadRoles = {u"Social worker"_s};
    filter.sectors = {u"School"_s};
    filter.consents = {u"declined"_s};
    filter.stages = {u"open"_s, u"urgent"_s};
    filter.allStages = {u"no-review"_s, u"no-lead"_s};
    const auto known = resolved(facts, filter);
    REQUIRE(known);
    CHECK(words(*known)
        == u"All clusters, unborn or aged under 5, girls, assessed by Health visitor or SENCO, led by Social worker, sector "
           "School, consent declined, open or marked urgent, no review yet, no lead professional"_s);
    for (QStringList RecordFilter::*names : {&RecordFilter::assessorRoles, &RecordFilter::leadRoles,
             &RecordFilter::sectors, &RecordFilter::genders, &RecordFilter::consents}) {
        RecordFilter wrong;
        wrong.*names = {u"Astronaut"_s};
        const auto refused = resolved(facts, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().failure == Failure::usage);
    }
}
