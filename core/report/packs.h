// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/catalogue.h"

#include <QStringList>

namespace axs::report {

/// Which figures go together under which title.
struct Pack
{
    QString id;
    QString title;
    std::vector<const figure::Definition*> figures; ///< empty: all of the catalogue
};

/// "performance": all figures; "inspection": numbers, quality and the interface with social care (S1 6.2). Another
/// name is a usage error that says which there are.
Result<Pack> pack(const QString& id);
QStringList packIds();

} // namespace axs::report
