// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/markfilter.h"

#include "core/figure/episodetest.h"

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

struct Kind
{
    QLatin1StringView column; ///< what names the rows
    QLatin1StringView figure; ///< empty: any
    QStringList RecordFilter::*kind;
};
const Kind kinds[] = {
    {"cluster"_L1, {}, &RecordFilter::clusters},
    {"service"_L1, {}, &RecordFilter::services},
    {"role"_L1, "assessments-by-role"_L1, &RecordFilter::assessorRoles},
    {"role"_L1, "lead-roles"_L1, &RecordFilter::leadRoles},
    {"sector"_L1, "lead-by-sector"_L1, &RecordFilter::sectors},
    {"gender"_L1, "cafs-by-gender"_L1, &RecordFilter::genders},
};

} // namespace

std::optional<MarkFilter> markFilter(const figure::Figure& figure, const figure::CellName& cell)
{
    const figure::Row* row = figure.row(cell.row);
    if (figure.columns.empty() || !row || (figure.total && row == &*figure.total) || cell.row == "Not recorded"_L1)
        return {};
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& each) {
        return figure.columns.front().id == each.column && (each.figure.isEmpty() || figure.id == each.figure);
    });
    if (kind == std::end(kinds))
        return {};
    if (kind->kind != &RecordFilter::genders)
        return MarkFilter{kind->kind, cell.row, cell.row};
    // Not available holds two of the filter's genders.
    for (const figure::FilterName& gender : figure::filterGenders()) {
        if (gender.id.compare(cell.row, Qt::CaseInsensitive) == 0)
            return MarkFilter{kind->kind, gender.id, gender.label};
    }
    return {};
}

bool isKept(const RecordFilter& filter, const MarkFilter& mark)
{
    return filter.*mark.kind == QStringList{mark.name};
}

RecordFilter toggled(RecordFilter filter, const MarkFilter& mark)
{
    filter.*mark.kind = isKept(filter, mark) ? QStringList() : QStringList{mark.name};
    return filter;
}

} // namespace axs
