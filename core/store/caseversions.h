// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/chronology.h"
#include "core/store/connection.h"

namespace axs::store {

/// Every version of everything that belongs to the child of this CAF: the child, all of the child's episodes and their
/// rows, also those that were taken out since. A save that changed nothing of a record leaves none. Links to what was
/// not read with the case are by name; one that points at nothing any more has no words.
Result<std::vector<pathway::RecordedVersion>> caseVersions(Connection& connection, Id caf);

} // namespace axs::store
