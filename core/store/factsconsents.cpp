// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsconsents.h"

#include "core/store/factsplaces.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace axs::store {

namespace {

constexpr std::int32_t codes = 4;
constexpr std::int32_t withoutDay = -1'000'000;

} // namespace

void ConsentDecisions::add(std::size_t episode, const Statement& row)
{
    const std::uint8_t code = consentCode(row.utf8(3));
    if (code == 0)
        return;
    const auto day = row.isNull(4) ? withoutDay : static_cast<std::int32_t>(row.integer(4));
    m_decisions.push_back(
        {static_cast<figure::Code>(episode), day * codes + code, std::hash<std::string_view>()(row.utf8(2))});
}

void ConsentDecisions::apply(figure::Facts& facts)
{
    std::sort(m_decisions.begin(), m_decisions.end(), [](const Decision& left, const Decision& right) {
        return std::tie(left.episode, left.person, left.rank) < std::tie(right.episode, right.person, right.rank);
    });
    for (const Decision& each : m_decisions)
        facts.episodes.consent[each.episode] = 0;
    for (std::size_t i = 0; i < m_decisions.size(); ++i) {
        const Decision& each = m_decisions[i];
        const bool overtaken = i + 1 < m_decisions.size() && m_decisions[i + 1].episode == each.episode
            && m_decisions[i + 1].person == each.person;
        const auto code = static_cast<std::uint8_t>(each.rank & (codes - 1));
        std::uint8_t& state = facts.episodes.consent[each.episode];
        state = overtaken ? state : std::max(state, code);
    }
    m_decisions.clear();
}

} // namespace axs::store
