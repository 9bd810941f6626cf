// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

namespace axs::figure {

/// Who led the selected episodes on the last day of the selection's period, or when they closed if that came first, by
/// the spells of their lead professionals: of two on one day the later. An episode without spells keeps its present lead.
LeadsThen leadsThen(const Facts& facts, const Selection& selection);

/// The columns to count with: those of then, or the present ones where they are the same.
inline const std::vector<Code>& leadPerson(const Facts& facts, const Selection& selection)
{
    return selection.leads.person.empty() ? facts.episodes.lead : selection.leads.person;
}
inline const std::vector<SmallCode>& leadRole(const Facts& facts, const Selection& selection)
{
    return selection.leads.role.empty() ? facts.episodes.leadRole : selection.leads.role;
}
inline const std::vector<SmallCode>& leadSector(const Facts& facts, const Selection& selection)
{
    return selection.leads.sector.empty() ? facts.episodes.leadSector : selection.leads.sector;
}

} // namespace axs::figure
