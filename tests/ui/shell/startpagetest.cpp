// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/readonlybar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A recent file has the keyboard first and opens with Ctrl and its number; a missing one stays, greyed")
{
    ShellDesk desk;
    const QString county = desk.copyOfSample();
    desk.settings().noteOpened({desk.folder() + u"/gone.axs"_s, 1'248'438'725'000, 12});
    desk.settings().noteOpened({county, 1'248'438'725'000, 867});
    desk.window().begin({});
    CHECK(desk.focused()->objectName() == u"recent1"_s);
    CHECK(desk.focused()->accessibleName() == u"county.axs"_s);
    CHECK(desk.part<QPushButton>(u"recent2"_s) == nullptr);
    const auto buttons = desk.part<QWidget>(u"recentFiles"_s)->findChildren<QPushButton*>();
    QStringList names;
    for (const QPushButton* button : buttons)
        names += button->accessibleName();
    CHECK(names == QStringList{u"county.axs"_s, u"Locate gone.axs"_s, u"Remove gone.axs from the list"_s});
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(comes([&] { return desk.isOn(PageKind::home); }));
}

TEST_CASE("A file that cannot be opened says why on the start page, and can be tried again")
{
    ShellDesk desk;
    const QString path = desk.folder() + u"/letter.axs"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear all");
    file.close();
    desk.window().workplace().open(path);
    auto* words = desk.part<QLabel>(u"openProblemWords"_s);
    REQUIRE(comes([&] { return words->isVisible(); }));
    CHECK(words->text() == u"“letter.axs” is not a record file of AXS Pathway, or is damaged from its first byte."_s);
    REQUIRE(desk.focused()->objectName() == u"openAgain"_s);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::copy(sampleCounty(), path));
    desk.press(Qt::Key_Space);
    CHECK(comes([&] { return desk.isOn(PageKind::home); }));
}

TEST_CASE("What is dropped and is not a record file is told why it is not opened")
{
    ShellDesk desk;
    desk.window().takeFiles({u"/tmp/children.csv"_s});
    CHECK(desk.isOn(PageKind::start));
    CHECK(desk.part<NoticeBar>(u"noticeBar"_s)->sentence().startsWith("“children.csv” is not a record file (.axs)."_L1));
    desk.window().takeFiles({desk.copyOfSample()});
    CHECK(comes([&] { return desk.isOn(PageKind::home); }));
}

TEST_CASE("A file that another holds is opened for reading, says who has it, and is had once they let go")
{
    ShellDesk desk;
    const QString county = desk.copyOfSample();
    auto other = store::File::open(county, store::Access::write);
    REQUIRE(other);
    desk.openReady(county);
    auto* bar = desk.part<ReadOnlyBar>(u"readOnlyBar"_s);
    CHECK(bar->sentence().startsWith("Open for reading only. “county.axs” is being written to by"_L1));
    CHECK_FALSE(desk.part<QPushButton>(u"newCaf"_s)->isEnabled());
    other->reset();
    desk.part<QPushButton>(u"tryForFile"_s)->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(comes([&] { return desk.window().workplace().session() != nullptr && desk.isOn(PageKind::home); }));
    CHECK(desk.window().workplace().session()->isWritable());
    CHECK(bar->sentence().isEmpty());
}

TEST_CASE("Resetting the sample makes it anew and keeps the one from before")
{
    ShellDesk desk;
    Workplace& workplace = desk.window().workplace();
    workplace.exploreSample();
    REQUIRE(comes([&] { return desk.isOn(PageKind::home); }));
    workplace.resetSample();
    CHECK(desk.isOn(PageKind::start));
    REQUIRE(comes([&] { return desk.isOn(PageKind::home); }));
    CHECK(QFile::exists(SampleCounty(desk.folder()).asidePath()));
    CHECK(workplace.session()->file().properties().isSample);
}
