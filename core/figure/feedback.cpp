// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/filtertest.h"
#include "core/figure/ignoredfilters.h"
#include "core/record/choices.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Figures 2 to 6: what parents and carers answer in the anonymous questionnaire.

namespace {

constexpr std::size_t mostAnswers = 6;

/// One closed question: its place in the questionnaire, its answers in order (the first is "not answered"), and which
/// of them, from the first, are good news.
struct Question
{
    int place;
    std::span<const std::string_view> answers;
    int good;
    const char16_t* goodWords;
};

constexpr Question satisfaction{0, record::ChoiceTexts<record::Satisfaction>::texts, 2, u"Satisfied or very satisfied"};
constexpr Question knowledge{1, record::ChoiceTexts<record::Change>::texts, 2, u"Increased a lot or a little"};
constexpr Question confidence{2, record::ChoiceTexts<record::Change>::texts, 2, u"Increased a lot or a little"};
constexpr Question issues{3, record::ChoiceTexts<record::IssueOutcome>::texts, 2, u"Improved or resolved"};

/// The items of figure 6, from this place in the questionnaire on, answered agree, neither or disagree.
constexpr int firstItem = 4;
constexpr std::array items{u"responsive", u"timely", u"help as needed", u"listened to", u"involved in the plan"};
static_assert(firstItem + items.size() == questionCount);

struct Answers
{
    std::array<std::uint32_t, mostAnswers> counts{};
    std::uint32_t n = 0;
    bool recorded = false; ///< somebody in the county answered it in the period

    bool isSmall() const
    {
        return std::any_of(counts.begin() + 1, counts.end(), [](std::uint32_t count) { return count >= 1 && count <= 5; });
    }
};

/// Calls `visit(row)` for each questionnaire received in the period, kept by the filter or not.
template <class Visit>
void forEachReceived(const Facts& facts, const Selection& selection, Visit visit)
{
    const Days days(selection.period);
    const QuestionnaireColumns& received = facts.questionnaires;
    for (std::size_t row = 0; row < received.size(); ++row) {
        if (days.hold(received.receivedOn[row]))
            visit(row, selection.clusterKept[received.cluster[row]] != 0);
    }
}

Answers answersTo(const Facts& facts, const Selection& selection, int place)
{
    Answers answers;
    forEachReceived(facts, selection, [&](std::size_t row, bool kept) {
        const std::uint8_t answer = facts.questionnaires.answer[place][row];
        answers.recorded |= answer != 0;
        answers.counts[answer] += kept;
        answers.n += kept && answer != 0;
    });
    return answers;
}

QString textOf(std::string_view answer)
{
    return QString::fromUtf8(answer.data(), static_cast<qsizetype>(answer.size()));
}

QString unansweredNote(const Query& query, std::size_t count)
{
    return u"Left out: %1 without an answer to this."_s.arg(noted(query, count, u"questionnaire"_s, u"questionnaires"_s));
}

Figure answersFigure(
    const Facts& facts, const Query& query, const Selection& selection, const Question& question, const QString& title)
{
    Figure figure = begin(title, u"questionnaires"_s,
        {column(u"answer", u"Answer", ColumnKind::text), column(u"parents", u"Parents and carers"),
            column(u"percent", u"% of answers", ColumnKind::percent)});
    const Answers answers = answersTo(facts, selection, question.place);
    double good = 0;
    for (std::size_t answer = 1; answer < question.answers.size(); ++answer) {
        const double count = answers.counts[answer];
        good += static_cast<int>(answer) <= question.good ? count : 0;
        figure.rows.push_back(
            {textCell(textOf(question.answers[answer])), countCell(answers.recorded, count), percentCell(count, answers.n)});
    }
    figure.total = Row{textCell(u"n"_s), countCell(answers.n), percentCell(answers.n, answers.n)};
    figure.nothingCounted = !answers.recorded;
    // With small numbers hidden the sum of two answers could give one of them away.
    if (answers.n > 0 && !(query.suppress && answers.isSmall())) {
        figure.notes << u"%1: %2 of %3 (%4)."_s.arg(QString::fromUtf16(question.goodWords),
            displayText(countCell(good), ColumnKind::count), displayText(countCell(answers.n), ColumnKind::count),
            displayText(percentCell(good, answers.n), ColumnKind::percent));
    }
    figure.notes << u"Anonymous questionnaires received in the period that answered this question."_s;
    if (answers.counts[0] > 0)
        figure.notes << unansweredNote(query, answers.counts[0]);
    noteIgnoredFilters(figure, query.filter, u"Questionnaires"_s, {true, false, false});
    return figure;
}

template <class Keep>
RecordIds questionnairesWhere(const Facts& facts, const Selection& selection, Keep keep)
{
    RecordIds found{CountedRecord::questionnaire, {}};
    forEachReceived(facts, selection, [&](std::size_t row, bool kept) {
        if (kept && keep(row))
            found.ids.push_back(facts.questionnaires.id[row]);
    });
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

RecordIds answersRecords(const Facts& facts, const Selection& selection, const Question& question, const CellName& cell)
{
    const bool all = cell.row == QStringView(totalLabel);
    return questionnairesWhere(facts, selection, [&](std::size_t row) {
        const std::uint8_t answer = facts.questionnaires.answer[question.place][row];
        return answer != 0 && (all || textOf(question.answers[answer]) == cell.row);
    });
}

} // namespace

Figure parentSatisfaction(const Facts& facts, const Query& query, const Selection& selection)
{
    return answersFigure(facts, query, selection, satisfaction, u"Parents and carers: satisfaction with the AXS team"_s);
}

RecordIds parentSatisfactionRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return answersRecords(facts, selection, satisfaction, cell);
}

