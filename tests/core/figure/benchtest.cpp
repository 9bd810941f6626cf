// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

#include <chrono>
#include <iostream>
#include <random>

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

// Hidden: run with "[.bench]" in a release build. Prints milliseconds; asserts only what does not depend on the machine.

namespace {

constexpr std::size_t episodeCount = 1'000'000;
constexpr std::size_t childCount = 800'000;
constexpr std::size_t practitionerCount = 60'000;
constexpr SmallCode clusterCount = 17;
constexpr SmallCode roleCount = 40;

class RandomFacts
{
public:
    Facts make()
    {
        places();
        facts.children.id.resize(childCount);
        facts.children.born.resize(childCount);
        facts.children.expected.assign(childCount, Date::unsetDay);
        facts.children.gender.resize(childCount);
        for (std::size_t child = 0; child < childCount; ++child) {
            facts.children.id[child] = Id{static_cast<std::int64_t>(child + 1)};
            facts.children.born[child] = below(7000) + 7500;
            facts.children.gender[child] = static_cast<GenderCode>(below(4));
        }
        facts.practitioners.id.resize(practitionerCount);
        for (std::size_t episode = 0; episode < episodeCount; ++episode)
            addEpisode();
        for (std::size_t review = 0; review < episodeCount / 2; ++review)
            addReview();
        return std::move(facts);
    }

private:
    std::int32_t below(std::int32_t limit) { return static_cast<std::int32_t>(m_random() % static_cast<unsigned>(limit)); }
    SmallCode code(SmallCode limit) { return static_cast<SmallCode>(below(limit)); }

    void places()
    {
        facts.clusters.resize(clusterCount + 1);
        for (SmallCode cluster = 1; cluster <= clusterCount; ++cluster) {
            facts.clusters[cluster].name = u"Cluster %1"_s.arg(cluster);
            facts.population.push_back({cluster, 2008, 0, 19, 5000.0 + cluster, u"census"_s});
            facts.deprivation.push_back({cluster, u"IDACI 2007"_s, 1.0 * cluster, {}, 0, 0, {}});
        }
        for (SmallCode role = 1; role < roleCount; ++role) {
            facts.roles.intern(u"Role %1"_s.arg(role));
            facts.sectors.intern(u"Sector %1"_s.arg(role % 8));
            facts.services.intern(u"Service %1"_s.arg(role % 12));
        }
        facts.roleIsSchoolBased = {0, 1, 1, 0, 1};
        facts.ageBands = defaultAgeBands();
        facts.today = test::day("2019-06-30");
    }
    void addEpisode()
    {
        EpisodeColumns& to = facts.episodes;
        const std::size_t place = to.size();
        to.id.push_back(Id{static_cast<std::int64_t>(place + 1)});
        to.child.push_back(static_cast<Code>(below(childCount)));
        to.cluster.push_back(static_cast<SmallCode>(1 + below(clusterCount)));
        to.started.push_back(14000 + below(4000));
        to.level.push_back(static_cast<std::uint8_t>(2 + below(2)));
        to.assessor.push_back(static_cast<Code>(below(practitionerCount)));
        to.lead.push_back(static_cast<Code>(below(practitionerCount)));
        to.assessorRole.push_back(code(roleCount));
        to.leadRole.push_back(code(roleCount));
        to.leadSector.push_back(code(9));
        to.service.push_back(code(13));
        to.band.push_back(0);
        to.gender.push_back(GenderCode::notRecorded);
        derive(facts, place);
    }
    void addReview()
    {
        ReviewColumns& to = facts.reviews;
        to.id.push_back(Id{static_cast<std::int64_t>(to.size() + 1)});
        to.episode.push_back(static_cast<Code>(below(episodeCount)));
        to.reviewedOn.push_back(14000 + below(4000));
        for (int voice = 0; voice < voiceCount; ++voice) {
            to.answer[voice].push_back(static_cast<Answer>(below(6)));
            to.halfScore[voice].push_back(-1);
        }
        FormScoreColumns& scores = facts.scores;
        scores.id.push_back(Id{static_cast<std::int64_t>(scores.size() + 1)});
        scores.episode.push_back(static_cast<Code>(below(episodeCount)));
        scores.scoredOn.push_back(14000 + below(4000));
        scores.percent.push_back(40 + below(60));
        ReferralColumns& referrals = facts.referrals;
        referrals.id.push_back(Id{static_cast<std::int64_t>(referrals.size() + 1)});
        referrals.child.push_back(noChild);
        referrals.cluster.push_back(static_cast<SmallCode>(1 + below(clusterCount)));
        referrals.referredOn.push_back(14000 + below(4000));
        referrals.level.push_back(3);
        referrals.harm.push_back(0);
    }

    Facts facts;
    std::mt19937 m_random{42};
};

template <class Work>
void timed(const std::string& what, Work work)
{
    double best = 1e9;
    for (int turn = 0; turn < 7; ++turn) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    std::cout << what << ": " << best << " ms\n";
}

} // namespace

TEST_CASE("All figures over a million episodes", "[.bench]")
{
    const Facts facts = RandomFacts().make();
    Query all;
    Query some;
    some.filter.period = {Date::fromDayNumber(15000), Date::fromDayNumber(17000)};
    some.filter.clusters = {u"Cluster 1"_s, u"Cluster 2"_s, u"Cluster 3"_s, u"Cluster 4"_s};
    Query asked;
    asked.filter.ageTo = 4;
    asked.filter.unborn = true;
    asked.filter.genders = {u"female"_s};
    asked.filter.assessorRoles = {u"Role 1"_s, u"Role 2"_s};
    Query hidden = all;
    hidden.suppress = true;
    const Selection selection = select(facts, all);
    CHECK(selection.episodes.size() == episodeCount);
    timed("select everything", [&] { CHECK(select(facts, all).episodes.size() == episodeCount); });
    timed("select by age, gender and role", [&] { (void)select(facts, asked); });
    timed("select some", [&] { CHECK(select(facts, some).episodes.size() < episodeCount); });
    for (const Definition& each : catalogue()) {
        timed(std::string(each.id), [&] { CHECK(compute(each, facts, all, selection).hasData()); });
    }
    timed("selection and all figures, everything", [&] { CHECK(compute(facts, all).size() == catalogue().size()); });
    timed("selection and all figures, some", [&] { CHECK(compute(facts, some).size() == catalogue().size()); });
    timed("selection and all figures, suppressed", [&] { CHECK(compute(facts, hidden).size() == catalogue().size()); });
    timed("records behind one cell", [&] {
        CHECK(records(facts, all, {u"cafs-by-cluster"_s, u"Cluster 1"_s, u"cafs"_s})->ids.size() > 1000);
    });
}
