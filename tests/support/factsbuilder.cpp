// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factsbuilder.h"

#include "tests/support/factscells.h"

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
        to.completed.push_back(dayNumber(line.value(u"completed"_s)));
        to.received.push_back(dayNumber(line.value(u"received"_s)));
        to.reviewed.push_back(dayNumber(line.value(u"reviewed"_s)));
        to.closed.push_back(dayNumber(line.value(u"closed"_s)));
        for (auto* days : {&to.firstReview, &to.lastReview, &to.firstMeeting, &to.firstPanel})
            days->push_back(Date::unsetDay);
        to.level.push_back(static_cast<std::uint8_t>(line.value(u"level"_s).toInt()));
        to.assessor.push_back(practitioner(line.value(u"assessor"_s)));
        to.assessorRole.push_back(facts.roles.intern(line.value(u"role"_s)));
        to.lead.push_back(practitioner(line.value(u"lead"_s)));
        to.leadRole.push_back(facts.roles.intern(line.value(u"lead_role"_s)));
        to.leadSector.push_back(facts.sectors.intern(line.value(u"sector"_s)));
        to.service.push_back(facts.services.intern(line.value(u"service"_s)));
        to.coordinator.push_back(0);
        to.urgent.push_back(yesNo(line.value(u"urgent"_s)));
        to.raised.push_back(yesNo(line.value(u"raised"_s)));
        to.hasChecklist.push_back(0);
        to.hasPlanItem.push_back(0);
        to.consent.push_back(0);
        to.band.push_back(0);
        to.gender.push_back(GenderCode::notRecorded);
        derive(facts, place);
    });
}

void FactsBuilder::dates(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        EpisodeColumns& to = facts.episodes;
        const Code place = episode(line.value(u"ref"_s));
        to.completed[place] = dayNumber(line.value(u"completed"_s));
        to.received[place] = dayNumber(line.value(u"received"_s));
        to.reviewed[place] = dayNumber(line.value(u"reviewed"_s));
        to.closed[place] = dayNumber(line.value(u"closed"_s));
    });
}

void FactsBuilder::reviews(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        ReviewColumns& to = facts.reviews;
        to.id.push_back(Id{1001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.reviewedOn.push_back(dayNumber(line.value(u"on"_s)));
        EpisodeColumns& episodes = facts.episodes;
        keepEarlier(episodes.firstReview[to.episode.back()], to.reviewedOn.back());
        std::int32_t& last = episodes.lastReview[to.episode.back()];
        last = std::max(last, to.reviewedOn.back());
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
        to.harm.push_back(yesNo(line.value(u"harm"_s)));
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

void FactsBuilder::flag(std::vector<std::uint8_t>& flags, const QStringList& roles)
{
    for (const QString& role : roles) {
        const SmallCode code = facts.roles.intern(role);
        flags.resize(std::max<std::size_t>(flags.size(), code + 1U));
        flags[code] = 1;
    }
}

void FactsBuilder::schoolBased(const QStringList& roles)
{
    flag(facts.roleIsSchoolBased, roles);
}

void FactsBuilder::priority(const QStringList& roles)
{
    flag(facts.roleIsPriority, roles);
}

} // namespace axs::test
