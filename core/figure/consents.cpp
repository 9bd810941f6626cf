// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/pathway/consentstate.h"

#include <array>
#include <limits>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// What families said to sharing, as it stood on the period's last day.

namespace {

using record::ConsentDecision;
constexpr std::size_t decisionCount = 4;
using Decisions = std::array<std::uint32_t, decisionCount>;
constexpr std::uint32_t none = 0xffffffff;

/// The decisions of each episode up to a day, as lists through the rows.
class ConsentsUntil
{
public:
    ConsentsUntil(const Facts& facts, Date last)
        : m_facts(facts)
        , m_first(facts.episodes.size(), none)
        , m_next(facts.consents.size(), none)
    {
        const ConsentColumns& consents = facts.consents;
        const std::int32_t until = last.isSet() ? last.dayNumber() : std::numeric_limits<std::int32_t>::max();
        for (std::size_t row = 0; row < consents.size(); ++row) {
            const Code episode = consents.episode[row];
            if (consents.decision[row] == 0 || consents.decidedOn[row] > until || episode >= m_first.size())
                continue;
            m_next[row] = m_first[episode];
            m_first[episode] = static_cast<std::uint32_t>(row);
        }
    }

    ConsentDecision state(std::uint32_t episode)
    {
        const std::uint32_t first = m_first[episode];
        if (first == none)
            return ConsentDecision::notRecorded;
        if (m_next[first] == none)
            return static_cast<ConsentDecision>(m_facts.consents.decision[first]);
        m_votes.clear();
        for (std::uint32_t row = first; row != none; row = m_next[row])
            m_votes.add(vote(row, episode));
        return m_votes.state();
    }

private:
    /// What has no date counts from the day the episode started.
    pathway::ConsentVote vote(std::uint32_t row, std::uint32_t episode) const
    {
        const ConsentColumns& consents = m_facts.consents;
        const std::int32_t on = consents.decidedOn[row];
        return {consents.person[row], Date::fromDayNumber(on == Date::unsetDay ? m_facts.episodes.started[episode] : on),
            static_cast<ConsentDecision>(consents.decision[row]), consents.responsible[row] != 0,
            consents.youngPerson[row] != 0};
    }

    const Facts& m_facts;
    std::vector<std::uint32_t> m_first; ///< by episode
    std::vector<std::uint32_t> m_next; ///< by consent
    pathway::ConsentVotes m_votes;
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
    ConsentsUntil consents(facts, selection.period.to);
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
    ConsentsUntil consents(facts, selection.period.to);
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return cluster.holds(facts.episodes.cluster[row])
            && (wanted < 0 || static_cast<qsizetype>(consents.state(row)) == wanted);
    });
}

} // namespace axs::figure
