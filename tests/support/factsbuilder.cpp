// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factsbuilder.h"

#include "core/record/choices.h"

#include <limits>
#include <stdexcept>

namespace axs::test {

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::int32_t dayNumber(const QString& iso)
{
    if (iso.isEmpty())
        return Date::unsetDay;
    const auto date = Date::parseIso(iso);
    if (!date)
        throw std::invalid_argument("not a date: " + iso.toStdString());
    return date->dayNumber();
}

GenderCode genderOf(const QString& text)
{
    return text == u"male"_s          ? GenderCode::male
        : text == u"female"_s         ? GenderCode::female
        : text == u"not available"_s  ? GenderCode::notAvailable
                                      : GenderCode::notRecorded;
}

Answer answerOf(const QString& text)
{
    static const QStringList words{
        u""_s, u"not at all"_s, u"partly"_s, u"mostly"_s, u"completely"_s, u"n/a"_s};
    const qsizetype place = words.indexOf(text);
    return place < 0 ? Answer::notAsked : static_cast<Answer>(place);
}

template <class Choice>
std::uint8_t choiceOf(const QString& text)
{
    const auto& texts = record::ChoiceTexts<Choice>::texts;
    const auto found = std::find(texts.begin(), texts.end(), text.toStdString());
    if (found == texts.end())
        throw std::invalid_argument("no such answer: " + text.toStdString());
    return static_cast<std::uint8_t>(found - texts.begin());
}

} // namespace

Date day(const char* iso)
{
    return Date::parseIso(QString::fromLatin1(iso)).value();
}

FactsBuilder::FactsBuilder()
{
    facts.clusters.push_back({});
    facts.practitioners.id.push_back({});
    facts.ageBands = defaultAgeBands();
    facts.today = day("2009-06-30");
    facts.sourceName = u"Figures from the record file test.axs"_s;
}

void FactsBuilder::forEachLine(const char* table, const std::function<void(const Line&)>& visit) const
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    const QStringList heads = cellsOf(lines.front());
    for (const QString& text : lines.mid(1)) {
        const QStringList cells = cellsOf(text);
        Line line;
        for (qsizetype place = 0; place < std::min(cells.size(), heads.size()); ++place)
            line.insert(heads[place], cells[place]);
        visit(line);
    }
}

SmallCode FactsBuilder::cluster(const QString& name) const
{
    const SmallCode place = facts.clusterByName(name);
    if (place == 0 && !name.isEmpty())
        throw std::invalid_argument("no cluster " + name.toStdString());
    return place;
}

Code FactsBuilder::child(const Line& line)
{
    const QString name = line.value(u"child"_s);
    if (name.isEmpty())
        return noChild;
    if (!m_children.contains(name)) {
        m_children.insert(name, static_cast<Code>(facts.children.size()));
        facts.children.id.push_back(Id{static_cast<std::int64_t>(facts.children.size()) + 1});
        facts.children.born.push_back(dayNumber(line.value(u"born"_s)));
        facts.children.expected.push_back(dayNumber(line.value(u"expected"_s)));
        facts.children.gender.push_back(genderOf(line.value(u"gender"_s)));
    }
    return m_children.value(name);
}

Code FactsBuilder::practitioner(const QString& name)
{
    if (name.isEmpty())
        return 0;
    if (!m_practitioners.contains(name)) {
        m_practitioners.insert(name, static_cast<Code>(facts.practitioners.size()));
        facts.practitioners.id.push_back(Id{50 + static_cast<std::int64_t>(facts.practitioners.size())});
    }
    return m_practitioners.value(name);
}

Code FactsBuilder::episode(const QString& ref) const
{
    if (!m_episodes.contains(ref))
        throw std::invalid_argument("no CAF " + ref.toStdString());
    return m_episodes.value(ref);
}

void FactsBuilder::clusters(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        ClusterFacts cluster;
        cluster.id = Id{static_cast<std::int64_t>(10 + facts.clusters.size())};
        cluster.name = line.value(u"name"_s);
        cluster.area = line.value(u"area"_s);
        cluster.started = Date::fromDayNumber(dayNumber(line.value(u"started"_s)));
        cluster.aliases = line.value(u"aliases"_s).split(u';', Qt::SkipEmptyParts);
        if (!cluster.area.isEmpty()
            && std::find(facts.areas.begin(), facts.areas.end(), cluster.area) == facts.areas.end())
            facts.areas.push_back(cluster.area);
        facts.clusters.push_back(cluster);
    });
}

