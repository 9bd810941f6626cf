// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/leads.h"

namespace axs::pathway {

namespace {

using record::Caf;
using record::LeadSpell;

bool sameLead(const Caf& left, const Caf& right)
{
    return left.lead == right.lead && left.leadRole == right.leadRole && left.leadSector == right.leadSector;
}

void setLead(LeadSpell& spell, const Caf& caf)
{
    spell.practitioner = caf.lead;
    spell.role = caf.leadRole;
    spell.sector = caf.leadSector;
}

LeadSpell* runningSpell(CafCase& all, Id practitioner)
{
    for (LeadSpell& spell : all.of<LeadSpell>()) {
        if (spell.practitioner == practitioner && !spell.until.isSet())
            return &spell;
    }
    return nullptr;
}

LeadSpell newSpell(const Caf& lead, Id id, Id caf)
{
    LeadSpell spell;
    spell.id = id;
    spell.caf = caf;
    setLead(spell, lead);
    return spell;
}

bool knows(const CafCase& all, Id practitioner)
{
    const std::vector<LeadSpell>& spells = all.of<LeadSpell>();
    return std::any_of(spells.begin(), spells.end(),
        [practitioner](const LeadSpell& spell) { return spell.practitioner == practitioner; });
}

} // namespace

void followLead(const CafCase& stored, CafCase& value, Date today, const std::function<Id()>& newId)
{
    const Caf& before = stored.caf;
    const Caf& now = value.caf;
    if (sameLead(before, now))
        return;
    std::vector<LeadSpell>& spells = value.of<LeadSpell>();
    if (before.lead.isSet() && before.lead == now.lead) {
        if (LeadSpell* running = runningSpell(value, now.lead))
            setLead(*running, now);
        return;
    }
    if (before.lead.isSet()) {
        LeadSpell* running = runningSpell(value, before.lead);
        if (running && running->from == today && now.lead.isSet() && !knows(value, now.lead)) {
            setLead(*running, now);
            return;
        }
        if (running) {
            running->until = today;
        } else if (!knows(value, before.lead)) {
            // Since when is not known: the history began with this hand-over.
            spells.push_back(newSpell(before, newId(), now.id));
            spells.back().until = today;
        }
    }
    if (now.lead.isSet() && !runningSpell(value, now.lead)) {
        spells.push_back(newSpell(now, newId(), now.id));
        spells.back().from = today;
    }
}

} // namespace axs::pathway
