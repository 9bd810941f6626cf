// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/episodelist.h"
#include "core/store/cases.h"
#include "core/store/listorder.h"
#include "ui/parts/pagedtablemodel.h"

namespace axs::ui {

/// The columns of the list of episodes.
QList<PagedTableModel::Column> episodeColumns();
/// The texts of one row, in the order of the columns.
QStringList episodeTexts(const store::CaseRow& row, Date today);
/// What a column is ordered by, and where its order has to be read from.
struct ColumnOrder
{
    figure::EpisodeOrder order = figure::EpisodeOrder::name;
    std::optional<store::ReadOrder> read;
};
ColumnOrder orderOf(const QString& columnId);

} // namespace axs::ui
