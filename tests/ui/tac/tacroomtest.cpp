// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The first episode of the facts.
Id someCaf(ShellDesk& desk)
{
    return desk.window().workplace().session()->facts().read(
        [](const figure::Facts& facts) { return facts.episodes.id.front(); });
}

} // namespace

TEST_CASE("In the TAC room nothing on the screen could show another name, and Escape brings all of it back")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    const Id caf = someCaf(desk);
    desk.window().pages().go({ PageKind::caf, {}, caf, {}, {} });
    REQUIRE(comes([&] { return desk.isOn(PageKind::caf) && desk.window().pages().page()->isReady(); }));
    desk.window().actions().action(u"record.tac"_s).trigger();
    REQUIRE(comes([&] { return desk.isOn(PageKind::tac) && desk.window().pages().page()->isReady(); }));

    CHECK(desk.window().windowTitle() == u"TAC room – AXS Pathway"_s);
    CHECK_FALSE(desk.window().menuBar()->isVisible());
    CHECK_FALSE(desk.window().findChild<Navigation*>()->isVisible());
    CHECK_FALSE(desk.window().actions().action(u"record.find"_s).isEnabled());
    CHECK(desk.window().isFullScreen());
    desk.keepPicture(u"tac-room"_s);

    desk.press(Qt::Key_Escape);
    REQUIRE(comes([&] { return desk.isOn(PageKind::caf); }));
    CHECK(desk.window().menuBar()->isVisible());
    CHECK(desk.window().findChild<Navigation*>()->isVisible());
    CHECK(desk.window().actions().action(u"record.find"_s).isEnabled());
    CHECK_FALSE(desk.window().isFullScreen());
}

TEST_CASE("Ctrl+P on a CAF shows its papers")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    desk.window().pages().go({ PageKind::caf, {}, someCaf(desk), {}, {} });
    REQUIRE(comes([&] { return desk.isOn(PageKind::caf) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.window().actions().action(u"record.print"_s).shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P));
    desk.window().actions().action(u"record.print"_s).trigger();
    REQUIRE(comes([&] { return desk.isOn(PageKind::papers) && desk.window().pages().page()->isReady(); }));
    desk.keepPicture(u"papers"_s);
    CHECK_FALSE(desk.window().actions().action(u"record.print"_s).isEnabled());
}
