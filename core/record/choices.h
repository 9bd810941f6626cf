// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field.h"

namespace axs::record {

// Closed lists (commands.md, "Import tables"). Texts as they stand in files and tables; 0 is always "not recorded".

enum class Gender { notRecorded, male, female, notAvailable };
template <>
struct ChoiceTexts<Gender>
{
    static constexpr std::array<std::string_view, 4> texts{"", "male", "female", "not available"};
};

enum class ConsentDecision { notRecorded, given, declined, withdrawn };
template <>
struct ChoiceTexts<ConsentDecision>
{
    static constexpr std::array<std::string_view, 4> texts{"", "given", "declined", "withdrawn"};
};

/// The four-word scale of "has the plan worked and all the outcomes been achieved?" (S1 Part 1), and "n/a".
enum class Rating { notRecorded, notAtAll, partly, mostly, completely, notApplicable };
template <>
struct ChoiceTexts<Rating>
{
    static constexpr std::array<std::string_view, 6> texts{"", "not at all", "partly", "mostly", "completely", "n/a"};
};

/// What somebody who may open the file answers for.
enum class Duty { notRecorded, keeper, coordinator, manager };
template <>
struct ChoiceTexts<Duty>
{
    static constexpr std::array<std::string_view, 4> texts{"", "keeper", "co-ordinator", "manager"};
};

} // namespace axs::record
