// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/randomcounty.h"

#include "tests/support/factsbuilder.h"

#include <limits>

namespace axs::test {

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Draws the records of one county.
class Draw
{
public:
    explicit Draw(std::mt19937& random)
        : m_random(random)
    {
        m_facts.today = day("2009-06-30");
        m_facts.ageBands = defaultAgeBands();
        m_last = m_facts.today.dayNumber();
        m_first = day("2008-07-01").dayNumber();
    }

    Facts county()
    {
        drawPlaces();
        const int cafs = 10 + below(120);
        for (int number = 0; number < cafs; ++number)
            drawCaf();
        for (std::size_t episode = 0; episode < m_facts.episodes.size(); ++episode)
            drawRows(static_cast<Code>(episode));
        drawReferrals();
        drawFeedback();
        drawTraining();
        drawSelfAssessment();
        for (int number = below(30); number > 0; --number) {
            IncidentColumns& to = m_facts.incidents;
            addId(to.id);
            to.occurredOn.push_back(date());
            to.agency.push_back(m_facts.agencies.intern(u"Health"_s));
            to.adverse.push_back(static_cast<std::uint8_t>(1 + below(2)));
        }
        return std::move(m_facts);
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    /// The first are the likeliest, so that the last are few.
    int skewed(int count)
    {
        int place = 0;
        while (place + 1 < count && !oneIn(3))
            ++place;
        return oneIn(2) ? place : below(count);
    }
    std::int32_t date() { return m_first + below(m_last - m_first + 1); }
    std::int32_t after(std::int32_t day) { return std::min(m_last, day + below(90)); }
    void addId(std::vector<Id>& ids) { ids.push_back(Id{++m_id}); }

    void drawPlaces()
    {
        m_facts.clusters.push_back({});
        m_facts.areas = {u"North"_s, u"South"_s};
        int place = 0;
        for (const QString& name : {u"Ash"_s, u"Beech"_s, u"Elm"_s, u"Fir"_s, u"Oak"_s}) {
            ClusterFacts cluster;
            cluster.id = Id{++m_id};
            cluster.name = name;
            cluster.area = m_facts.areas[place++ % 2];
            m_facts.clusters.push_back(cluster);
            const auto code = static_cast<SmallCode>(m_facts.clusters.size() - 1);
            if (!oneIn(6))
                m_facts.population.push_back({code, 2008, 0, 19, 1000.0 + below(9000), u"census"_s});
            m_facts.deprivation.push_back({code, u"IDACI"_s, 20, {}, 0, 0, {}});
        }
        m_facts.practitioners.id.push_back({});
        for (int person = 0; person < 30; ++person)
            addId(m_facts.practitioners.id);
        m_facts.roleIsPriority = {0, 1};
        m_facts.roleIsSchoolBased = {0, 0, 1};
    }

    void drawCaf()
    {
        static const QStringList roles{u"Nurse"_s, u"Teacher"_s, u"Warden"_s, u"Adviser"_s};
        static const QStringList sectors{u"Health"_s, u"School"_s, u"Police"_s};
        static const QStringList services{u"Early"_s, u"Late"_s, u"Never"_s};
        EpisodeColumns& to = m_facts.episodes;
        const std::size_t row = to.size();
        const bool sameChild = row > 0 && oneIn(10);
        if (!sameChild) {
            addId(m_facts.children.id);
            const int age = skewed(7) * 3;
            m_facts.children.born.push_back(oneIn(12) ? Date::unsetDay : m_last - 100 - age * 365);
            m_facts.children.expected.push_back(Date::unsetDay);
            m_facts.children.gender.push_back(static_cast<GenderCode>(oneIn(15) ? 0 : 1 + below(2)));
        }
        for (const QString& role : roles)
            m_facts.roles.intern(role);
        addId(to.id);
        to.child.push_back(static_cast<Code>(m_facts.children.size() - 1));
        to.cluster.push_back(static_cast<SmallCode>(1 + skewed(5)));
        const std::int32_t started = date();
        to.started.push_back(started);
        to.completed.push_back(oneIn(5) ? Date::unsetDay : after(started));
        to.received.push_back(oneIn(4) ? Date::unsetDay : after(started));
        to.reviewed.push_back(to.received.back() == Date::unsetDay || oneIn(3) ? Date::unsetDay : after(to.received.back()));
        to.closed.push_back(oneIn(6) ? after(started) : Date::unsetDay);
        to.level.push_back(2);
        to.assessor.push_back(oneIn(20) ? 0 : static_cast<Code>(1 + below(30)));
        to.assessorRole.push_back(m_facts.roles.intern(roles[skewed(4)]));
        to.lead.push_back(oneIn(15) ? 0 : static_cast<Code>(1 + below(30)));
        to.leadRole.push_back(m_facts.roles.intern(roles[skewed(3)]));
        to.leadSector.push_back(m_facts.sectors.intern(sectors[skewed(3)]));
        to.service.push_back(m_facts.services.intern(services[skewed(3)]));
        to.coordinator.push_back(0);
        to.urgent.push_back(static_cast<std::uint8_t>(below(3)));
        to.raised.push_back(0);
        to.consent.push_back(0);
        to.hasChecklist.push_back(!oneIn(4));
        to.hasPlanItem.push_back(0);
        for (auto* days : {&to.firstReview, &to.lastReview, &to.firstMeeting, &to.firstPanel})
            days->push_back(Date::unsetDay);
        to.band.push_back(0);
        to.gender.push_back(GenderCode::notRecorded);
        derive(m_facts, row);
    }

    void drawRows(Code episode)
    {
        const std::int32_t started = m_facts.episodes.started[episode];
        if (!oneIn(4))
            drawConsent(episode, after(started));
        if (!oneIn(3))
            drawMeeting(episode, after(started));
        if (oneIn(2))
            drawReview(episode, after(started));
        if (oneIn(2))
            drawScore(episode, after(started));
        if (oneIn(2))
            drawPanel(episode, after(started));
        if (oneIn(3))
            drawSpend(episode, after(started));
        if (oneIn(2)) {
            addId(m_facts.planItems.id);
            m_facts.planItems.episode.push_back(episode);
            m_facts.planItems.on.push_back(after(started));
            m_facts.episodes.hasPlanItem[episode] = 1;
        }
    }

    void drawConsent(Code episode, std::int32_t on)
    {
        ConsentColumns& to = m_facts.consents;
        addId(to.id);
        to.episode.push_back(episode);
        to.decidedOn.push_back(on);
        to.decision.push_back(static_cast<std::uint8_t>(1 + skewed(3)));
        to.person.push_back(0);
        to.responsible.push_back(0);
        to.youngPerson.push_back(0);
        m_facts.episodes.consent[episode] = to.decision.back();
    }

    void drawMeeting(Code episode, std::int32_t on)
    {
        static const QStringList sectors{u"family"_s, u"Health"_s, u"School"_s, u"Police"_s};
        addId(m_facts.meetings.id);
        m_facts.meetings.episode.push_back(episode);
        m_facts.meetings.heldOn.push_back(on);
        m_facts.episodes.firstMeeting[episode] = on;
        for (int guest = 1 + below(3); guest > 0; --guest) {
            AttendanceColumns& to = m_facts.attendances;
            addId(to.id);
            to.meeting.push_back(static_cast<Code>(m_facts.meetings.size() - 1));
            to.sector.push_back(m_facts.sectors.intern(sectors[skewed(4)]));
            to.attended.push_back(static_cast<std::uint8_t>(1 + below(2)));
        }
    }

    void drawReview(Code episode, std::int32_t on)
    {
        ReviewColumns& to = m_facts.reviews;
        addId(to.id);
        to.episode.push_back(episode);
        to.reviewedOn.push_back(on);
        for (int voice = 0; voice < voiceCount; ++voice) {
            to.answer[voice].push_back(static_cast<Answer>(oneIn(4) ? 0 : 1 + skewed(5)));
            to.halfScore[voice].push_back(-1);
        }
        m_facts.episodes.firstReview[episode] = m_facts.episodes.lastReview[episode] = on;
    }

    void drawScore(Code episode, std::int32_t on)
    {
        FormScoreColumns& to = m_facts.scores;
        addId(to.id);
        to.episode.push_back(episode);
        to.scoredOn.push_back(on);
        to.percent.push_back(50 + below(50));
        for (auto& judged : to.judged)
            judged.push_back(static_cast<std::uint8_t>(oneIn(2) ? 0 : 1 + below(4)));
    }

    void drawPanel(Code episode, std::int32_t on)
    {
        PanelItemColumns& to = m_facts.panelItems;
        addId(to.id);
        to.episode.push_back(episode);
        to.panelOn.push_back(on);
        to.decision.push_back(static_cast<std::uint8_t>(1 + skewed(3)));
        std::vector<SmallCode> reasons;
        if (to.decision.back() == 2) {
            reasons.push_back(m_facts.panelReasons.intern(u"Reason %1"_s.arg(skewed(4))));
            if (oneIn(8))
                reasons.push_back(m_facts.panelReasons.intern(u"Another reason"_s));
        }
        to.reasons.push_back(std::move(reasons));
        std::int32_t& first = m_facts.episodes.firstPanel[episode];
        first = first == Date::unsetDay ? on : std::min(first, on);
    }

    void drawSpend(Code episode, std::int32_t on)
    {
        SpendColumns& to = m_facts.spends;
        addId(to.id);
        to.episode.push_back(episode);
        to.spentOn.push_back(oneIn(3) ? on - 365 : on);
        to.pounds.push_back(10 + below(500) + 0.25 * below(4));
        to.type.push_back(m_facts.spendTypes.intern(u"Type %1"_s.arg(skewed(4))));
    }

    void drawReferrals()
    {
        for (int number = below(60); number > 0; --number) {
            ReferralColumns& to = m_facts.referrals;
            addId(to.id);
            to.child.push_back(oneIn(3) ? noChild : static_cast<Code>(below(static_cast<int>(m_facts.children.size()))));
            to.cluster.push_back(static_cast<SmallCode>(1 + skewed(5)));
            to.referredOn.push_back(date());
            to.level.push_back(3);
            to.harm.push_back(static_cast<std::uint8_t>(1 + (oneIn(5) ? 1 : 0)));
        }
    }

    void drawFeedback()
    {
        for (int number = below(60); number > 0; --number) {
            QuestionnaireColumns& to = m_facts.questionnaires;
            addId(to.id);
            to.cluster.push_back(static_cast<SmallCode>(below(6)));
            to.receivedOn.push_back(date());
            for (int question = 0; question < questionCount; ++question) {
                const int answers = question == 0 ? 5 : question < 4 ? 4 : 3;
                to.answer[question].push_back(static_cast<std::uint8_t>(oneIn(8) ? 0 : 1 + skewed(answers)));
            }
        }
    }

    void drawTraining()
    {
        for (int number = below(25); number > 0; --number) {
            TrainingColumns& to = m_facts.trainings;
            addId(to.id);
            to.heldOn.push_back(date());
            to.course.push_back(m_facts.courses.intern(u"AXS03"_s));
            to.organisation.push_back(m_facts.organisations.intern(u"Organisation %1"_s.arg(skewed(4))));
            to.serviceArea.push_back(oneIn(4) ? SmallCode{0} : m_facts.serviceAreas.intern(u"Area %1"_s.arg(skewed(3))));
            to.practitioner.push_back(0);
            to.headcount.push_back(below(12));
        }
    }

    void drawSelfAssessment()
    {
        static const QStringList agencies{u"Police"_s, u"Health"_s, u"Schools"_s, u"Housing"_s};
        for (int number = below(40); number > 0; --number) {
            SelfAssessmentColumns& to = m_facts.selfAssessments;
            addId(to.id);
            to.round.push_back(m_facts.assessmentTexts.intern(u"2009"_s));
            to.agency.push_back(m_facts.agencies.intern(agencies[skewed(4)]));
            to.section.push_back(m_facts.assessmentTexts.intern(u"One"_s));
            to.question.push_back(m_facts.assessmentTexts.intern(u"Question %1"_s.arg(below(2))));
            to.answer.push_back(m_facts.assessmentTexts.intern(u"Answer %1"_s.arg(skewed(3))));
        }
    }

    std::mt19937& m_random;
    Facts m_facts;
    std::int32_t m_first = 0;
    std::int32_t m_last = 0;
    std::int64_t m_id = 100;
};

} // namespace

Facts randomCounty(std::mt19937& random)
{
    return Draw(random).county();
}

} // namespace axs::test
