// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

Result<Entry<record::Caf>*> cafOf(TableRow& row, FileRecords& records)
{
    auto caf = records.find<record::Caf>(row.text("caf_ref"));
    if (caf && !*caf)
        row.addFault("caf_ref", u"is no CAF of this file. Import it first, or mend the reference"_s);
    return caf;
}

} // namespace axs::exchange
