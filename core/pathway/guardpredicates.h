// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/guards.h"

#include <QMap>

namespace axs::pathway {

/// What decides each guard, by its id.
const QMap<QString, GuardPredicate>& guardPredicates();

/// Whether somebody's need goes on: one that is not met, or outstanding need in words.
bool hasUnmetNeed(const CafCase& cafCase);

} // namespace axs::pathway
