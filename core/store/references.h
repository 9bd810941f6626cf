// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace axs::store {

/// The letters that a device puts into its references: two consonants made from its number.
QString deviceLetters(std::int64_t device);

/// The next readable reference that does not collide, also offline: cluster code, year, device's letters, counter:
/// "DAW-09-QX-0007". Inside the writer's transaction, so that two forms never get the same one.
Result<QString> nextCafReference(Connection& connection, const QString& clusterCode, int year, std::int64_t device);
/// "C-09-QX-0007".
Result<QString> nextChildReference(Connection& connection, int year, std::int64_t device);
/// A row's of another kind that has a reference: "R-09-QX-0007".
Result<QString> nextRowReference(
    Connection& connection, std::string_view kind, QChar letter, int year, std::int64_t device);
/// "P-QX-0007".
Result<QString> nextPractitionerReference(Connection& connection, std::int64_t device);

} // namespace axs::store
