// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axs::record {

/// The data dictionary as Markdown, made from the field lists: every kind, its fields in order, what each holds, and
/// whether it identifies a person. `docs/data-dictionary.md` is this text; a test keeps them equal.
QString dataDictionary();

} // namespace axs::record
