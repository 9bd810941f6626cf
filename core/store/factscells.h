// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field.h"
#include "core/store/factscolumns.h"

#include <type_traits>
#include <utility>

namespace axs::store {

// How one cell of a row becomes a value of a column.

/// Sets the place, or appends where it is the size.
template <class Type>
void put(std::vector<Type>& column, std::size_t at, std::type_identity_t<Type> value)
{
    if (at == column.size())
        column.push_back(std::move(value));
    else
        column[at] = std::move(value);
}

std::int32_t dayAt(const Statement& row, int column);
/// 0 not recorded, 1 no, 2 yes.
std::uint8_t yesNoAt(const Statement& row, int column);
figure::SmallCode interned(figure::Names& names, const Statement& row, int column);
figure::Code placeOr(PlaceFinder& finder, const Statement& row, int column, figure::Code otherwise);
figure::SmallCode clusterCode(
    const std::vector<std::pair<Id, figure::SmallCode>>& clusters, const Statement& row, int column);

/// The place in the closed list; 0 not recorded.
template <record::IsChoice Choice>
std::uint8_t choiceAt(const Statement& row, int column)
{
    const std::string_view text = row.utf8(column);
    const auto& texts = record::ChoiceTexts<Choice>::texts;
    const auto found = std::find(texts.begin(), texts.end(), text);
    return found == texts.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - texts.begin());
}

} // namespace axs::store
