// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/practitionerfinder.h"

#include <algorithm>

namespace axs::exchange {

using record::Practitioner;

Result<Entry<Practitioner>*> PractitionerFinder::find(const NamedPerson& person, Id current)
{
    if (person.isEmpty())
        return Found(nullptr);
    if (person.reference.isEmpty())
        return byName(person, current);
    auto found = m_records.findOrAdd<Practitioner>(person.reference);
    if (!found)
        return found;
    Entry<Practitioner>& entry = **found;
    const bool isNamedNow = entry.record.name.isEmpty() && !person.name.isEmpty();
    entry.fill(&Practitioner::name, person.name);
    entry.fill(&Practitioner::role, person.role);
    if (m_isLoaded && isNamedNow)
        remember(&entry);
    return found;
}

Result<Entry<Practitioner>*> PractitionerFinder::byName(const NamedPerson& person, Id current)
{
    if (!std::exchange(m_isLoaded, true)) {
        if (auto loaded = m_records.loadAll<Practitioner>(); !loaded)
            return loaded.error();
        for (auto& entry : m_records.shelf<Practitioner>().entries)
            remember(&entry);
    }
    const std::vector<Found>& named = m_byName[folded(person.name)];
    const QString role = folded(person.role);
    const auto pick = [&](auto&& fits) -> Found {
        const auto found = std::find_if(named.begin(), named.end(), fits);
        return found != named.end() ? *found : nullptr;
    };
    const auto hasRole = [&](Found each) { return folded(each->record.role) == role; };
    if (Found kept = pick([&](Found each) { return each->record.id == current && (role.isEmpty() || hasRole(each)); }))
        return kept;
    if (Found same = pick(hasRole))
        return same;
    if (role.isEmpty() && named.size() == 1)
        return named.front();
    Practitioner fresh;
    fresh.name = person.name;
    fresh.role = person.role;
    const Found added = &m_records.add(std::move(fresh));
    remember(added);
    return added;
}

void PractitionerFinder::remember(Found entry)
{
    m_byName[folded(entry->record.name)].push_back(entry);
}

} // namespace axs::exchange
