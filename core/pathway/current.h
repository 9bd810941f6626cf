// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"

namespace axs::pathway {

/// Whether an action of the plan is still to be done: neither done nor given an outcome.
inline bool isOpen(const record::PlanAction& action)
{
    return !action.doneOn.isSet() && action.outcome == record::ActionOutcome::notRecorded;
}

/// Whether the episode goes on: one that closes later does until then.
inline bool isOpen(const record::Caf& caf, Date today)
{
    return !caf.closed.isSet() || caf.closed > today;
}

/// Whether the child lives there; on the day it ends, no longer.
inline bool isCurrent(const record::Residence& residence, Date today)
{
    return !residence.until.isSet() || residence.until > today;
}

} // namespace axs::pathway
