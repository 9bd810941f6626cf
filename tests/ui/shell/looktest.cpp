// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/look.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<PageKind> allPages{PageKind::home, PageKind::children, PageKind::dashboard, PageKind::reports,
    PageKind::trail, PageKind::backups, PageKind::lists, PageKind::ledger, PageKind::bulk, PageKind::imports, PageKind::settings, PageKind::help,
    PageKind::create, PageKind::start};

void goReady(ShellDesk& desk, PageKind page)
{
    desk.window().pages().go({page, {}, {}, {}, {}});
    REQUIRE(comes([&] { return desk.window().pages().page()->isReady(); }));
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void goToCaf(ShellDesk& desk)
{
    const Id some = desk.window().workplace().session()->facts().read(
        [](const figure::Facts& facts) { return facts.episodes.id.front(); });
    desk.window().pages().go({PageKind::caf, {}, some, {}, {}});
    REQUIRE(comes([&] { return desk.window().pages().page()->isReady(); }));
}

} // namespace

TEST_CASE("Nothing that takes the keyboard is without a name, and every chart is told in words, on every page")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    for (const PageKind page : allPages)
        goReady(desk, page);
    goToCaf(desk);
    CHECK(namelessFocusables(desk.window()).join(u'\n') == QString());
    CHECK(undescribedPictures(desk.window()).join(u'\n') == QString());
}

TEST_CASE("The search looks calm in every appearance")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = desk.part<Palette>(u"palette"_s);
    CHECK(palette->titles().contains(u"Dashboard"_s));
    CHECK(palette->titles().contains(u"Keyboard and text size"_s));
    CHECK(palette->titles().contains(u"New CAF"_s));
    desk.type(u"sampl ex"_s);
    REQUIRE(comes([&] { return !palette->titles().isEmpty(); }));
    desk.keepPicture(u"palette-light"_s);
    desk.settings().set(settings::appearance, u"dark"_s);
    desk.settings().set(settings::textPercent, 200);
    QApplication::processEvents();
    desk.keepPicture(u"palette-dark-200"_s);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    CHECK(desk.focused()->objectName() == u"newCaf"_s);
    desk.settings().set(settings::textPercent, 100);
}

TEST_CASE("Larger text clips no word on any page")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    for (const int percent : {100, 150, 200}) {
        desk.settings().set(settings::textPercent, percent);
        for (const PageKind page : allPages) {
            goReady(desk, page);
            INFO(pageWord(page).toStdString() << " at " << percent << " %");
            CHECK(clippedTexts(desk.window()).join(u'\n') == QString());
        }
    }
    desk.settings().set(settings::textPercent, 100);
}

TEST_CASE("With large text the dashboard scrolls as a whole, its filter with it, and goes back with small text")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    goReady(desk, PageKind::dashboard);
    auto* cards = desk.part<QScrollArea>(u"dashboard.scroll"_s);
    auto* period = desk.part<QPushButton>(u"dashboard.period"_s);
    const auto scrolling = [&] {
        int bars = 0;
        for (const QScrollArea* area : desk.window().pages().page()->findChildren<QScrollArea*>())
            bars += area->isVisible() && area->verticalScrollBar()->maximum() > 0;
        return bars;
    };
    CHECK_FALSE(cards->isAncestorOf(period));
    period->setFocus();
    for (const int percent : {200, 100}) {
        desk.settings().set(settings::textPercent, percent);
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        CHECK(cards->isAncestorOf(period) == (percent == 200));
        CHECK(scrolling() == 1);
        CHECK(desk.focused() == period);
    }
}

TEST_CASE("With large text the report's preview stands below its options, and no page scrolls sideways")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    desk.settings().set(settings::textPercent, 200);
    for (const PageKind page : allPages) {
        goReady(desk, page);
        INFO(pageWord(page).toStdString());
        for (const QScrollArea* area : desk.window().pages().page()->findChildren<QScrollArea*>(u"pageScroll"_s))
            CHECK((!area->isVisible() || area->horizontalScrollBar()->maximum() == 0));
    }
    goReady(desk, PageKind::reports);
    const auto place = [&](const QString& name) {
        auto* widget = desk.part<QWidget>(name);
        return widget->mapTo(&desk.window(), QPoint());
    };
    CHECK(place(u"reportPreview"_s).y() > place(u"exportHtml"_s).y());
    desk.settings().set(settings::textPercent, 100);
    goReady(desk, PageKind::reports);
    CHECK(place(u"reportPreview"_s).x() > place(u"exportHtml"_s).x());
    CHECK(place(u"reportPreview"_s).y() < place(u"exportHtml"_s).y());
}

TEST_CASE("Keys change the text size and the menu the appearance, and both are remembered")
{
    ShellDesk desk;
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(theme().textPercent() == 110);
    CHECK(desk.settings().get(settings::textPercent) == 110);
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(theme().textPercent() == 90);
    desk.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(theme().textPercent() == 100);
    desk.window().actions().action(u"view.dark"_s).trigger();
    CHECK(theme().appearance() == Appearance::dark);
    CHECK(desk.settings().get(settings::appearance) == u"dark"_s);
    desk.window().actions().action(u"view.highContrast"_s).trigger();
    CHECK(theme().appearance() == Appearance::highContrast);
    desk.window().actions().action(u"view.light"_s).trigger();
    CHECK(theme().appearance() == Appearance::light);
}

TEST_CASE("Text sizes go in steps from 80 to 250 percent and stay at the ends")
{
    CHECK(steppedTextPercent(80, -1) == 80);
    CHECK(steppedTextPercent(250, 1) == 250);
    CHECK(steppedTextPercent(100, 1) == 110);
    CHECK(steppedTextPercent(105, -1) == 100);
    CHECK(steppedTextPercent(105, 1) == 110);
}
