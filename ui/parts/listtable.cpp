// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listtable.h"

#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace axs {

void showAsRows(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void fixColumns(QTableView& table, const std::vector<int>& widths)
{
    table.setWordWrap(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setStretchLastSection(true);
    const auto fit = [&table, widths] {
        table.verticalHeader()->setDefaultSectionSize(theme().px(32));
        for (std::size_t column = 0; column < widths.size(); ++column)
            table.setColumnWidth(static_cast<int>(column), theme().px(widths[column]));
    };
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, &table, fit);
    fit();
}

} // namespace axs
