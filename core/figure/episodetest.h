// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/figure/query.h"

#include <vector>

namespace axs::figure {

/// A fixed choice that a filter knows by its id: "no-review", "No review yet".
struct FilterName
{
    QString id;
    QString label;
};
using StageName = FilterName;

/// The stages that a filter can narrow to, the genders and the states of consent.
const std::vector<StageName>& listStages();
const std::vector<FilterName>& filterGenders();
const std::vector<FilterName>& filterConsents();
QString stageLabel(const QString& id);
/// The label of this id, or the id itself.
QString labelOf(const std::vector<FilterName>& names, const QString& id);

/// By cluster place, whether the filter keeps it; place 0 is kept when no place is asked for.
std::vector<std::uint8_t> keptClusters(const Facts& facts, const RecordFilter& filter);

/// What a filter asks of an episode besides its dates: the one test behind lists and figures. What is seldom asked is
/// decided once for every episode, into a table of bytes; without it the test is two look-ups.
class EpisodeTest
{
public:
    EpisodeTest(const Facts& facts, const RecordFilter& filter, const std::vector<std::uint8_t>& clusters);
    /// All but the place.
    bool inCounty(std::size_t row) const
    {
        return m_services[m_episodes.service[row]] & (m_level == 0 || m_episodes.level[row] == m_level)
            & (m_rest.empty() || m_rest[row]);
    }
    bool inPlace(std::size_t row) const { return m_clusters[m_episodes.cluster[row]]; }
    /// Also whether there is such an episode: a CAF in the bin leaves its reviews and scores without one.
    bool holds(std::size_t row) const
    {
        return row < m_episodes.size() && (m_everything || (inCounty(row) && inPlace(row)));
    }
    bool keepsEverything() const { return m_everything; }
    /// Calls `visit(holds)` with a test of an episode's row, by a table of bytes where anything is asked.
    template <class Visit>
    void withTable(Visit visit) const
    {
        if (m_everything)
            return visit([size = m_episodes.size()](Code episode) { return episode < size; });
        std::vector<std::uint8_t> table(m_episodes.size());
        for (std::size_t row = 0; row < table.size(); ++row)
            table[row] = inCounty(row) & inPlace(row);
        visit([&table](Code episode) { return episode < table.size() && table[episode] != 0; });
    }

private:
    const EpisodeColumns& m_episodes;
    const std::vector<std::uint8_t>& m_clusters;
    std::vector<std::uint8_t> m_services;
    std::uint8_t m_level;
    std::vector<std::uint8_t> m_rest; ///< by episode; empty: not asked
    bool m_everything;
};

} // namespace axs::figure
