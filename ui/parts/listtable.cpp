// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listtable.h"

#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace axs {

namespace {

class EnterFilter final : public QObject
{
public:
    EnterFilter(QTableView& table, std::function<void()> open)
        : QObject(&table)
        , m_open(std::move(open))
    {
        table.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                m_open();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_open;
};

} // namespace

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

void openOnEnter(QTableView& table, std::function<void()> open)
{
    new EnterFilter(table, std::move(open));
}

} // namespace axs
