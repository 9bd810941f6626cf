// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/trailpage.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/records/cafpage.h"
#include "ui/records/childrenpage.h"
#include "ui/records/trailmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<store::EventLine> eventsOf(RecordsDesk& desk, const std::string& action)
{
    return must(store::newestEvents(*desk.file().connect(), {{}, action, 0, 0}, 0, 100));
}

bool comesTo(RecordsDesk& desk, const std::string& action, std::size_t count)
{
    return waitFor([&] { return eventsOf(desk, action).size() == count; });
}

QStringList column(const QTableView& table, int number)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, number).data().toString();
    return texts;
}

} // namespace

TEST_CASE("Opening a child's CAF is one view, however often it is shown anew", "[trail]")
{
    RecordsDesk desk;
    ui::CafPage page(desk.session(), desk.settings());
    QSignalSpy viewed(&page, &ui::CafPage::viewed);
    page.openCaf(desk.file().caf.id);
    REQUIRE(waitFor([&] { return viewed.size() == 1; }));
    REQUIRE(comesTo(desk, "view", 1));
    const store::EventLine line = eventsOf(desk, "view").front();
    CHECK(line.event.subject == desk.file().child.id);
    CHECK(line.event.author == u"A. Coordinator"_s);
    CHECK(line.caf == desk.file().caf.id);
    record::Caf changed = desk.file().caf;
    changed.level = 3;
    desk.save({ changed });
    REQUIRE(waitFor([&] { return viewed.size() == 2; }));
    page.openCaf(desk.file().caf.id);
    REQUIRE(comesTo(desk, "view", 2));
    page.openNew();
    REQUIRE(waitFor([&] { return the<QPushButton>(page, u"caf.whoHasLooked"_s).isEnabled() == false; }));
    CHECK(eventsOf(desk, "view").size() == 2);
}

TEST_CASE("A search by name is noted once typing has rested", "[trail]")
{
    RecordsDesk desk;
    ui::ChildrenPage page(desk.session(), desk.settings());
    page.show();
    auto& edit = the<QLineEdit>(page, u"children.search"_s);
    edit.setText(u"b"_s);
    edit.setText(u"br"_s);
    edit.setText(u"brien"_s);
    REQUIRE(comesTo(desk, "search", 1));
    CHECK(eventsOf(desk, "search").front().event.detail == u"brien"_s);
    edit.setText(u"brie"_s);
    edit.setText(u"brien"_s);
    edit.setText(u"z"_s);
    edit.setText(u"zo"_s);
    REQUIRE(comesTo(desk, "search", 2));
    CHECK(eventsOf(desk, "search").front().event.detail == u"zo"_s);
}

TEST_CASE("The whole trail is shown, narrowed, and leads to its records by Enter", "[trail]")
{
    RecordsDesk desk;
    desk.session().note(store::action::view, desk.file().child.id, store::viewDetail(desk.file().caf.id));
    desk.session().note(store::action::print, desk.file().caf.id, u"the CAF"_s, u"for the meeting"_s);
    REQUIRE(comesTo(desk, "print", 1));
    ui::TrailPage page(desk.session());
    page.resize(1072, 700);
    page.show();
    page.showFile();
    REQUIRE(waitFor([&] { return page.isReady(); }));
    auto& table = the<QTableView>(page, u"trail.table"_s);
    QAbstractItemModelTester tester(table.model());
    CHECK(column(table, ui::TrailModel::what) == QStringList{ u"Printed"_s, u"Looked at"_s, u"Made the file"_s });
    CHECK(column(table, ui::TrailModel::about).at(0) == u"CAF BID-09-QX-0001, Zoë O’Brien-Sample"_s);
    CHECK(column(table, ui::TrailModel::purpose).at(0) == u"for the meeting"_s);
    REQUIRE(waitFor([&] { return textOf(page, u"trail.head"_s).contains("nothing was changed"_L1); }));
    const auto head = must(store::trailHead(*desk.file().connect()));
    CHECK(textOf(page, u"trail.head"_s).startsWith(u"3 events in the file; the chain ends at head "_s + head.shortHash()));

    QSignalSpy wanted(&page, &ui::TrailPage::cafRequested);
    page.focusTable();
    pressKey(table, Qt::Key_Down);
    pressKey(table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<Id>() == desk.file().caf.id);

    auto& action = the<QComboBox>(page, u"trail.action"_s);
    action.setCurrentIndex(action.findData(u"view"_s));
    Q_EMIT action.activated(action.currentIndex());
    CHECK(waitFor([&] { return column(table, ui::TrailModel::what) == QStringList{ u"Looked at"_s }; }));
    typeInto(page, u"trail.from"_s, u"1/1/2090"_s);
    REQUIRE(waitFor([&] { return page.isReady() && !table.isVisible(); }));
    CHECK(the<QWidget>(page, u"trail.empty"_s).isVisible());
    CHECK(namelessFocusables(page).isEmpty());
}

TEST_CASE("Who has looked at a child is shown for that child alone", "[trail]")
{
    RecordsDesk desk;
    desk.session().note(store::action::view, desk.file().child.id, store::viewDetail(desk.file().caf.id));
    desk.session().note(store::action::view, Id{ 5 }, store::viewDetail(Id{ 6 }));
    REQUIRE(comesTo(desk, "view", 2));
    ui::TrailPage page(desk.session());
    page.show();
    page.showChildOf(desk.file().caf.id);
    REQUIRE(waitFor([&] { return page.isReady(); }));
    CHECK(page.heading() == u"Who has looked at Zoë O’Brien-Sample"_s);
    auto& table = the<QTableView>(page, u"trail.table"_s);
    CHECK(column(table, ui::TrailModel::what) == QStringList{ u"Looked at"_s });
    QSignalSpy whole(&page, &ui::TrailPage::wholeTrailRequested);
    click(page, u"trail.whole"_s);
    CHECK(whole.size() == 1);
}

TEST_CASE("The lines of the trail come a page at a time", "[trail]")
{
    ui::TrailModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy wanted(&model, &ui::TrailModel::moreWanted);
    store::EventLine line;
    line.event.action = "save";
    line.event.detail = u"save caf 5\nwithdraw review 7\nsave caf 6"_s;
    line.event.seq = 9;
    model.setLines({ line }, true);
    CHECK(model.index(0, ui::TrailModel::detail).data() == u"CAF, review taken out"_s);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(wanted.size() == 1);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.lastSeq() == 9);
    model.append({ line, line }, false);
    CHECK(model.rowCount() == 3);
    CHECK_FALSE(model.canFetchMore({}));
}
