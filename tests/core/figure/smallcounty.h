// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "tests/support/factsbuilder.h"

namespace axs::test {

/// Three clusters and thirteen CAFs with every odd case: unborn, no date of birth, no cluster, no assessor, a role not
/// recorded, a child with CAFs in two clusters, a CAF outside the period, a cluster without a population.
FactsBuilder smallCounty();

/// The same with all that goes on around the CAFs: backlog, consents, meetings, plans, panels and changes of lead.
FactsBuilder busyCounty();

/// From 1 September 2008 to 30 June 2009.
figure::Query schoolYear();

/// From the one day to the other, both included.
figure::Query between(const char* from, const char* to);

/// How many figures of the catalogue count, and so are made when none is named.
std::size_t countingFigures();

/// One figure of the catalogue.
figure::Figure figureOf(const figure::Facts& facts, const QString& id, const figure::Query& query = {});

using Ids = std::vector<std::int64_t>;

/// The records behind a cell; the test fails when there are none to open or they are of another kind.
Ids behind(const figure::Facts& facts, const figure::Query& query, const figure::CellName& cell, figure::CountedRecord kind);

/// The rounded texts of a row, "Total" for the total, apart by " | ".
QString rowText(const figure::Figure& figure, const QString& row);

} // namespace axs::test
