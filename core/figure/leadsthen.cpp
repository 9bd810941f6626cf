// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/leadsthen.h"

#include <algorithm>
#include <limits>

namespace axs::figure {

namespace {

constexpr std::uint32_t noSpells = 0xffffffff;
constexpr std::uint32_t nobodyThen = 0xfffffffe;
constexpr std::uint32_t notAsked = 0xfffffffd;

/// The day that counts for an episode, and the spell that holds on it.
struct Then
{
    std::int32_t day;
    std::uint32_t spell;
};

/// The spell of each of these episodes that holds on its day; the later one where two meet.
std::vector<Then> spellsThen(const Facts& facts, const std::vector<std::uint32_t>& episodes, std::int32_t last)
{
    const LeadSpellColumns& spells = facts.leadSpells;
    std::vector<Then> then(facts.episodes.size(), Then{last, notAsked});
    for (const std::uint32_t episode : episodes) {
        const std::int32_t closed = facts.episodes.closed[episode];
        then[episode] = {closed == Date::unsetDay ? last : std::min(last, closed), noSpells};
    }
    for (std::size_t row = 0; row < spells.size(); ++row) {
        if (spells.episode[row] >= then.size())
            continue;
        Then& of = then[spells.episode[row]];
        if (of.spell == notAsked)
            continue;
        of.spell = std::min(of.spell, nobodyThen);
        // An open beginning is the lowest number.
        const bool holds = spells.from[row] <= of.day && (spells.until[row] == Date::unsetDay || spells.until[row] >= of.day);
        if (holds && (of.spell == nobodyThen || spells.from[row] >= spells.from[of.spell]))
            of.spell = static_cast<std::uint32_t>(row);
    }
    return then;
}

struct Lead
{
    Code person = 0;
    SmallCode role = 0;
    SmallCode sector = 0;
    bool operator==(const Lead&) const = default;
};

} // namespace

LeadsThen leadsThen(const Facts& facts, const Selection& selection)
{
    LeadsThen leads;
    const LeadSpellColumns& spells = facts.leadSpells;
    if (spells.size() == 0)
        return leads;
    const EpisodeColumns& episodes = facts.episodes;
    const Date to = selection.period.to;
    const std::vector<Then> then =
        spellsThen(facts, selection.episodes, to.isSet() ? to.dayNumber() : std::numeric_limits<std::int32_t>::max());
    for (const std::uint32_t row : selection.episodes) {
        const std::uint32_t spell = then[row].spell;
        if (spell == noSpells)
            continue;
        const Lead lead = spell == nobodyThen
            ? Lead{}
            : Lead{spells.practitioner[spell], spells.role[spell], spells.sector[spell]};
        if (lead == Lead{episodes.lead[row], episodes.leadRole[row], episodes.leadSector[row]})
            continue;
        if (leads.person.empty())
            leads = {episodes.lead, episodes.leadRole, episodes.leadSector};
        leads.person[row] = lead.person;
        leads.role[row] = lead.role;
        leads.sector[row] = lead.sector;
    }
    return leads;
}

} // namespace axs::figure
