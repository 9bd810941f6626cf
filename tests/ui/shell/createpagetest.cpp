// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/errorsummary.h"
#include "ui/shell/createpage.h"
#include "ui/shell/topbar.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList problemsOn(ShellDesk& desk)
{
    QStringList sentences;
    for (const auto& problem : desk.window().pages().page()->findChild<ErrorSummary*>()->problems())
        sentences += problem.sentence;
    return sentences;
}

} // namespace

TEST_CASE("A new file needs a name, a folder, places, a keeper and a passphrase, or the tick that its data is invented")
{
    ShellDesk desk;
    desk.window().pages().go({PageKind::create, {}, {}, {}, {}});
    desk.part<QLineEdit>(u"newFileFolder"_s)->setText(desk.folder() + u"/nowhere"_s);
    auto* create = desk.part<QPushButton>(u"createTheFile"_s);
    create->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(problemsOn(desk)
        == QStringList{u"Type a name for the file, without slashes."_s, u"Choose a folder that is there."_s,
            u"Type at least one AXS cluster, or choose a table of them."_s,
            u"Type your name."_s, u"Type a passphrase."_s});
    desk.part<QCheckBox>(u"inventedOnly"_s)->setChecked(true);
    create->setFocus();
    desk.press(Qt::Key_Space);
    CHECK(problemsOn(desk).size() == 3);
    CHECK_FALSE(desk.part<QWidget>(u"newPassphrase"_s)->isVisible());
}

TEST_CASE("A new file opens with its typed clusters and says that it is not protected")
{
    ShellDesk desk;
    desk.window().pages().go({PageKind::create, {}, {}, {}, {}});
    CHECK(desk.focused()->objectName() == u"newFileName"_s);
    desk.type(u"County 2026"_s);
    desk.part<QLineEdit>(u"newFileFolder"_s)->setText(desk.folder());
    desk.part<QPlainTextEdit>(u"newFilePlaces"_s)->setPlainText(u"Exeter\nClyst Vale, \"Ottery\"\n\n"_s);
    desk.part<QCheckBox>(u"inventedOnly"_s)->setChecked(true);
    desk.part<QPushButton>(u"createTheFile"_s)->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(QFile::exists(desk.folder() + u"/County 2026.axs"_s));
    CHECK(desk.part<QLabel>(u"glanceNumber0"_s)->text() == u"0"_s);
    CHECK(desk.part<QLabel>(u"glanceNumber2"_s)->text() == u"2"_s);
    auto* top = desk.part<TopBar>(u"topBar"_s);
    CHECK(top->warning() == u"Not protected: invented data only"_s);
    CHECK(comes([&] { return top->marking() == u"OFFICIAL-SENSITIVE"_s; }));
}

TEST_CASE("A table without a cluster makes no file, and its rows are told on the page")
{
    ShellDesk desk;
    QFile table(desk.folder() + u"/CLUSTERS.csv"_s);
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("cluster,area\n,Northern\n");
    table.close();
    desk.window().pages().go({PageKind::create, {}, {}, {}, {}});
    desk.type(u"County"_s);
    desk.part<QLineEdit>(u"newFileFolder"_s)->setText(desk.folder());
    desk.part<CreatePage>(u"createPage"_s)->setTable(table.fileName());
    desk.part<QCheckBox>(u"inventedOnly"_s)->setChecked(true);
    desk.part<QPushButton>(u"createTheFile"_s)->setFocus();
    desk.press(Qt::Key_Space);
    REQUIRE(comes([&] { return !problemsOn(desk).isEmpty(); }));
    CHECK(problemsOn(desk).first().startsWith("CLUSTERS.csv has no cluster that can be taken. No file was made."_L1));
    CHECK(problemsOn(desk).first().contains("CLUSTERS.csv:2"_L1));
    CHECK_FALSE(QFile::exists(desk.folder() + u"/County.axs"_s));
}
