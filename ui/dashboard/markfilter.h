// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"

#include <optional>

namespace axs {

/// What the page's filter can be narrowed to by the mark of a cell: its row's cluster, service type, role, sector or
/// gender.
struct MarkFilter
{
    QStringList figure::RecordFilter::*kind;
    QString name; ///< as the filter knows it
    QString label; ///< as a person reads it
};
/// Nothing where the row is none of these, is a total or is not recorded.
std::optional<MarkFilter> markFilter(const figure::Figure& figure, const figure::CellName& cell);

/// Whether the filter keeps this name alone.
bool isKept(const figure::RecordFilter& filter, const MarkFilter& mark);
/// The filter with this name alone of its kind, or without the kind where it was that already.
figure::RecordFilter toggled(figure::RecordFilter filter, const MarkFilter& mark);

} // namespace axs
