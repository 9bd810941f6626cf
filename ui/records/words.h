// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/pathway/cafcase.h"

namespace axs::ui {

/// "14:32:05" on this computer's clock.
QString clockTime(std::int64_t milliseconds);
/// "at 14:05", or "on 3 March 2009 at 14:05" when it was not today.
QString momentWords(std::int64_t milliseconds, Date today);
/// "born 7 August 2003, aged 5", "expected 3 March 2010"; empty when neither is known.
QString birthWords(const record::Child& child, Date today);
/// The case without blanks around its texts.
pathway::CafCase trimmed(pathway::CafCase all);

} // namespace axs::ui
