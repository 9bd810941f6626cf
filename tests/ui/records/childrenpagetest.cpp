// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/records/childrenpage.h"

#include <QAbstractItemModelTester>
#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Listed
{
    RecordsDesk desk;
    record::Child smith;
    record::Caf second;
    std::unique_ptr<ui::ChildrenPage> page;

    Listed()
    {
        const auto id = [this] { return desk.file().ids.next(desk.file().clock.nowMilliseconds()); };
        smith.id = id();
        smith.reference = u"C-09-QX-0002"_s;
        smith.forename = u"Adam"_s;
        smith.surname = u"Smith"_s;
        smith.dateOfBirth = Date::fromCalendar(1999, 5, 1);
        second.id = id();
        second.reference = u"EXE-09-QX-0001"_s;
        second.child = smith.id;
        second.cluster = desk.file().exeter.id;
        second.started = Date::fromCalendar(2009, 1, 5);
        second.level = 3;
        second.closed = Date::fromCalendar(2009, 6, 5);
        desk.save({smith, second});
        page = std::make_unique<ui::ChildrenPage>(desk.session(), desk.settings());
        page->resize(1280, 800);
        page->show();
        REQUIRE(waitFor([this] { return page->ids().size() == 2; }));
    }
    bool shows(const std::vector<Id>& ids)
    {
        return waitFor([&] { return page->ids() == ids; });
    }
    Id first() { return desk.file().caf.id; }
    QString count() { return textOf(*page, u"children.count"_s); }
};

} // namespace

TEST_CASE("The list finds a child by a misspelt name and says so")
{
    Listed listed;
    CHECK(listed.count() == u"2 of 2 episodes"_s);
    QTest::keyClicks(&the<QLineEdit>(*listed.page, u"children.search"_s), u"smtih"_s);
    REQUIRE(listed.shows({listed.second.id}));
    CHECK(listed.count() == u"1 of 2 episodes"_s);
    auto& spelling = the<QLabel>(*listed.page, u"children.spelling"_s);
    CHECK(spelling.isVisible());
    CHECK(spelling.text() == u"Nothing matches “smtih”; showing smith."_s);
    pressKey(the<QLineEdit>(*listed.page, u"children.search"_s), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return listed.page->ids().size() == 2; }));
    CHECK_FALSE(spelling.isVisible());
}

TEST_CASE("The list is narrowed by one filter, whose chips take it away again")
{
    Listed listed;
    figure::RecordFilter filter;
    filter.clusters = QStringList{u"Exeter"_s};
    filter.level = 3;
    filter.stages = QStringList{u"closed"_s};
    listed.page->setFilter(filter);
    REQUIRE(listed.shows({listed.second.id}));
    CHECK(listed.page->filter() == filter);
    click(*listed.page, u"children.clear"_s);
    REQUIRE(waitFor([&] { return listed.page->ids().size() == 2; }));
    CHECK(listed.page->filter() == figure::RecordFilter{});
    the<QAction>(*listed.page, u"children.stage.open"_s).trigger();
    REQUIRE(listed.shows({listed.first()}));
    click(*listed.page, u"children.chip.stage.open"_s);
    REQUIRE(waitFor([&] { return listed.page->ids().size() == 2; }));
}

TEST_CASE("The list is ordered by the column that is asked for")
{
    Listed listed;
    auto& table = the<QTableView>(*listed.page, u"children.table"_s);
    const QAbstractItemModelTester tester(table.model());
    table.sortByColumn(0, Qt::AscendingOrder);
    CHECK(listed.shows({listed.first(), listed.second.id})); // O’Brien before Smith
    table.sortByColumn(0, Qt::DescendingOrder);
    CHECK(listed.shows({listed.second.id, listed.first()}));
    table.sortByColumn(1, Qt::AscendingOrder);
    CHECK(listed.shows({listed.first(), listed.second.id})); // BID before EXE
    table.sortByColumn(5, Qt::AscendingOrder);
    CHECK(listed.shows({listed.second.id, listed.first()})); // January before March
    REQUIRE(waitFor([&] { return table.model()->index(0, 0).data().toString() == u"Adam Smith"_s; }));
}

TEST_CASE("The records behind a figure’s cell are listed under one chip that counts them")
{
    Listed listed;
    figure::RecordFilter filter;
    filter.cell = figure::CellName{u"cafs-by-cluster"_s, u"Exeter"_s, u"cafs"_s};
    listed.page->setFilter(filter);
    REQUIRE(listed.shows({listed.second.id}));
    auto& chip = the<QAbstractButton>(*listed.page, u"children.chip.cell"_s);
    CHECK(waitFor([&] { return chip.text().startsWith(u"Exeter ▸ "_s) && chip.text().contains(u": 1 record"_s); }));
}

TEST_CASE("Enter opens the chosen episode")
{
    Listed listed;
    QSignalSpy asked(listed.page.get(), &ui::ChildrenPage::cafRequested);
    auto& table = the<QTableView>(*listed.page, u"children.table"_s);
    table.setFocus();
    table.selectRow(1);
    pressKey(table, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Id>() == listed.page->ids()[1]);
}

TEST_CASE("A list without matches says so and offers to clear the filter")
{
    Listed listed;
    QTest::keyClicks(&the<QLineEdit>(*listed.page, u"children.search"_s), u"qqqqqq"_s);
    auto& empty = the<QWidget>(*listed.page, u"children.empty"_s);
    REQUIRE(waitFor([&] { return empty.isVisible(); }));
    CHECK(listed.count() == u"0 of 2 episodes"_s);
}

TEST_CASE("Every control of the list has a name for a screen reader")
{
    Listed listed;
    figure::RecordFilter filter;
    filter.clusters = QStringList{u"Exeter"_s};
    filter.text = u"nobody"_s;
    listed.page->setFilter(filter);
    REQUIRE(listed.shows({}));
    CHECK(namelessFocusables(*listed.page).join(u'\n') == QString());
}
