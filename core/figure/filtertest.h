// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"
#include "core/figure/query.h"

#include <limits>
#include <vector>

namespace axs::figure {

/// Days as the columns hold them, both ends included; nothing unset lies within.
struct Days
{
    std::int32_t from;
    std::int32_t to;

    explicit Days(const Period& period)
        : from(period.from.isSet() ? period.from.dayNumber() : Date::unsetDay + 1)
        , to(period.to.isSet() ? period.to.dayNumber() : std::numeric_limits<std::int32_t>::max())
    {
    }
    bool hold(std::int32_t day) const { return day >= from && day <= to; }
};

/// What the filter asks of an episode besides its dates. A review or a score is of an episode, so it asks by place in
/// a table of bytes that is made once; without a filter only whether there is such an episode: a CAF in the bin leaves
/// its reviews and scores without one, and they do not count.
class EpisodeTest
{
public:
    EpisodeTest(const Facts& facts, const RecordFilter& filter, const std::vector<std::uint8_t>& clusters)
        : m_episodes(facts.episodes)
        , m_clusters(clusters)
        , m_services(facts.services.size(), filter.services.isEmpty())
        , m_level(static_cast<std::uint8_t>(filter.level.value_or(0)))
        , m_everything(filter.services.isEmpty() && m_level == 0 && filter.areas.isEmpty() && filter.clusters.isEmpty())
    {
        for (const QString& service : filter.services) {
            if (const SmallCode code = facts.services.find(service))
                m_services[code] = 1;
        }
    }
    bool keepsEverything() const { return m_everything; }
    /// All but the place.
    bool inCounty(std::size_t row) const
    {
        return m_services[m_episodes.service[row]] & (m_level == 0 || m_episodes.level[row] == m_level);
    }
    bool inPlace(std::size_t row) const { return m_clusters[m_episodes.cluster[row]]; }
    bool holds(Code episode) const
    {
        return episode < m_episodes.size() && (m_everything || (inCounty(episode) && inPlace(episode)));
    }
    /// Calls `visit(holds)` with a test of an episode's row.
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
    bool m_everything;
};

} // namespace axs::figure
