// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 1: what children, parents and lead professionals answer at reviews.

namespace {

constexpr std::size_t answerCount = 6;
constexpr std::array scale{Answer::notAtAll, Answer::partly, Answer::mostly, Answer::completely};

bool onScale(Answer answer)
{
    return answer >= Answer::notAtAll && answer <= Answer::completely;
}

struct Voice
{
    std::array<std::uint32_t, answerCount> answers{};
    std::uint32_t numeric = 0;
    std::uint32_t n = 0;
};

Voice countVoice(const ReviewColumns& reviews, const std::vector<std::uint32_t>& rows, int voice)
{
    Voice counts;
    for (const std::uint32_t row : rows) {
        const Answer answer = reviews.answer[voice][row];
        ++counts.answers[static_cast<std::size_t>(answer)];
        counts.numeric += static_cast<std::uint32_t>(!onScale(answer) & (reviews.halfScore[voice][row] >= 0));
    }
    for (const Answer answer : scale)
        counts.n += counts.answers[static_cast<std::size_t>(answer)];
    return counts;
}

std::vector<std::uint32_t> answersByCluster(const Facts& facts, const Selection& selection)
{
    std::vector<std::uint32_t> counts(selection.clusterKept.size(), 0);
    const auto& answers = facts.reviews.answer;
    for (const std::uint32_t row : selection.reviews) {
        const auto given = onScale(answers[0][row]) + onScale(answers[1][row]) + onScale(answers[2][row]);
        counts[facts.episodes.cluster[facts.reviews.episode[row]]] += static_cast<std::uint32_t>(given);
    }
    return counts;
}

QString leftOut(const Query& query, const std::array<Voice, voiceCount>& voices)
{
    std::size_t numeric = 0;
    std::size_t notApplicable = 0;
    for (const Voice& voice : voices) {
        numeric += voice.numeric;
        notApplicable += voice.answers[static_cast<std::size_t>(Answer::notApplicable)];
    }
    return u"Left out: %1 on the numeric scale and %2 “n/a”."_s.arg(
        noted(query, numeric, u"answer"_s, u"answers"_s), notedCount(query, notApplicable));
}

} // namespace

QString answerLabel(Answer answer)
{
    static const std::array<QString, answerCount> labels{
        QString(), u"not at all"_s, u"partly"_s, u"mostly"_s, u"completely"_s, u"n/a"_s};
    return labels[static_cast<std::size_t>(answer)];
}

Figure reviewOutcomes(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Answers at reviews: has the plan worked and all the outcomes been achieved?"_s, u"answers"_s,
        {column(u"rating", u"Answer", ColumnKind::text), column(u"child", u"Child or young person"),
            column(u"child_percent", u"Child or young person, %", ColumnKind::percent),
            column(u"parent", u"Parent or carer"),
            column(u"parent_percent", u"Parent or carer, %", ColumnKind::percent),
            column(u"lead", u"Lead professional"),
            column(u"lead_percent", u"Lead professional, %", ColumnKind::percent)});
    std::array<Voice, voiceCount> voices;
    for (int voice = 0; voice < voiceCount; ++voice)
        voices[static_cast<std::size_t>(voice)] = countVoice(facts.reviews, selection.reviews, voice);
    const bool recorded = selection.recorded.reviews;
    for (const Answer answer : scale) {
        Row row{textCell(answerLabel(answer))};
        for (const Voice& voice : voices) {
            const double count = voice.answers[static_cast<std::size_t>(answer)];
            row.push_back(countCell(recorded, count));
            row.push_back(percentCell(count, voice.n));
        }
        figure.rows.push_back(std::move(row));
    }
    Row total{textCell(u"n"_s)};
    for (const Voice& voice : voices) {
        total.push_back(countCell(voice.n));
        total.push_back(percentCell(voice.n, voice.n));
    }
    figure.total = std::move(total);
    figure.nothingCounted = !recorded;
    figure.notes << u"Percentages are of each respondent’s answers on the four-word scale."_s
                 << leftOut(query, voices) << coverage(facts, selection, answersByCluster(facts, selection));
    return figure;
}

RecordIds reviewOutcomesRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const int first = cell.column.startsWith("child"_L1) ? 0 : cell.column.startsWith("parent"_L1) ? 1 : 2;
    const bool everyVoice = cell.column == "rating"_L1;
    const bool all = cell.row == QStringView(totalLabel);
    const auto answered = [&](std::uint32_t row, int voice) {
        const Answer answer = facts.reviews.answer[voice][row];
        return onScale(answer) && (all || answerLabel(answer) == cell.row);
    };
    return {CountedRecord::review, idsWhere(facts.reviews.id, selection.reviews, [&](std::uint32_t row) {
        return everyVoice ? answered(row, 0) || answered(row, 1) || answered(row, 2) : answered(row, first);
    })};
}

} // namespace axs::figure
