// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/pathway/consentstate.h"

#include <algorithm>
#include <array>
#include <limits>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// What families said to sharing, as it stood on the period's last day.

namespace {

using record::ConsentDecision;
constexpr std::size_t decisionCount = 4;
using Decisions = std::array<std::uint32_t, decisionCount>;

/// The state of the consent of these episodes on a day. Where all its decisions are alike there is nothing to weigh; only the
/// others are looked at one by one.
class ConsentsUntil
{
public:
    ConsentsUntil(const Facts& facts, Date last, const std::vector<std::uint32_t>& episodes)
        : m_facts(facts)
        , m_until(last.isSet() ? last.dayNumber() : std::numeric_limits<std::int32_t>::max())
        , m_state(facts.episodes.size(), notAsked)
    {
        for (const std::uint32_t episode : episodes)
            m_state[episode] = 0;
        bool anyMixed = false;
        forEachDecision([&](std::size_t, std::uint8_t& state, std::uint8_t decision) {
            state = state == 0 || state == decision ? decision : mixed;
            anyMixed |= state == mixed;
        });
        if (anyMixed)
            weigh();
    }

    ConsentDecision state(std::uint32_t episode) const { return static_cast<ConsentDecision>(m_state[episode]); }

private:
    static constexpr std::uint8_t mixed = 255;
    static constexpr std::uint8_t notAsked = 254;

    template <class Visit>
    void forEachDecision(Visit visit)
    {
        const ConsentColumns& consents = m_facts.consents;
        for (std::size_t row = 0; row < consents.size(); ++row) {
            const bool counts = consents.decision[row] != 0 && consents.decidedOn[row] <= m_until;
            if (counts && consents.episode[row] < m_state.size() && m_state[consents.episode[row]] != notAsked)
                visit(row, m_state[consents.episode[row]], consents.decision[row]);
        }
    }

    void weigh()
    {
        std::vector<std::pair<Code, std::uint32_t>> rows;
        forEachDecision([&](std::size_t row, std::uint8_t state, std::uint8_t) {
            if (state == mixed)
                rows.emplace_back(m_facts.consents.episode[row], static_cast<std::uint32_t>(row));
        });
        if (!std::is_sorted(rows.begin(), rows.end()))
            std::sort(rows.begin(), rows.end());
        pathway::ConsentVotes votes;
        for (std::size_t at = 0; at < rows.size();) {
            const Code episode = rows[at].first;
            votes.clear();
            for (; at < rows.size() && rows[at].first == episode; ++at)
                votes.add(vote(rows[at].second, episode));
            m_state[episode] = static_cast<std::uint8_t>(votes.state());
        }
    }

    /// What has no date counts from the day the episode started.
    pathway::ConsentVote vote(std::uint32_t row, Code episode) const
    {
        const ConsentColumns& consents = m_facts.consents;
        const std::int32_t on = consents.decidedOn[row];
        return {consents.person[row], Date::fromDayNumber(on == Date::unsetDay ? m_facts.episodes.started[episode] : on),
            static_cast<ConsentDecision>(consents.decision[row]), consents.responsible[row] != 0,
            consents.youngPerson[row] != 0};
    }

    const Facts& m_facts;
    std::int32_t m_until;
    std::vector<std::uint8_t> m_state; ///< by episode
};

Row consentRow(const QString& name, const Decisions& counts, bool recorded)
{
    const auto cell = [&](ConsentDecision decision) {
        return countCell(recorded, counts[static_cast<std::size_t>(decision)]);
    };
    return {textCell(name), cell(ConsentDecision::given), cell(ConsentDecision::declined),
        cell(ConsentDecision::withdrawn), cell(ConsentDecision::notRecorded)};
}

} // namespace

Figure consent(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes by the state of consent on the period’s last day"_s, u"episodes"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"given", u"Given"),
            column(u"declined", u"Declined"), column(u"withdrawn", u"Withdrawn"),
            column(u"not_recorded", u"Not recorded")});
    const ConsentsUntil consents(facts, selection.period.to, selection.episodes);
    std::vector<Decisions> counts(selection.clusterKept.size());
    for (const std::uint32_t row : selection.episodes)
        ++counts[facts.episodes.cluster[row]][static_cast<std::size_t>(consents.state(row))];
    const bool recorded = selection.recorded.episodes;
    Decisions all{};
    for (const SmallCode cluster : clusterRows(selection, selection.cafs[0] > 0)) {
        figure.rows.push_back(consentRow(clusterLabel(facts, cluster), counts[cluster], recorded));
        for (std::size_t decision = 0; decision < decisionCount; ++decision)
            all[decision] += counts[cluster][decision];
    }
    figure.total = consentRow(u"Total"_s, all, recorded);
    figure.nothingCounted = !recorded;
    figure.notes << u"Of several people’s consents the strictest counts. What is dated after the period’s last day is not "
                    "recorded yet, and what has no date counts from the day the CAF started."_s;
    return figure;
}

RecordIds consentRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    static const QStringList columns{u"not_recorded"_s, u"given"_s, u"declined"_s, u"withdrawn"_s};
    const qsizetype wanted = columns.indexOf(cell.column);
    const ClusterRow cluster(facts, cell.row);
    const ConsentsUntil consents(facts, selection.period.to, selection.episodes);
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return cluster.holds(facts.episodes.cluster[row])
            && (wanted < 0 || static_cast<qsizetype>(consents.state(row)) == wanted);
    });
}

} // namespace axs::figure
