// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

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
        for (int row = 0; row < 100'000; ++row)
            addOversight(row);
        for (std::size_t row = 0; row < episodeCount; ++row)
            addTeam(row);
        for (std::size_t item = 0; item < episodeCount / 10; ++item)
            addPanelItem();
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
        for (SmallCode reason = 1; reason < 8; ++reason)
            facts.panelReasons.intern(u"Reason %1"_s.arg(reason));
        for (SmallCode role = 1; role < roleCount; ++role) {
            facts.roles.intern(u"Role %1"_s.arg(role));
            facts.sectors.intern(u"Sector %1"_s.arg(role % 8));
            facts.services.intern(u"Service %1"_s.arg(role % 12));
        }
        facts.roleIsSchoolBased = {0, 1, 1, 0, 1};
        facts.roleIsPriority = {0, 0, 1, 1};
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
        std::int32_t day = to.started.back();
        for (auto* days : {&to.completed, &to.received, &to.reviewed, &to.firstMeeting, &to.firstReview, &to.firstPanel,
                 &to.closed}) {
            day += below(90);
            days->push_back(below(8) == 0 ? Date::unsetDay : day);
        }
        for (auto* flags : {&to.urgent, &to.raised})
            flags->push_back(static_cast<std::uint8_t>(below(3)));
        for (auto* flags : {&to.hasChecklist, &to.hasPlanItem})
            flags->push_back(static_cast<std::uint8_t>(below(2)));
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
        for (auto& judged : scores.judged)
            judged.push_back(static_cast<std::uint8_t>(below(5)));
        ReferralColumns& referrals = facts.referrals;
        referrals.id.push_back(Id{static_cast<std::int64_t>(referrals.size() + 1)});
        referrals.child.push_back(static_cast<Code>(below(childCount)));
        referrals.cluster.push_back(static_cast<SmallCode>(1 + below(clusterCount)));
        referrals.referredOn.push_back(14000 + below(4000));
        referrals.level.push_back(3);
        referrals.harm.push_back(static_cast<std::uint8_t>(below(3)));
    }
    /// As records lie in a file: those of an episode near each other, most decisions alike, most leads the first.
    void addTeam(std::size_t episode)
    {
        addConsent(episode, below(10) == 0 ? std::uint8_t{2} : std::uint8_t{1});
        if (below(3) == 0)
            addConsent(episode, static_cast<std::uint8_t>(below(4)));
        const EpisodeColumns& episodes = facts.episodes;
        const std::int32_t since = episodes.started[episode] + below(60);
        const bool handedOver = below(10) == 0;
        if (handedOver)
            addLeadSpell(episode, {static_cast<Code>(below(practitionerCount)), code(roleCount), code(9)}, since, since + 90);
        addLeadSpell(episode, {episodes.lead[episode], episodes.leadRole[episode], episodes.leadSector[episode]},
            handedOver ? since + 90 : since, Date::unsetDay);
        addMeeting();
    }
    void addConsent(std::size_t episode, std::uint8_t decision)
    {
        ConsentColumns& consents = facts.consents;
        consents.id.push_back(Id{static_cast<std::int64_t>(consents.size() + 1)});
        consents.episode.push_back(static_cast<Code>(episode));
        consents.decidedOn.push_back(14000 + below(4000));
        consents.decision.push_back(decision);
        consents.person.push_back(static_cast<std::uint64_t>(below(2)));
        consents.responsible.push_back(static_cast<std::uint8_t>(below(2)));
        consents.youngPerson.push_back(0);
    }
    struct Lead
    {
        Code person;
        SmallCode role, sector;
    };
    void addLeadSpell(std::size_t episode, const Lead& lead, std::int32_t from, std::int32_t until)
    {
        LeadSpellColumns& spells = facts.leadSpells;
        spells.id.push_back(Id{static_cast<std::int64_t>(spells.size() + 1)});
        spells.episode.push_back(static_cast<Code>(episode));
        spells.practitioner.push_back(lead.person);
        spells.role.push_back(lead.role);
        spells.sector.push_back(lead.sector);
        spells.from.push_back(from);
        spells.until.push_back(until);
    }
    void addMeeting()
    {
        MeetingColumns& meetings = facts.meetings;
        if (below(2) == 0) {
            meetings.id.push_back(Id{static_cast<std::int64_t>(meetings.size() + 1)});
            meetings.episode.push_back(static_cast<Code>(below(episodeCount)));
            meetings.heldOn.push_back(14000 + below(4000));
        }
        AttendanceColumns& attendances = facts.attendances;
        attendances.id.push_back(Id{static_cast<std::int64_t>(attendances.size() + 1)});
        attendances.meeting.push_back(static_cast<Code>(meetings.size()));
        attendances.sector.push_back(code(9));
        attendances.attended.push_back(static_cast<std::uint8_t>(below(3)));
    }
    void addPanelItem()
    {
        PanelItemColumns& items = facts.panelItems;
        items.id.push_back(Id{static_cast<std::int64_t>(items.size() + 1)});
        items.episode.push_back(static_cast<Code>(below(episodeCount)));
        items.panelOn.push_back(14000 + below(4000));
        items.decision.push_back(static_cast<std::uint8_t>(below(4)));
        items.reasons.push_back({code(8), code(8)});
    }

    void addOversight(int row)
    {
        const Id id{row + 1};
        QuestionnaireColumns& asked = facts.questionnaires;
        asked.id.push_back(id);
        asked.cluster.push_back(static_cast<SmallCode>(1 + below(clusterCount)));
        asked.receivedOn.push_back(14000 + below(4000));
        for (auto& answer : asked.answer)
            answer.push_back(static_cast<std::uint8_t>(below(4)));
        SpendColumns& spends = facts.spends;
        spends.id.push_back(id);
        spends.episode.push_back(static_cast<Code>(below(episodeCount)));
        spends.spentOn.push_back(14000 + below(4000));
        spends.pounds.push_back(below(100'000) / 100.0);
        spends.type.push_back(facts.spendTypes.intern(u"Type %1"_s.arg(below(12))));
        TrainingColumns& trainings = facts.trainings;
        trainings.id.push_back(id);
        trainings.heldOn.push_back(14000 + below(4000));
        trainings.course.push_back(facts.courses.intern(u"AXS03"_s));
        trainings.organisation.push_back(facts.organisations.intern(u"Organisation %1"_s.arg(below(20))));
        trainings.serviceArea.push_back(facts.serviceAreas.intern(u"Area %1"_s.arg(below(30))));
        trainings.practitioner.push_back(0);
        trainings.headcount.push_back(below(20));
        IncidentColumns& incidents = facts.incidents;
        incidents.id.push_back(id);
        incidents.occurredOn.push_back(14000 + below(4000));
        incidents.agency.push_back(0);
        incidents.adverse.push_back(static_cast<std::uint8_t>(1 + below(2)));
        SelfAssessmentColumns& answers = facts.selfAssessments;
        answers.id.push_back(id);
        answers.round.push_back(facts.assessmentTexts.intern(u"2009"_s));
        answers.agency.push_back(facts.agencies.intern(u"Agency %1"_s.arg(below(12))));
        answers.section.push_back(0);
        answers.question.push_back(facts.assessmentTexts.intern(u"Question %1"_s.arg(below(40))));
        answers.answer.push_back(facts.assessmentTexts.intern(u"Answer %1"_s.arg(below(5))));
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
        if (!each.listing)
            timed(std::string(each.id), [&] { CHECK(compute(each, facts, all, selection).hasData()); });
    }
    timed("selection and all figures, everything", [&] { CHECK(compute(facts, all).size() == test::countingFigures()); });
    timed("selection and all figures, some", [&] { CHECK(compute(facts, some).size() == test::countingFigures()); });
    timed("selection and all figures, suppressed", [&] { CHECK(compute(facts, hidden).size() == test::countingFigures()); });
    timed("records behind one cell", [&] {
        CHECK(records(facts, all, {u"cafs-by-cluster"_s, u"Cluster 1"_s, u"cafs"_s})->ids.size() > 1000);
    });
}