Figure parentKnowledge(const Facts& facts, const Query& query, const Selection& selection)
{
    return answersFigure(facts, query, selection, knowledge, u"Parents and carers: change in their knowledge"_s);
}

RecordIds parentKnowledgeRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return answersRecords(facts, selection, knowledge, cell);
}

Figure parentConfidence(const Facts& facts, const Query& query, const Selection& selection)
{
    return answersFigure(facts, query, selection, confidence, u"Parents and carers: change in their confidence"_s);
}

RecordIds parentConfidenceRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return answersRecords(facts, selection, confidence, cell);
}

Figure parentIssues(const Facts& facts, const Query& query, const Selection& selection)
{
    return answersFigure(facts, query, selection, issues, u"Parents and carers: what became of the issues"_s);
}

RecordIds parentIssuesRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return answersRecords(facts, selection, issues, cell);
}

Figure parentExperience(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Parents and carers: experience of the AXS programme"_s, u"questionnaires"_s,
        {column(u"item", u"Item", ColumnKind::text), column(u"agree", u"Agree"), column(u"neither", u"Neither"),
            column(u"disagree", u"Disagree"), column(u"agree_percent", u"Agree, % of answers", ColumnKind::percent)});
    figure.nothingCounted = true;
    for (std::size_t item = 0; item < items.size(); ++item) {
        const Answers answers = answersTo(facts, selection, firstItem + static_cast<int>(item));
        Row row{textCell(QString::fromUtf16(items[item]))};
        for (const std::size_t answer : {1U, 2U, 3U})
            row.push_back(countCell(answers.recorded, answers.counts[answer]));
        row.push_back(percentCell(answers.counts[1], answers.n));
        figure.rows.push_back(std::move(row));
        figure.nothingCounted = figure.nothingCounted && !answers.recorded;
    }
    figure.notes << u"Anonymous questionnaires received in the period; each item by those that answered it."_s;
    noteIgnoredFilters(figure, query.filter, u"Questionnaires"_s, {true, false, false});
    return figure;
}

RecordIds parentExperienceRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const auto found = std::find_if(items.begin(), items.end(),
        [&](const char16_t* item) { return cell.row == QStringView(item); });
    if (found == items.end())
        return {CountedRecord::questionnaire, {}};
    const int place = firstItem + static_cast<int>(found - items.begin());
    const int wanted = cell.column.startsWith("agree"_L1) ? 1
        : cell.column == "neither"_L1                     ? 2
        : cell.column == "disagree"_L1                    ? 3
                                                          : 0;
    return questionnairesWhere(facts, selection, [&](std::size_t row) {
        const std::uint8_t answer = facts.questionnaires.answer[place][row];
        return answer != 0 && (wanted == 0 || answer == wanted);
    });
}

} // namespace axs::figure
