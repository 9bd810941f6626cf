// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

#include <vector>

namespace axs::figure {

/// How a printed value stands to the computed one.
enum class LedgerState
{
    agrees,
    differs,
    impossible, ///< it cannot hold together with another printed value
    notCompared, ///< there is nothing to compare it with
};
QString words(LedgerState state);

/// One value that was printed elsewhere, beside what the records give for the same figure, row, column and period.
struct LedgerEntry
{
    QString figure;
    QString number; ///< of the figure in the June 2009 report, or empty
    QString title; ///< of the figure; its id when it is not in the catalogue
    QString row;
    QString column; ///< its label; the id when the figure has none such
    Period period;
    QString printed;
    QString computed; ///< with as many decimals as were printed; empty when not compared
    QString source;
    LedgerState state = LedgerState::notCompared;
    QString why; ///< why the two may differ, or why there is no comparison; empty where they agree
};

/// Every published value of the file, compared over exactly its own period and without a filter (figures.md, "As
/// published"). In the order of the catalogue, then of the rows and columns of each figure.
std::vector<LedgerEntry> ledger(const Facts& facts);

} // namespace axs::figure
