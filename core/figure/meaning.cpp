// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/meaning.h"

#include "core/base/tablerows.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

const std::vector<Meaning>& meanings()
{
    static const std::vector<Meaning> all = [] {
        std::vector<Meaning> read;
        for (const QStringList& row : tableRows(u":/axs/figures/definitions.txt"_s)) {
            if (row.size() == 4)
                read.push_back({row[0], row[1], row[2], row[3]});
        }
        return read;
    }();
    return all;
}

const Meaning* meaning(QStringView id)
{
    const auto found
        = std::find_if(meanings().begin(), meanings().end(), [id](const Meaning& each) { return each.id == id; });
    return found == meanings().end() ? nullptr : &*found;
}

QString nameOf(QStringView id)
{
    const Meaning* found = meaning(id);
    return found ? found->name : id.toString();
}

} // namespace axs::figure
