// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace axs {

/// The rows of a readable resource table: a row a line, cells between bars, `#` before what is for people only.
/// Empty when there is no such resource.
std::vector<QStringList> tableRows(const QString& path);

} // namespace axs
