// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/daycounts.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// How many days the steps of the pathway take.

namespace {

struct Step
{
    const char16_t* label;
    std::vector<std::int32_t> EpisodeColumns::*from;
    std::vector<std::int32_t> EpisodeColumns::*to;
};
constexpr std::array steps{
    Step{u"started→completed", &EpisodeColumns::started, &EpisodeColumns::completed},
    Step{u"completed→TAC", &EpisodeColumns::completed, &EpisodeColumns::firstMeeting},
    Step{u"TAC→first review", &EpisodeColumns::firstMeeting, &EpisodeColumns::firstReview},
    Step{u"received→manager review", &EpisodeColumns::received, &EpisodeColumns::reviewed},
    Step{u"review→panel", &EpisodeColumns::reviewed, &EpisodeColumns::firstPanel},
};

struct Gaps
{
    DayCounts days;
    std::size_t backwards = 0;
};

/// Calls `visit(row, days)` for every episode with both dates; the days are negative where they are in the wrong order.
template <class Visit>
void forEachGap(const Facts& facts, const Selection& selection, const Step& step, Visit visit)
{
    const std::vector<std::int32_t>& from = facts.episodes.*step.from;
    const std::vector<std::int32_t>& to = facts.episodes.*step.to;
    for (const std::uint32_t row : selection.episodes) {
        if (from[row] != Date::unsetDay && to[row] != Date::unsetDay)
            visit(row, to[row] - from[row]);
    }
}

Gaps gapsOf(const Facts& facts, const Selection& selection, const Step& step)
{
    Gaps gaps;
    forEachGap(facts, selection, step, [&](std::uint32_t, std::int32_t days) {
        if (days < 0)
            ++gaps.backwards;
        else
            gaps.days.add(static_cast<std::size_t>(days));
    });
    return gaps;
}

} // namespace

Figure timeliness(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Calendar days that the steps of CAF episodes take"_s, u"episodes"_s,
        {column(u"step", u"Step", ColumnKind::text), column(u"episodes", u"CAFs with both dates"),
            column(u"median_days", u"Median, days", ColumnKind::days),
            column(u"ninetieth_days", u"90th percentile, days", ColumnKind::days)});
    const bool recorded = selection.recorded.episodes;
    std::size_t backwards = 0;
    for (const Step& step : steps) {
        const Gaps gaps = gapsOf(facts, selection, step);
        backwards += gaps.backwards;
        figure.rows.push_back({textCell(QString::fromUtf16(step.label)),
            countCell(recorded, static_cast<double>(gaps.days.size())), maybeCell(gaps.days.quantile(0.5)),
            maybeCell(gaps.days.quantile(0.9))});
    }
    figure.nothingCounted = !recorded;
    figure.notes << u"From date to date in calendar days, of the CAFs that have both dates; the first TAC meeting, the "
                    "first review and the first panel count. “review→panel” begins with the manager’s review."_s;
    if (backwards > 0) {
        figure.notes << u"Left out: %1 whose dates are in the wrong order."_s.arg(
            noted(query, backwards, u"step"_s, u"steps"_s));
    }
    return figure;
}

RecordIds timelinessRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    std::vector<std::uint32_t> rows;
    for (const Step& step : steps) {
        if (cell.row == QStringView(step.label)) {
            forEachGap(facts, selection, step, [&](std::uint32_t row, std::int32_t days) {
                if (days >= 0)
                    rows.push_back(row);
            });
        }
    }
    return {CountedRecord::episode, idsWhere(facts.episodes.id, rows, [](std::uint32_t) { return true; })};
}

} // namespace axs::figure
