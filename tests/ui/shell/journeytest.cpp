// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/footbar.h"
#include "ui/shell/palette.h"
#include "ui/shell/topbar.h"

#include <QLabel>
#include "core/store/drafts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QListWidget>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The keyboard alone leads from the start page over the sample to a child whose name is misspelt")
{
    ShellDesk desk;
    REQUIRE(desk.isOn(PageKind::start));
    REQUIRE(desk.focused()->objectName() == u"exploreSample"_s);
    desk.press(Qt::Key_Right);
    CHECK(desk.focused()->objectName() == u"createFile"_s);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QLabel>(u"glanceNumber0"_s)->text() == u"867"_s);
    CHECK(desk.part<QLabel>(u"glanceNumber1"_s)->text() == u"805"_s);
    CHECK(desk.part<QLabel>(u"glanceNumber2"_s)->text() == u"17"_s);
    CHECK(desk.focused()->objectName() == u"newCaf"_s);

    desk.press(Qt::Key_2, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::children));
    desk.press(Qt::Key_4, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::dashboard));
    desk.press(Qt::Key_5, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::reports));
    desk.press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::home));

    desk.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.focused()->objectName() == u"paletteEdit"_s);
    desk.type(u"Rushsampl"_s); // the name is Rushsampel
    auto* palette = desk.part<Palette>(u"palette"_s);
    REQUIRE(comes([&] { return palette->titles().value(0).contains("Rushsampel"_L1); }));
    desk.press(Qt::Key_Return);
    REQUIRE(desk.isOn(PageKind::caf));
    REQUIRE(comes([&] { return desk.window().pages().page()->isReady(); }));
    CHECK_FALSE(palette->isVisible());
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::home));
    CHECK(comes([&] { return desk.settings().recentlyViewed(desk.window().workplace().samplePath()).size() == 1; }));
}

TEST_CASE("What a sample is stands at the head and the foot of every page and on the window's title")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    auto* top = desk.part<TopBar>(u"topBar"_s);
    REQUIRE(comes([&] { return !top->marking().isEmpty(); }));
    for (const PageKind page : {PageKind::home, PageKind::children, PageKind::dashboard, PageKind::reports,
             PageKind::settings, PageKind::help}) {
        desk.window().pages().go({page, {}, {}, {}, {}});
        INFO(pageWord(page).toStdString());
        CHECK(top->warning() == u"SAMPLE · its today is Fri 24 Jul 2009"_s);
        CHECK(desk.part<QLabel>(u"standingWarning"_s)->isVisible());
        CHECK(desk.part<QLabel>(u"unprotected"_s)->isVisible());
        CHECK(desk.window().windowTitle() == pageTitle(page) + u" – county.axs – FICTITIOUS SAMPLE – AXS Pathway"_s);
    }
}

TEST_CASE("Back returns to the list with its filter, and to the dashboard from the records behind a bar")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    Place behind{PageKind::children, {}, {}, {}, {u"Dashboard"_s, u"Exeter"_s}};
    behind.filter.clusters = {u"Exeter"_s};
    behind.filter.cell = figure::CellName{u"cafs-by-cluster"_s, u"Exeter"_s, u"cafs"_s};
    desk.press(Qt::Key_4, Qt::AltModifier);
    desk.window().pages().go(behind);
    auto* top = desk.part<TopBar>(u"topBar"_s);
    comes([&] { return top->trailText() == u"Dashboard ▸ Exeter ▸ 97 records"_s; });
    REQUIRE(top->trailText() == u"Dashboard ▸ Exeter ▸ 97 records"_s);
    const Id some = desk.window().workplace().session()->facts().read(
        [](const figure::Facts& facts) { return facts.episodes.id.front(); });
    desk.window().pages().go({PageKind::caf, {}, some, {}, {}});
    REQUIRE(comes([&] { return desk.window().pages().page()->isReady(); }));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(desk.isOn(PageKind::children));
    CHECK(desk.window().pages().page()->place().filter.clusters == QStringList{u"Exeter"_s});
    CHECK(desk.window().pages().page()->place().filter.cell.has_value());
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::dashboard));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.isOn(PageKind::children));
    CHECK(comes([&] { return top->trailText() == u"Dashboard ▸ Exeter ▸ 97 records"_s; }));
}

TEST_CASE("A draft that was kept is listed on Home and counted in the navigation, and Enter goes on with it")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    store::Draft draft{u"caf/new/123"_s, {}, "caf", 1, "{}", u"A. Coordinator"_s, 1'248'438'725'000};
    bool kept = false;
    Session& session = *desk.window().workplace().session();
    session.write(
        &desk.window(), [draft](store::Connection& connection, store::RecordWriter&) { return store::keepDraft(connection, draft); },
        [&](const Result<store::SaveReceipt>& done) { kept = done.has_value(); });
    REQUIRE(comes([&] { return kept; }));
    Q_EMIT session.draftKept(draft.keptAtMilliseconds);
    auto* row = desk.part<QPushButton>(u"caf/new/123"_s);
    REQUIRE(comes([&] { return (row = desk.part<QPushButton>(u"caf/new/123"_s)) != nullptr; }));
    CHECK(row->accessibleName() == u"New CAF"_s);
    CHECK(row->accessibleDescription() == u"Kept 24 Jul 2009, 12:32, by A. Coordinator"_s);
    CHECK(desk.part<QPushButton>(u"homeNavigation"_s)->accessibleName() == u"Home, 1"_s);
    CHECK(desk.part<FootBar>(u"footBar"_s)->sentence() == u"✎ Draft kept 12:32:05, not yet saved to the record"_s);
    row->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.isOn(PageKind::caf));
}

TEST_CASE("F1 opens the help of the page that is shown, and every topic has a text")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    desk.press(Qt::Key_4, Qt::AltModifier);
    desk.press(Qt::Key_F1);
    REQUIRE(desk.isOn(PageKind::help));
    auto* topics = desk.part<QListWidget>(u"helpTopics"_s);
    CHECK(topics->currentItem()->text() == u"The dashboard"_s);
    for (int row = 0; row < topics->count(); ++row) {
        topics->setCurrentRow(row);
        INFO(topics->item(row)->text().toStdString());
        CHECK(desk.part<QWidget>(u"helpText"_s)->property("plainText").toString().size() > 200);
    }
}
