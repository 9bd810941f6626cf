// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/record/choices.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// How far the CAFs of a period came.

namespace {

constexpr std::size_t stageCount = 7;
constexpr std::array<const char16_t*, stageCount> stageLabels{
    u"pre-CAF", u"consent", u"assessment", u"TAC", u"plan", u"review", u"closed"};

std::vector<std::uint8_t> givenConsents(const Facts& facts)
{
    std::vector<std::uint8_t> given(facts.episodes.size());
    const ConsentColumns& consents = facts.consents;
    for (std::size_t row = 0; row < consents.size(); ++row) {
        const bool is = consents.decision[row] == static_cast<std::uint8_t>(record::ConsentDecision::given);
        if (is && consents.episode[row] < given.size())
            given[consents.episode[row]] = 1;
    }
    return given;
}

/// Which stages an episode reached, by the data.
class Stages
{
public:
    explicit Stages(const Facts& facts)
        : m_episodes(facts.episodes)
        , m_given(givenConsents(facts))
    {
    }
    std::array<bool, stageCount> of(std::uint32_t row) const
    {
        const auto isSet = [row](const std::vector<std::int32_t>& days) { return days[row] != Date::unsetDay; };
        return {m_episodes.hasChecklist[row] != 0, m_given[row] != 0, isSet(m_episodes.completed),
            isSet(m_episodes.firstMeeting), m_episodes.hasPlanItem[row] != 0, isSet(m_episodes.firstReview),
            isSet(m_episodes.closed)};
    }

private:
    const EpisodeColumns& m_episodes;
    std::vector<std::uint8_t> m_given;
};

} // namespace

Figure pathwayFunnel(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes by the stages of the pathway that they reached"_s, u"episodes"_s,
        {column(u"stage", u"Stage", ColumnKind::text), column(u"reached", u"CAFs that reached it"),
            column(u"percent", u"% of all CAFs", ColumnKind::percent)});
    const Stages stages(facts);
    std::array<std::uint32_t, stageCount> reached{};
    for (const std::uint32_t row : selection.episodes) {
        const auto of = stages.of(row);
        for (std::size_t stage = 0; stage < stageCount; ++stage)
            reached[stage] += of[stage];
    }
    const bool recorded = selection.recorded.episodes;
    for (std::size_t stage = 0; stage < stageCount; ++stage) {
        figure.rows.push_back({textCell(QString::fromUtf16(stageLabels[stage])), countCell(recorded, reached[stage]),
            percentCell(reached[stage], static_cast<double>(selection.episodes.size()))});
    }
    figure.nothingCounted = !recorded;
    figure.notes << u"By what is recorded: a checklist, a consent that is given, a completed date, a meeting held, an "
                    "action of a plan, a review with a date, a closed date. A CAF may reach a stage without those before it."_s;
    return figure;
}

RecordIds pathwayFunnelRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const auto stage = static_cast<std::size_t>(
        std::find_if(stageLabels.begin(), stageLabels.end(),
            [&](const char16_t* label) { return cell.row == QStringView(label); })
        - stageLabels.begin());
    const Stages stages(facts);
    return episodesWhere(facts, selection, [&](std::uint32_t row) { return stages.of(row)[stage]; });
}

} // namespace axs::figure
