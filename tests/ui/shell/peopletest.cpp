// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupnames.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/passphrasefield.h"
#include "ui/shell/trailbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList rows(ProtectedDesk& desk)
{
    const auto* table = desk.part<QTableWidget>(u"peopleTable"_s);
    QStringList all;
    for (int row = 0; row < table->rowCount(); ++row)
        all += QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 3)->text()}.join(u" | "_s);
    return all;
}

void goToPeople(ProtectedDesk& desk)
{
    desk.window().actions().action(u"file.people"_s).trigger();
    REQUIRE(comes([&] { return desk.isOn(PageKind::people) && desk.window().pages().page()->isReady(); }));
}

void addPerson(ProtectedDesk& desk, const QString& name, const QString& passphrase)
{
    desk.click(u"addPerson"_s);
    CHECK(desk.focused()->objectName() == u"personFullName"_s);
    desk.type(name);
    desk.fillNewPassphrase(passphrase);
    const qsizetype before = rows(desk).size();
    desk.click(u"panelAct"_s);
    const bool came = comes([&] { return rows(desk).size() > before; });
    INFO((desk.problemAt(u"personFullName"_s) + u" / "_s + desk.problemAt(u"newPassphrase"_s) + u" / "_s + desk.problemAt(u"newPassphraseAgain"_s)).toStdString());
    REQUIRE(came);
}

bool opens(ProtectedDesk& desk, const QString& passphrase)
{
    return store::File::open(desk.path(), store::Access::read, {{ProtectedDesk::passphrase(passphrase), {}}, {}}).has_value();
}

} // namespace

TEST_CASE("The keeper adds a person, gives them another passphrase, and removes them")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    goToPeople(desk);
    CHECK(rows(desk) == QStringList{u"Keziah Sampleton (you) | Keeper | Yes"_s});
    CHECK_FALSE(desk.part<QPushButton>(u"removePerson"_s)->isEnabled());
    desk.click(u"addPerson"_s);
    desk.click(u"panelAct"_s);
    CHECK(desk.problemAt(u"personFullName"_s) == u"Type their name."_s);
    CHECK(desk.problemAt(u"newPassphrase"_s) == u"Type a passphrase."_s);
    desk.click(u"panelCancel"_s);
    addPerson(desk, u"Abel Tester"_s, u"seven wooden spoons"_s);
    CHECK(rows(desk)
        == QStringList{u"Keziah Sampleton (you) | Keeper | Yes"_s, u"Abel Tester | Co-ordinator | Yes"_s});
    desk.part<QTableWidget>(u"peopleTable"_s)->selectRow(1);
    desk.click(u"changeTheirs"_s);
    desk.fillNewPassphrase(u"eight copper kettles"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return desk.part<QWidget>(u"peoplePanel"_s) == nullptr; }));
    desk.part<QTableWidget>(u"peopleTable"_s)->selectRow(1);
    desk.window().workplace().close();
    CHECK(opens(desk, u"eight copper kettles"_s));
    CHECK_FALSE(opens(desk, u"seven wooden spoons"_s));

    desk.openAsKeeper();
    goToPeople(desk);
    desk.part<QTableWidget>(u"peopleTable"_s)->selectRow(1);
    desk.click(u"removePerson"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return rows(desk).value(1).contains(u"Left "_s); }));
    desk.window().workplace().close();
    CHECK_FALSE(opens(desk, u"eight copper kettles"_s));
}

TEST_CASE("A file that is not protected is copied into a protected one from the File menu, and says what is left to do")
{
    ProtectedDesk desk;
    const QString plain = desk.copyOfSample(u"open.axs"_s);
    desk.openReady(plain);
    CHECK_FALSE(desk.window().actions().action(u"file.protect"_s).isEnabled());
    desk.window().workplace().close();
    {
        const auto connection = store::Connection::open(plain, store::Access::write);
        REQUIRE(connection);
        REQUIRE((*connection)->execute("UPDATE file_property SET value = 'no' WHERE name = 'sample'"));
    }
    desk.openReady(plain);
    desk.window().actions().action(u"file.protect"_s).trigger();
    REQUIRE(desk.isOn(PageKind::people));
    CHECK(desk.focused()->objectName() == u"copyName"_s);
    CHECK_FALSE(desk.part<QTableWidget>(u"peopleTable"_s)->isVisible());
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    CHECK(clippedTexts(desk.window()).join(u'\n') == QString());
    const auto* const copy = desk.part<QLineEdit>(u"copyName"_s);
    CHECK(copy->parentWidget()->rect().contains(copy->geometry()));
    desk.keepPicture(u"people-protect"_s);
    desk.part<QLineEdit>(u"copyName"_s)->setText(u"open"_s);
    desk.click(u"panelAct"_s);
    CHECK(desk.problemAt(u"copyName"_s) == u"Type a name without slashes that no file beside this one has."_s);
    CHECK(desk.problemAt(u"newPassphrase"_s) == u"Type a passphrase."_s);
    desk.part<QLineEdit>(u"copyName"_s)->setText(u"closed"_s);
    desk.part<QLineEdit>(u"personFullName"_s)->setText(u"Keziah Sampleton"_s);
    desk.fillNewPassphrase(u"three tall paper ships"_s);
    desk.click(u"panelAct"_s);
    const QString closed = desk.folder() + u"/closed.axs"_s;
    REQUIRE(comes([&] { return desk.isOpen() && desk.session().file().path() == closed; }));
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.session().file().properties().isProtected);
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"Keziah Sampleton"_s);
    CHECK(desk.part<NoticeBar>(u"noticeBar"_s)->sentence().contains(u"The unprotected “open.axs”"_s));
    CHECK(QFile::exists(plain));
    CHECK_FALSE(desk.window().actions().action(u"file.protect"_s).isEnabled());
}

