// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ignoredfilters.h"

#include "core/figure/counting.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

void noteIgnoredFilters(Figure& figure, const RecordFilter& filter, const QString& records, Attributes has)
{
    QStringList missing;
    const auto add = [&](bool asked, bool known, const QString& name) {
        if (asked && !known)
            missing << u"no "_s + name;
    };
    add(!filter.areas.isEmpty(), has.place, u"area"_s);
    add(!filter.clusters.isEmpty(), has.place, u"cluster"_s);
    add(!filter.services.isEmpty(), has.service, u"service type"_s);
    add(filter.level.has_value(), has.level, u"level"_s);
    if (!missing.isEmpty())
        figure.notes << u"%1 have %2: that part of the filter does not hold here."_s.arg(records, listed(missing));
    if (filter.asksOfEpisodes())
        figure.notes << u"%1 are no episodes: what the filter asks of a child or an episode does not hold here."_s.arg(records);
}

} // namespace axs::figure
