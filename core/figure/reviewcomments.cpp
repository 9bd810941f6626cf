// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// The table beside figure 1: what each review recorded, in the family's and the lead professional's own words when the
// person exporting asks for them.

namespace {

/// A day as the columns of dates hold it.
Cell dayCell(std::int32_t day)
{
    return day == Date::unsetDay ? Cell{} : textCell(Date::fromDayNumber(day).iso());
}

/// The child's completed years on the day the assessment started.
Cell ageCell(const Facts& facts, Code episode)
{
    const Code child = facts.episodes.child[episode];
    const Date started = Date::fromDayNumber(facts.episodes.started[episode]);
    if (child >= facts.children.size() || !started.isSet())
        return {};
    const Date born = Date::fromDayNumber(facts.children.born[child]);
    const bool expected = !born.isSet() && facts.children.expected[child] != Date::unsetDay;
    if (expected || (born.isSet() && started < born))
        return {NotApplicable(), {}, {}};
    return born.isSet() ? countCell(*completedYears(born, started)) : Cell{};
}

/// Both scales as they were recorded; they are never converted.
Cell scoreCell(const ReviewColumns& reviews, int voice, std::uint32_t row)
{
    const Answer answer = reviews.answer[voice][row];
    const std::int8_t half = reviews.halfScore[voice][row];
    QStringList parts;
    if (answer != Answer::notAsked && answer != Answer::notApplicable)
        parts << answerLabel(answer);
    if (half >= 0)
        parts << QString::number(half / 2.0);
    if (!parts.isEmpty())
        return textCell(parts.join(u", "_s));
    return answer == Answer::notApplicable ? Cell{NotApplicable(), {}, {}} : Cell{};
}

bool showsComments(const Facts& facts, const Query& query)
{
    return query.comments && facts.reviews.hasComments();
}

Cell commentCell(const Facts& facts, const Query& query, int voice, std::uint32_t row)
{
    const std::vector<QString>& comments = facts.reviews.comment[voice];
    const bool written = showsComments(facts, query) && row < comments.size() && !comments[row].isEmpty();
    return written ? textCell(comments[row]) : Cell{};
}

/// Oldest assessment first; one without a start last.
std::vector<std::uint32_t> inOrder(const Facts& facts, const Selection& selection)
{
    const ReviewColumns& reviews = facts.reviews;
    const auto startOf = [&](std::uint32_t row) {
        // Unset is the lowest day: as an unsigned number less one it is the highest.
        constexpr auto shift = static_cast<std::uint32_t>(Date::unsetDay) + 1;
        return static_cast<std::uint32_t>(facts.episodes.started[reviews.episode[row]]) - shift;
    };
    std::vector<std::uint32_t> rows = selection.reviews;
    std::sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
        return std::tuple(startOf(left), reviews.reviewedOn[left], reviews.id[left])
            < std::tuple(startOf(right), reviews.reviewedOn[right], reviews.id[right]);
    });
    return rows;
}

} // namespace

Figure reviewComments(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Reviews one by one: scores and comments"_s, u"reviews"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"assessed", u"Assessed", ColumnKind::date),
            column(u"age", u"Age"), column(u"child_score", u"Child or young person", ColumnKind::text),
            column(u"child_comment", u"Child’s comment", ColumnKind::text),
            column(u"parent_score", u"Parent or carer", ColumnKind::text),
            column(u"parent_comment", u"Parent’s comment", ColumnKind::text),
            column(u"lead_score", u"Lead professional", ColumnKind::text),
            column(u"lead_comment", u"Lead professional’s comment", ColumnKind::text)});
    for (const std::uint32_t review : inOrder(facts, selection)) {
        const Code episode = facts.reviews.episode[review];
        Row row{textCell(clusterLabel(facts, facts.episodes.cluster[episode])), dayCell(facts.episodes.started[episode]),
            ageCell(facts, episode)};
        for (int voice = 0; voice < voiceCount; ++voice) {
            row.push_back(scoreCell(facts.reviews, voice, review));
            row.push_back(commentCell(facts, query, voice, review));
        }
        figure.rows.push_back(std::move(row));
    }
    figure.nothingCounted = !selection.recorded.reviews;
    figure.notes << u"Every review dated in the period; both scales as they were recorded. Age in completed years on the day the assessment started; n/a: not born then."_s;
    if (showsComments(facts, query))
        figure.notes << u"The comments are personal: they name or describe people."_s;
    else
        figure.notes << u"The comments are left out: they are given only where the person exporting asks for them."_s;
    return figure;
}

RecordIds reviewCommentsRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return {CountedRecord::review, idsWhere(facts.reviews.id, selection.reviews, [&](std::uint32_t row) {
        const Code episode = facts.reviews.episode[row];
        const QString day = Date::fromDayNumber(facts.episodes.started[episode]).iso();
        return clusterLabel(facts, facts.episodes.cluster[episode]) + u" / "_s + day == cell.row;
    })};
}

} // namespace axs::figure
