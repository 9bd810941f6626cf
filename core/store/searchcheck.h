// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace axs::store {

/// What is wrong with the search rows, a sentence each: the texts and name words are made again from the records, and
/// every entry of the trigram index is compared with the texts, so that an old page of either is noticed. Writes nothing.
Result<QStringList> searchFaults(Connection& connection);

} // namespace axs::store
