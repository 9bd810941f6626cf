// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace axs::store {

/// A digest of what an event vouches for besides itself: the number and hash of the last saved version, and the file's
/// properties. An old page put back under either no longer agrees with the list of events.
Result<QByteArray> fileState(Connection& connection);

/// Whether the last event vouches for the file as it is; also true when it is older than such events.
Result<bool> isStateVouchedFor(Connection& connection);

} // namespace axs::store
