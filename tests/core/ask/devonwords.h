// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/understanding.h"

namespace axs::test {

/// Some names of Devon's file; today is 30 June 2009, a Tuesday.
ask::Vocabulary devonWords();

/// The pieces that were not understood, and what was offered for them: "midwives: assessed by A / assessed by B".
QStringList troublesOf(const QString& sentence, const ask::Understanding& understood);

} // namespace axs::test
