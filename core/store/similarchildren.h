// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"

#include <optional>

namespace axs::store {

/// How two children are alike; nothing when neither name nor birth says so.
struct Likeness
{
    int points = 0;
    QString why;
    bool isTwin = false;
};
std::optional<Likeness> likenessOf(const record::Child& typed, const record::Child& other);

} // namespace axs::store
