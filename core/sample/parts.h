// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/drawing.h"

#include <vector>

/// The parts of the county, each written in one file of its name.
namespace axs::sample {

/// The authority, areas, clusters with population and deprivation, and the lists; gives the clusters' ids.
std::vector<Id> drawPlaces(Writer& writer, int monthsBack);
/// What the report prints, beside what the records add up to.
void drawPublished(Writer& writer);
/// The practitioners who are new.
void drawPeople(People& people, const std::vector<Id>& clusters, Writer& writer, Random& random);
/// Children with their episodes, consents, reviews and scores, and what else is recorded of them.
void drawEpisodes(Plan& plan, Drawing& to);
/// Referrals to social care, of the plan's children and of others.
void drawReferrals(Drawing& to);

} // namespace axs::sample
