// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/oversight.h"

#include "core/sample/panels.h"

#include <algorithm>
#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString course = u"AXS03"_s;
constexpr int questionnaires = 23; ///< printed (Figures 2 to 5), some of them without every answer
constexpr int firstTraining = 2008 * 12 + 2; ///< March 2008, as months since the year nought
constexpr int trainingMonths = 16;

int shareOf(int whole, const Plan& plan)
{
    return static_cast<int>(static_cast<qint64>(whole) * std::min<qint64>(plan.window.size, printedSize) / printedSize);
}

/// The second Tuesday or so of each month.
Date courseDay(int month)
{
    return workingDay(Date::fromCalendar((firstTraining + month) / 12,
        static_cast<unsigned>((firstTraining + month) % 12) + 1, 10));
}

void drawTraining(const Plan& plan, Writer& writer, Random& random)
{
    std::vector<int> people;
    int all = 0;
    for (const TrainingRow& row : tables().training) {
        people.push_back(row.people);
        all += row.people;
    }
    const std::vector<int> trained = split(shareOf(all, plan), people);
    std::vector<record::Training> rows;
    for (std::size_t place = 0; place < trained.size(); ++place) {
        for (int left = trained[place]; left > 0;) {
            record::Training row;
            row.course = course;
            row.heldOn = courseDay(random.below(trainingMonths));
            row.organisation = tables().training[place].organisation;
            row.serviceArea = tables().training[place].serviceArea;
            row.headcount = std::min(left, random.between(1, 9));
            left -= *row.headcount;
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.heldOn < b.heldOn; });
    for (const record::Training& row : rows)
        writer.give(row);
}

void drawIncidents(Writer& writer)
{
    for (const IncidentRow& row : tables().incidents) {
        record::Incident incident;
        incident.occurredOn = row.day;
        incident.reference = writer.reference(u"I"_s, row.day);
        incident.agency = row.agency;
        incident.adverse = row.adverse;
        incident.description = row.description;
        incident.learning = row.learning;
        writer.give(incident);
    }
}

/// So many of each answer, in the order of the closed list, shuffled; the rest of the parents left the question out.
template <class Answer>
std::vector<Answer> answers(int parents, const std::vector<int>& printed, Random& random)
{
    int answered = 0;
    for (const int count : printed)
        answered += count;
    std::vector<Answer> all;
    const std::vector<int> counts = split(answered * parents / questionnaires, printed);
    for (std::size_t place = 0; place < counts.size(); ++place)
        all.insert(all.end(), static_cast<std::size_t>(counts[place]), static_cast<Answer>(place + 1));
    all.resize(static_cast<std::size_t>(parents), Answer{});
    random.shuffle(all);
    return all;
}

/// Printed: 22 of 23 satisfied or very satisfied, 18 of 21 know more, 19 of 21 are more confident, for 14 of 22 the
/// issues improved. How those divide, and Figure 6, is lost and invented.
void drawQuestionnaires(const Plan& plan, const std::vector<Id>& clusters, Writer& writer, Random& random)
{
    const int parents = std::max(1, shareOf(questionnaires, plan));
    const auto satisfaction = answers<record::Satisfaction>(parents, {13, 9, 1, 0, 0}, random);
    const auto knowledge = answers<record::Change>(parents, {8, 10, 3, 0}, random);
    const auto confidence = answers<record::Change>(parents, {9, 10, 2, 0}, random);
    const auto issues = answers<record::IssueOutcome>(parents, {4, 10, 8, 0}, random);
    const auto responsive = answers<record::Agreement>(parents, {19, 2, 1}, random);
    const auto timely = answers<record::Agreement>(parents, {16, 4, 2}, random);
    const auto help = answers<record::Agreement>(parents, {18, 3, 1}, random);
    const auto listened = answers<record::Agreement>(parents, {21, 1, 0}, random);
    const auto involved = answers<record::Agreement>(parents, {20, 1, 1}, random);
    const std::vector<int> cafs = tables().cafs();
    const Date from = Date::fromCalendar(2009, 2, 2);
    for (int i = 0; i < parents; ++i) {
        const auto place = static_cast<std::size_t>(i);
        record::Questionnaire each;
        each.cluster = clusters[static_cast<std::size_t>(random.weighted(cafs))];
        // In the order in which they came; several of a day are nothing unusual.
        each.receivedOn = workingDay(from.addDays(i * (lastDay.dayNumber() - from.dayNumber() - 3) / parents));
        each.satisfaction = satisfaction[place];
        each.knowledge = knowledge[place];
        each.confidence = confidence[place];
        each.issues = issues[place];
        each.responsive = responsive[place];
        each.timely = timely[place];
        each.help = help[place];
        each.listened = listened[place];
        each.involved = involved[place];
        writer.give(each);
    }
}

/// The agencies whose names are not among those that every file begins with.
void drawAgencies(Writer& writer)
{
    QStringList known;
    for (const QStringList& row : tableRows(u":/axs/lists/agency.txt"_s))
        known += row.first();
    const auto add = [&](const QString& agency) {
        if (agency.isEmpty() || known.contains(agency))
            return;
        known += agency;
        record::Option option;
        option.list = u"agency"_s;
        option.label = agency;
        option.position = static_cast<int>(known.size());
        writer.give(option);
    };
    for (const TrainingRow& row : tables().training)
        add(row.organisation);
    for (const SelfAssessmentRow& row : tables().selfAssessment)
        add(row.agency);
}

void drawSelfAssessment(Writer& writer)
{
    for (const SelfAssessmentRow& row : tables().selfAssessment) {
        record::SelfAssessment answer;
        answer.round = u"June 2009"_s;
        answer.agency = row.agency;
        answer.section = row.section;
        answer.question = row.question;
        answer.answer = row.answer;
        answer.text = row.text;
        writer.give(answer);
    }
}

} // namespace

void drawOversight(const Plan& plan, const std::vector<Id>& clusters, Writer& writer, quint64 seed)
{
    Random random(seed * 0x94d049bb133111ebULL + 36);
    drawAgencies(writer);
    drawPanels(plan, writer, random);
    drawTraining(plan, writer, random);
    drawIncidents(writer);
    drawQuestionnaires(plan, clusters, writer, random);
    drawSelfAssessment(writer);
}

} // namespace axs::sample
