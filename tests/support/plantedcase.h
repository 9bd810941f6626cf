// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers.h"

namespace axs {

/// A case in which every place that could give something away holds a planted word. The child is Zoë O’Brien; Anna is
/// the mother she lives with, Bert the father she does not live with, whose address is secret too.
struct PlantedCase
{
    pathway::CafCase all;
    report::PaperLists lists;
    Id child;
    Id anna;
    Id bert;
    Id meeting;
    Id annasInvitation;
    Id contribution;
    Id review;
};
PlantedCase plantedCase();

/// Every text of a paper, a line each.
QString textOf(const report::Report& report);

} // namespace axs
