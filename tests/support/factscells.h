// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/record/choices.h"

#include <algorithm>
#include <stdexcept>

namespace axs::test {

// How the cells of tables written in a test become values of the facts; what cannot be read throws.

inline std::int32_t dayNumber(const QString& iso)
{
    if (iso.isEmpty())
        return Date::unsetDay;
    const auto date = Date::parseIso(iso);
    if (!date)
        throw std::invalid_argument("not a date: " + iso.toStdString());
    return date->dayNumber();
}

/// 0 not recorded, 1 no, 2 yes.
inline std::uint8_t yesNo(const QString& text)
{
    return text == QStringLiteral("yes") ? 2 : text == QStringLiteral("no") ? 1 : 0;
}

/// The place in the closed list.
template <record::IsChoice Choice>
std::uint8_t choiceOf(const QString& text)
{
    const auto& texts = record::ChoiceTexts<Choice>::texts;
    const auto found = std::find(texts.begin(), texts.end(), text.toStdString());
    if (found == texts.end())
        throw std::invalid_argument("not a choice: " + text.toStdString());
    return static_cast<std::uint8_t>(found - texts.begin());
}

inline void keepEarlier(std::int32_t& first, std::int32_t on)
{
    if (on != Date::unsetDay)
        first = first == Date::unsetDay ? on : std::min(first, on);
}

} // namespace axs::test
