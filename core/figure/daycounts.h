// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace axs::figure {

/// How many records have each number of days, for medians of a million without sorting them. Private to this room.
class DayCounts
{
public:
    void add(std::size_t days, std::uint32_t times = 1)
    {
        if (days >= m_days.size())
            grow(days);
        m_days[days] += times;
        m_blocks[days / blockDays] += times;
        m_size += times;
    }
    /// One of those that were added.
    void remove(std::size_t days)
    {
        --m_days[days];
        --m_blocks[days / blockDays];
        --m_size;
    }
    std::size_t size() const { return m_size; }
    /// The fewest days, or nothing when it is empty.
    std::optional<double> least() const;
    /// With linear interpolation between the two nearest; 0.5 is the median. Nothing when it is empty.
    std::optional<double> quantile(double part) const;

private:
    void grow(std::size_t days);
    /// The days of the record at this place in order, from 0.
    std::size_t at(std::size_t place) const;

    static constexpr std::size_t blockDays = 64;
    std::vector<std::uint32_t> m_days;
    std::vector<std::uint32_t> m_blocks; ///< sums of so many days each
    std::size_t m_size = 0;
};

} // namespace axs::figure