void FactsBuilder::cafs(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        EpisodeColumns& to = facts.episodes;
        const std::size_t place = to.size();
        m_episodes.insert(line.value(u"ref"_s, u"c%1"_s.arg(place + 1)), static_cast<Code>(place));
        to.id.push_back(Id{101 + static_cast<std::int64_t>(place)});
        to.child.push_back(child(line));
        to.cluster.push_back(cluster(line.value(u"cluster"_s)));
        to.started.push_back(dayNumber(line.value(u"started"_s)));
        for (auto* days : {&to.completed, &to.received, &to.reviewed, &to.closed, &to.firstReview, &to.lastReview,
                 &to.firstMeeting, &to.firstPanel})
            days->push_back(Date::unsetDay);
        to.level.push_back(static_cast<std::uint8_t>(line.value(u"level"_s).toInt()));
        to.assessor.push_back(practitioner(line.value(u"assessor"_s)));
        to.assessorRole.push_back(facts.roles.intern(line.value(u"role"_s)));
        to.lead.push_back(practitioner(line.value(u"lead"_s)));
        to.leadRole.push_back(facts.roles.intern(line.value(u"lead_role"_s)));
        to.leadSector.push_back(facts.sectors.intern(line.value(u"sector"_s)));
        to.service.push_back(facts.services.intern(line.value(u"service"_s)));
        to.coordinator.push_back(0);
        to.urgent.push_back(0);
        to.raised.push_back(0);
        to.hasChecklist.push_back(0);
        to.hasPlanItem.push_back(0);
        to.consent.push_back(0);
        to.band.push_back(0);
        to.gender.push_back(GenderCode::notRecorded);
        derive(facts, place);
    });
}

void FactsBuilder::reviews(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        ReviewColumns& to = facts.reviews;
        to.id.push_back(Id{1001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.reviewedOn.push_back(dayNumber(line.value(u"on"_s)));
        static const QStringList voices{u"child"_s, u"parent"_s, u"lead"_s};
        for (int voice = 0; voice < voiceCount; ++voice) {
            bool numeric = false;
            const QString text = line.value(voices[voice]);
            const double score = text.toDouble(&numeric);
            to.answer[voice].push_back(answerOf(text));
            to.halfScore[voice].push_back(numeric ? static_cast<std::int8_t>(score * 2) : std::int8_t{-1});
            const QString comment = voices[voice] + u"_comment"_s;
            if (line.contains(comment))
                to.comment[voice].push_back(line.value(comment));
        }
    });
}

void FactsBuilder::scores(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        FormScoreColumns& to = facts.scores;
        to.id.push_back(Id{2001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.scoredOn.push_back(dayNumber(line.value(u"on"_s)));
        bool scored = false;
        const double percent = line.value(u"percent"_s).toDouble(&scored);
        to.percent.push_back(scored ? percent : -1);
        static const QStringList criteria{u"assessment"_s, u"tac_process"_s, u"action_planning"_s, u"childs_voice"_s};
        for (int criterion = 0; criterion < criterionCount; ++criterion)
            to.judged[criterion].push_back(static_cast<std::uint8_t>(line.value(criteria[criterion]).toInt()));
    });
}

void FactsBuilder::referrals(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        ReferralColumns& to = facts.referrals;
        to.id.push_back(Id{3001 + static_cast<std::int64_t>(to.size())});
        to.child.push_back(child(line));
        to.cluster.push_back(cluster(line.value(u"cluster"_s)));
        to.referredOn.push_back(dayNumber(line.value(u"on"_s)));
        to.level.push_back(static_cast<std::uint8_t>(line.value(u"level"_s, u"3"_s).toInt()));
        to.harm.push_back(0);
    });
}

void FactsBuilder::population(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        facts.population.push_back({cluster(line.value(u"cluster"_s)), line.value(u"year"_s).toInt(),
            line.value(u"from"_s, u"0"_s).toInt(), line.value(u"to"_s, u"19"_s).toInt(),
            line.value(u"count"_s).toDouble(), line.value(u"source"_s)});
    });
}

void FactsBuilder::deprivation(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        const QString share = line.value(u"share"_s);
        facts.deprivation.push_back({cluster(line.value(u"cluster"_s)), line.value(u"index"_s),
            share.isEmpty() ? -1 : share.toDouble(), line.value(u"area_code"_s), line.value(u"score"_s).toDouble(),
            line.value(u"children"_s).toDouble(), line.value(u"source"_s)});
    });
}

