// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace axs {

/// SQLite's application id of a record file: "AXSP". The MIME type's magic names it too, and a test compares them.
inline constexpr std::uint32_t recordFileApplicationId = 0x41585350;

/// The first bytes of a protected record file.
inline constexpr char protectedFileMagic[] = "AXSVAULT";

} // namespace axs
