// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/factsbuilder.h"

#include "tests/support/factscells.h"

#include <limits>

namespace axs::test {

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

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

void FactsBuilder::meetings(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        MeetingColumns& to = facts.meetings;
        to.id.push_back(Id{4001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.heldOn.push_back(dayNumber(line.value(u"on"_s)));
        keepEarlier(facts.episodes.firstMeeting[to.episode.back()], to.heldOn.back());
    });
}

void FactsBuilder::attendances(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        AttendanceColumns& to = facts.attendances;
        to.id.push_back(Id{5001 + static_cast<std::int64_t>(to.size())});
        to.meeting.push_back(line.value(u"meeting"_s).mid(1).toUInt() - 1);
        to.sector.push_back(facts.sectors.intern(line.value(u"sector"_s)));
        to.attended.push_back(yesNo(line.value(u"attended"_s)));
    });
}

void FactsBuilder::panelItems(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        PanelItemColumns& to = facts.panelItems;
        to.id.push_back(Id{6001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.panelOn.push_back(dayNumber(line.value(u"on"_s)));
        to.decision.push_back(choiceOf<record::PanelDecision>(line.value(u"decision"_s)));
        std::vector<SmallCode> reasons;
        const QStringList texts = line.value(u"reasons"_s).split(u';', Qt::SkipEmptyParts);
        for (const QString& reason : texts)
            reasons.push_back(facts.panelReasons.intern(reason.trimmed()));
        to.reasons.push_back(reasons);
        keepEarlier(facts.episodes.firstPanel[to.episode.back()], to.panelOn.back());
    });
}

void FactsBuilder::consents(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        ConsentColumns& to = facts.consents;
        to.id.push_back(Id{7001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.decidedOn.push_back(dayNumber(line.value(u"on"_s)));
        to.decision.push_back(choiceOf<record::ConsentDecision>(line.value(u"decision"_s)));
        to.person.push_back(qHash(line.value(u"person"_s), 0));
        to.responsible.push_back(yesNo(line.value(u"responsible"_s)) == 2);
        to.youngPerson.push_back(yesNo(line.value(u"young"_s)) == 2);
    });
}

void FactsBuilder::episodeRow(EpisodeRowColumns& to, std::int64_t firstId, const Line& line)
{
    to.id.push_back(Id{firstId + static_cast<std::int64_t>(to.size())});
    to.episode.push_back(episode(line.value(u"ref"_s)));
    to.on.push_back(dayNumber(line.value(u"on"_s)));
}

void FactsBuilder::checklists(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        episodeRow(facts.checklists, 8001, line);
        facts.episodes.hasChecklist[facts.checklists.episode.back()] = 1;
    });
}

void FactsBuilder::planItems(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        episodeRow(facts.planItems, 8501, line);
        facts.episodes.hasPlanItem[facts.planItems.episode.back()] = 1;
    });
}

void FactsBuilder::leadSpells(const char* table)
{
    forEachLine(table, [this](const Line& line) {
        LeadSpellColumns& to = facts.leadSpells;
        to.id.push_back(Id{9001 + static_cast<std::int64_t>(to.size())});
        to.episode.push_back(episode(line.value(u"ref"_s)));
        to.practitioner.push_back(practitioner(line.value(u"lead"_s)));
        to.role.push_back(facts.roles.intern(line.value(u"role"_s)));
        to.sector.push_back(facts.sectors.intern(line.value(u"sector"_s)));
        to.from.push_back(dayNumber(line.value(u"from"_s)));
        to.until.push_back(dayNumber(line.value(u"until"_s)));
    });
}

} // namespace axs::test