void FactsBuilder::published(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        const Period period{Date::fromDayNumber(dayNumber(line.value(u"from"_s))),
            Date::fromDayNumber(dayNumber(line.value(u"to"_s)))};
        facts.published.push_back({line.value(u"figure"_s), line.value(u"row"_s), line.value(u"column"_s),
            line.value(u"text"_s), period, line.value(u"source"_s)});
    });
}

void FactsBuilder::questionnaires(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        QuestionnaireColumns& to = facts.questionnaires;
        to.id.push_back(Id{4001 + static_cast<std::int64_t>(to.size())});
        to.cluster.push_back(cluster(line.value(u"cluster"_s)));
        to.receivedOn.push_back(dayNumber(line.value(u"on"_s)));
        to.answer[0].push_back(choiceOf<record::Satisfaction>(line.value(u"satisfaction"_s)));
        to.answer[1].push_back(choiceOf<record::Change>(line.value(u"knowledge"_s)));
        to.answer[2].push_back(choiceOf<record::Change>(line.value(u"confidence"_s)));
        to.answer[3].push_back(choiceOf<record::IssueOutcome>(line.value(u"issues"_s)));
        static const QStringList items{u"responsive"_s, u"timely"_s, u"help"_s, u"listened"_s, u"involved"_s};
        for (int item = 0; item < items.size(); ++item)
            to.answer[4 + item].push_back(choiceOf<record::Agreement>(line.value(items[item])));
    });
}

void FactsBuilder::spends(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        SpendColumns& to = facts.spends;
        to.id.push_back(Id{5001 + static_cast<std::int64_t>(to.size())});
        const QString ref = line.value(u"ref"_s);
        to.episode.push_back(ref.isEmpty() ? noChild : episode(ref));
        to.spentOn.push_back(dayNumber(line.value(u"on"_s)));
        bool known = false;
        const double pounds = line.value(u"amount"_s).toDouble(&known);
        to.pounds.push_back(known ? pounds : std::numeric_limits<double>::quiet_NaN());
        to.type.push_back(facts.spendTypes.intern(line.value(u"type"_s)));
    });
}

void FactsBuilder::trainings(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        TrainingColumns& to = facts.trainings;
        to.id.push_back(Id{6001 + static_cast<std::int64_t>(to.size())});
        to.heldOn.push_back(dayNumber(line.value(u"on"_s)));
        to.course.push_back(facts.courses.intern(line.value(u"course"_s, u"AXS03"_s)));
        to.organisation.push_back(facts.organisations.intern(line.value(u"organisation"_s)));
        to.serviceArea.push_back(facts.serviceAreas.intern(line.value(u"area"_s)));
        to.practitioner.push_back(practitioner(line.value(u"person"_s)));
        bool known = false;
        const int headcount = line.value(u"headcount"_s).toInt(&known);
        to.headcount.push_back(known ? headcount : -1);
    });
}

void FactsBuilder::incidents(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        IncidentColumns& to = facts.incidents;
        to.id.push_back(Id{7001 + static_cast<std::int64_t>(to.size())});
        to.occurredOn.push_back(dayNumber(line.value(u"on"_s)));
        to.agency.push_back(facts.agencies.intern(line.value(u"agency"_s)));
        const QString adverse = line.value(u"adverse"_s);
        to.adverse.push_back(adverse == u"yes"_s ? 2 : adverse == u"no"_s ? 1 : 0);
    });
}

void FactsBuilder::selfAssessments(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        SelfAssessmentColumns& to = facts.selfAssessments;
        to.id.push_back(Id{8001 + static_cast<std::int64_t>(to.size())});
        to.round.push_back(facts.assessmentTexts.intern(line.value(u"round"_s)));
        to.agency.push_back(facts.agencies.intern(line.value(u"agency"_s)));
        to.section.push_back(facts.assessmentTexts.intern(line.value(u"section"_s)));
        to.question.push_back(facts.assessmentTexts.intern(line.value(u"question"_s)));
        to.answer.push_back(facts.assessmentTexts.intern(line.value(u"answer"_s)));
    });
}

void FactsBuilder::schoolBased(const QStringList& roles)
{
    for (const QString& role : roles) {
        const SmallCode code = facts.roles.intern(role);
        facts.roleIsSchoolBased.resize(std::max<std::size_t>(facts.roleIsSchoolBased.size(), code + 1U));
        facts.roleIsSchoolBased[code] = 1;
    }
}

} // namespace axs::test