TEST_CASE("A co-ordinator changes their own passphrase and nothing else")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    goToPeople(desk);
    addPerson(desk, u"Abel Tester"_s, u"seven wooden spoons"_s);
    desk.window().workplace().close();
    desk.window().workplace().open(desk.path(), {ProtectedDesk::passphrase(u"seven wooden spoons"_s), {}});
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"Abel Tester"_s);
    goToPeople(desk);
    for (const QString& name : {u"changeTheirs"_s, u"addPerson"_s, u"removePerson"_s, u"handOver"_s, u"newRecoveryCode"_s,
             u"councilKeyTask"_s, u"rekey"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(desk.part<QPushButton>(name)->isEnabled());
    }
    desk.click(u"changeMine"_s);
    CHECK(desk.focused()->objectName() == u"passphraseLine"_s);
    desk.type(ProtectedDesk::keepersPassphrase);
    desk.fillNewPassphrase(u"nine yellow lanterns"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return !desk.problemAt(u"presentPassphrase"_s).isEmpty(); }));
    CHECK(desk.problemAt(u"presentPassphrase"_s).startsWith(u"This is not your present passphrase."_s));
    desk.fill(u"presentPassphrase"_s, u"seven wooden spoons"_s);
    desk.fillNewPassphrase(u"nine yellow lanterns"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return desk.part<QWidget>(u"peoplePanel"_s) == nullptr; }));
    desk.window().workplace().close();
    CHECK(opens(desk, u"nine yellow lanterns"_s));
    CHECK_FALSE(opens(desk, u"seven wooden spoons"_s));
}

TEST_CASE("The keeper hands the file over and leaves it")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    goToPeople(desk);
    desk.click(u"handOver"_s);
    desk.click(u"panelAct"_s);
    CHECK(desk.problemAt(u"successor"_s) == u"Add the person who is to be the keeper first."_s);
    addPerson(desk, u"Abel Tester"_s, u"seven wooden spoons"_s);
    desk.click(u"handOver"_s);
    desk.part<QCheckBox>(u"leaveFile"_s)->setChecked(true);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return desk.isOn(PageKind::start); }));
    CHECK_FALSE(desk.isOpen());
    CHECK_FALSE(opens(desk, ProtectedDesk::keepersPassphrase));
    desk.window().workplace().open(desk.path(), {ProtectedDesk::passphrase(u"seven wooden spoons"_s), {}});
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    goToPeople(desk);
    CHECK(rows(desk).first() == u"Abel Tester (you) | Keeper | Yes"_s);
}

TEST_CASE("Rekeying asks for the present passphrase, keeps the old file as a backup, and opens the new one")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    goToPeople(desk);
    desk.click(u"rekey"_s);
    desk.fillNewPassphrase(u"ten silver thimbles"_s);
    desk.click(u"panelAct"_s);
    CHECK(desk.problemAt(u"presentPassphrase"_s) == u"Type your present passphrase."_s);
    desk.fill(u"presentPassphrase"_s, u"one silver thimble"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return !desk.problemAt(u"presentPassphrase"_s).isEmpty(); }));
    CHECK(desk.isOn(PageKind::people));
    desk.part<PassphraseField>(u"presentPassphrase"_s)->clear();
    desk.fill(u"presentPassphrase"_s, ProtectedDesk::keepersPassphrase);
    desk.fillNewPassphrase(u"ten silver thimbles"_s);
    desk.click(u"panelAct"_s);
    REQUIRE(comes([&] { return desk.isOpen() && desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"Keziah Sampleton"_s);
    const auto backups = store::listBackups(desk.path());
    CHECK(std::count_if(backups.begin(), backups.end(),
              [](const store::Backup& each) { return each.reason == store::BackupReason::beforeRekey; })
        == 1);
    CHECK(desk.part<TrailBar>(u"trailBar"_s)->sentence().isEmpty());
    desk.window().workplace().close();
    CHECK(opens(desk, u"ten silver thimbles"_s));
    CHECK_FALSE(opens(desk, ProtectedDesk::keepersPassphrase));
}
