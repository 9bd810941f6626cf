// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsrows.h"

#include "core/pathway/consentstate.h"
#include "core/record/kinds.h"
#include "core/store/factscells.h"
#include "core/store/factsplaces.h"

#include <array>
#include <limits>

namespace axs::store {

using namespace figure;

namespace {

void setEpisodeRow(EpisodeRowColumns& rows, RowLinks& links, const Statement& row, std::size_t at)
{
    put(rows.id, at, row.id(0));
    put(rows.episode, at, placeOr(links.episodes, row, 1, noChild));
    put(rows.on, at, dayAt(row, 2));
}

void setLeadSpell(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    LeadSpellColumns& spells = facts.leadSpells;
    put(spells.id, at, row.id(0));
    put(spells.episode, at, placeOr(links.episodes, row, 1, noChild));
    put(spells.practitioner, at, placeOr(links.practitioners, row, 2, 0));
    put(spells.role, at, interned(facts.roles, row, 3));
    put(spells.sector, at, interned(facts.sectors, row, 4));
    put(spells.from, at, dayAt(row, 5));
    put(spells.until, at, dayAt(row, 6));
}

/// A meeting that is planned or was cancelled has no day on which it was held.
void setMeeting(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    MeetingColumns& meetings = facts.meetings;
    const std::string_view state = row.utf8(3);
    put(meetings.id, at, row.id(0));
    put(meetings.episode, at, placeOr(links.episodes, row, 1, noChild));
    put(meetings.heldOn, at, state.empty() || state == "held" ? dayAt(row, 2) : Date::unsetDay);
}

void setAttendance(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    AttendanceColumns& attendances = facts.attendances;
    put(attendances.id, at, row.id(0));
    put(attendances.meeting, at, placeOr(links.meetings, row, 1, noChild));
    put(attendances.sector, at, interned(facts.sectors, row, 2));
    put(attendances.attended, at, yesNoAt(row, 3));
}

void setPanelItem(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    PanelItemColumns& items = facts.panelItems;
    put(items.id, at, row.id(0));
    put(items.episode, at, placeOr(links.episodes, row, 1, noChild));
    put(items.panelOn, at, dayAt(row, 2));
    put(items.decision, at, choiceAt<record::PanelDecision>(row, 3));
    std::vector<SmallCode> reasons;
    for (const QString& reason : row.text(4).split(u'\n', Qt::SkipEmptyParts))
        reasons.push_back(facts.panelReasons.intern(reason));
    put(items.reasons, at, std::move(reasons));
}

void setSpend(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    SpendColumns& spends = facts.spends;
    put(spends.id, at, row.id(0));
    put(spends.episode, at, placeOr(links.episodes, row, 1, noChild));
    put(spends.spentOn, at, dayAt(row, 2));
    put(spends.pounds, at, row.isNull(3) ? std::numeric_limits<double>::quiet_NaN() : row.number(3));
    put(spends.type, at, interned(facts.spendTypes, row, 4));
}

void setTraining(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    TrainingColumns& trainings = facts.trainings;
    put(trainings.id, at, row.id(0));
    put(trainings.heldOn, at, dayAt(row, 1));
    put(trainings.course, at, interned(facts.courses, row, 2));
    put(trainings.organisation, at, interned(facts.organisations, row, 3));
    put(trainings.serviceArea, at, interned(facts.serviceAreas, row, 4));
    put(trainings.practitioner, at, placeOr(links.practitioners, row, 5, 0));
    put(trainings.headcount, at, row.isNull(6) ? -1 : static_cast<std::int32_t>(row.integer(6)));
}

void setIncident(Facts& facts, RowLinks&, const Statement& row, std::size_t at)
{
    IncidentColumns& incidents = facts.incidents;
    put(incidents.id, at, row.id(0));
    put(incidents.occurredOn, at, dayAt(row, 1));
    put(incidents.agency, at, interned(facts.agencies, row, 2));
    put(incidents.adverse, at, yesNoAt(row, 3));
}

void setQuestionnaire(Facts& facts, RowLinks& links, const Statement& row, std::size_t at)
{
    QuestionnaireColumns& questionnaires = facts.questionnaires;
    put(questionnaires.id, at, row.id(0));
    put(questionnaires.cluster, at, clusterCode(links.clusters, row, 1));
    put(questionnaires.receivedOn, at, dayAt(row, 2));
    put(questionnaires.answer[0], at, choiceAt<record::Satisfaction>(row, 3));
    put(questionnaires.answer[1], at, choiceAt<record::Change>(row, 4));
    put(questionnaires.answer[2], at, choiceAt<record::Change>(row, 5));
    put(questionnaires.answer[3], at, choiceAt<record::IssueOutcome>(row, 6));
    for (int question = 4; question < questionCount; ++question)
        put(questionnaires.answer[question], at, choiceAt<record::Agreement>(row, 3 + question));
}

void setSelfAssessment(Facts& facts, RowLinks&, const Statement& row, std::size_t at)
{
    SelfAssessmentColumns& answers = facts.selfAssessments;
    put(answers.id, at, row.id(0));
    put(answers.agency, at, interned(facts.agencies, row, 1));
    put(answers.round, at, interned(facts.assessmentTexts, row, 2));
    put(answers.section, at, interned(facts.assessmentTexts, row, 3));
    put(answers.question, at, interned(facts.assessmentTexts, row, 4));
    put(answers.answer, at, interned(facts.assessmentTexts, row, 5));
}

void earlier(std::int32_t& first, std::int32_t day)
{
    if (day != Date::unsetDay)
        first = first == Date::unsetDay ? day : std::min(first, day);
}

template <auto Columns>
std::vector<Id>& idsOf(Facts& facts)
{
    return (facts.*Columns).id;
}

template <auto Columns>
const std::vector<Code>& episodesOf(const Facts& facts)
{
    return (facts.*Columns).episode;
}

const std::array tables{
    FactTable{"checklist", "id, caf, done_on", idsOf<&Facts::checklists>,
        [](Facts& facts, RowLinks& links, const Statement& row, std::size_t at) {
            setEpisodeRow(facts.checklists, links, row, at);
        },
        episodesOf<&Facts::checklists>,
        [](Facts& facts, std::size_t row) { facts.episodes.hasChecklist[facts.checklists.episode[row]] = 1; },
        [](Facts& facts, Code episode) { facts.episodes.hasChecklist[episode] = 0; }},
    FactTable{"meeting", "id, caf, held_on, state", idsOf<&Facts::meetings>, setMeeting,
        episodesOf<&Facts::meetings>,
        [](Facts& facts, std::size_t row) {
            earlier(facts.episodes.firstMeeting[facts.meetings.episode[row]], facts.meetings.heldOn[row]);
        },
        [](Facts& facts, Code episode) { facts.episodes.firstMeeting[episode] = Date::unsetDay; }},
    FactTable{"attendance", "id, meeting, sector, attended", idsOf<&Facts::attendances>, setAttendance},
    FactTable{"plan_action", "id, caf, agreed_on", idsOf<&Facts::planItems>,
        [](Facts& facts, RowLinks& links, const Statement& row, std::size_t at) {
            setEpisodeRow(facts.planItems, links, row, at);
        },
        episodesOf<&Facts::planItems>,
        [](Facts& facts, std::size_t row) { facts.episodes.hasPlanItem[facts.planItems.episode[row]] = 1; },
        [](Facts& facts, Code episode) { facts.episodes.hasPlanItem[episode] = 0; }},
    FactTable{"lead_spell", "id, caf, practitioner, role, sector, since, until", idsOf<&Facts::leadSpells>,
        setLeadSpell},
    FactTable{"panel_item", "id, caf, panel_on, decision, reasons", idsOf<&Facts::panelItems>, setPanelItem,
        episodesOf<&Facts::panelItems>,
        [](Facts& facts, std::size_t row) {
            earlier(facts.episodes.firstPanel[facts.panelItems.episode[row]], facts.panelItems.panelOn[row]);
        },
        [](Facts& facts, Code episode) { facts.episodes.firstPanel[episode] = Date::unsetDay; }},
    FactTable{"spend", "id, caf, spent_on, amount, type", idsOf<&Facts::spends>, setSpend},
    FactTable{"training", "id, held_on, course, organisation, service_area, practitioner, headcount",
        idsOf<&Facts::trainings>, setTraining},
    FactTable{"incident", "id, occurred_on, agency, adverse", idsOf<&Facts::incidents>, setIncident},
    FactTable{"questionnaire",
        "id, cluster, received_on, satisfaction, knowledge, confidence, issues, responsive, timely, help, listened,"
        " involved",
        idsOf<&Facts::questionnaires>, setQuestionnaire},
    FactTable{"self_assessment", "id, agency, round, section, question, answer", idsOf<&Facts::selfAssessments>,
        setSelfAssessment},
};

} // namespace

void setConsent(Facts& facts, PlaceFinder& episodes, const Statement& row, std::size_t at)
{
    ConsentColumns& consents = facts.consents;
    put(consents.id, at, row.id(0));
    put(consents.episode, at, placeOr(episodes, row, 1, noChild));
    put(consents.decision, at, consentCode(row.utf8(3)));
    put(consents.decidedOn, at, dayAt(row, 4));
    put(consents.person, at, pathway::personKey(row.utf8(2), row.utf8(5)));
    put(consents.responsible, at, std::uint8_t{row.integer(6) != 0});
    put(consents.youngPerson, at, std::uint8_t{pathway::isYoungPerson(row.utf8(5))});
}

std::span<const FactTable> factTables()
{
    return tables;
}

void tellEpisode(Facts& facts, const FactTable& table, std::size_t row)
{
    if (table.tell && table.episodes(facts)[row] != noChild)
        table.tell(facts, row);
}

void retellEpisode(Facts& facts, const FactTable& table, Code episode)
{
    if (!table.tell || episode == noChild)
        return;
    table.forget(facts, episode);
    const std::vector<Code>& episodes = table.episodes(facts);
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        if (episodes[row] == episode)
            table.tell(facts, row);
    }
}

} // namespace axs::store
