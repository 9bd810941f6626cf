// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnstate.h"

#include "tests/support/catch.h"
#include "ui/parts/pagedtablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Table
{
    PagedTableModel model{{{u"name"_s, u"Name"_s}, {u"born"_s, u"Born"_s}, {u"age"_s, u"Age"_s, Qt::AlignRight, false}},
        [](const PagedTableModel::Request&) {}};
    QTableView view;
    ColumnMenu* menu = nullptr;

    Table()
    {
        view.setModel(&model);
        menu = new ColumnMenu(view);
    }
    QStringList shown() const
    {
        QStringList ids;
        for (const ColumnState::Column& column : menu->state().columns) {
            if (column.shown)
                ids.append(column.id);
        }
        return ids;
    }
};

} // namespace

TEST_CASE("Columns can be moved left and right by command, past hidden ones")
{
    Table table;
    table.menu->setShown(1, false);
    CHECK(table.menu->move(2, -1));
    CHECK(table.shown() == QStringList{u"age"_s, u"name"_s});
    CHECK_FALSE(table.menu->move(2, -1));
    CHECK(table.menu->move(2, 1));
    CHECK(table.shown() == QStringList{u"name"_s, u"age"_s});
}

TEST_CASE("The last column cannot be hidden")
{
    Table table;
    table.menu->setShown(0, false);
    table.menu->setShown(1, false);
    table.menu->setShown(2, false);
    CHECK(table.shown() == QStringList{u"age"_s});
    const std::unique_ptr<QMenu> menu(table.menu->menuFor(2));
    CHECK_FALSE(menu->findChild<QAction*>(u"column-age"_s)->isEnabled());
}

TEST_CASE("The header's menu shows and hides columns")
{
    Table table;
    QSignalSpy changed(table.menu, &ColumnMenu::changed);
    const std::unique_ptr<QMenu> menu(table.menu->menuFor(0));
    auto* born = menu->findChild<QAction*>(u"column-born"_s);
    REQUIRE(born != nullptr);
    CHECK(born->isChecked());
    born->trigger();
    CHECK(table.shown() == QStringList{u"name"_s, u"age"_s});
    CHECK(changed.size() >= 1);
}

TEST_CASE("An arrangement comes back from its text")
{
    Table table;
    table.menu->setShown(1, false);
    table.menu->move(2, -1);
    table.view.horizontalHeader()->resizeSection(0, 222);
    table.view.setSortingEnabled(true);
    table.view.sortByColumn(2, Qt::DescendingOrder);
    const QString kept = table.menu->state().toText();

    Table other;
    other.view.setSortingEnabled(true);
    other.menu->apply(ColumnState::fromText(kept));
    CHECK(other.shown() == QStringList{u"age"_s, u"name"_s});
    CHECK(other.view.horizontalHeader()->sectionSize(0) == 222);
    CHECK(other.menu->state().sortedBy == u"age"_s);
    CHECK(other.menu->state().order == Qt::DescendingOrder);
}

TEST_CASE("An arrangement that cannot be read changes nothing")
{
    Table table;
    const QStringList before = table.shown();
    table.menu->apply(ColumnState::fromText(u"{broken"_s));
    table.menu->apply(ColumnState::fromText({}));
    CHECK(table.shown() == before);
}

TEST_CASE("An arrangement with columns that are no more keeps the rest, and never hides all")
{
    Table table;
    table.menu->apply({{{u"gone"_s, true, 50}, {u"age"_s, false, 0}, {u"name"_s, false, 0}, {u"born"_s, false, 0}}, {}, {}});
    CHECK(table.shown().size() == 1);
}

TEST_CASE("Reset brings back the columns as the model has them")
{
    Table table;
    table.menu->move(0, 1);
    table.menu->reset();
    CHECK(table.shown() == QStringList{u"name"_s, u"born"_s});
}
