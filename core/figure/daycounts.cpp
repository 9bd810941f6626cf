// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/daycounts.h"

#include <cmath>

namespace axs::figure {

void DayCounts::grow(std::size_t days)
{
    m_blocks.resize(days / blockDays + 1);
    m_days.resize(m_blocks.size() * blockDays);
}

std::size_t DayCounts::at(std::size_t place) const
{
    std::size_t block = 0;
    while (place >= m_blocks[block])
        place -= m_blocks[block++];
    std::size_t day = block * blockDays;
    while (place >= m_days[day])
        place -= m_days[day++];
    return day;
}

std::optional<double> DayCounts::least() const
{
    if (m_size == 0)
        return std::nullopt;
    return static_cast<double>(at(0));
}

std::optional<double> DayCounts::quantile(double part) const
{
    if (m_size == 0)
        return std::nullopt;
    const double place = part * static_cast<double>(m_size - 1);
    const auto below = static_cast<std::size_t>(place);
    const double share = place - std::floor(place);
    const auto low = static_cast<double>(at(below));
    return share > 0 ? low + share * (static_cast<double>(at(below + 1)) - low) : low;
}

} // namespace axs::figure
