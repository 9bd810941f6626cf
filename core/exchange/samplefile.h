// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sample/sample.h"

#include <QString>

namespace axs::exchange {

/// Writes the fictitious county as a new, unprotected record file that carries its own today. The same size and seed
/// give the same bytes. An existing target is an error.
Result<void> writeSampleFile(const QString& path, const sample::Options& options, const sample::Progress& progress = {});

} // namespace axs::exchange
