// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/parts/passphrasefield.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/unlockpage.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A new file is protected by its keeper's passphrase, and a recovery code follows once it is typed again")
{
    ShellDesk bare;
    bare.window().workplace().setKeyCost(ProtectedDesk::cheap);
    bare.window().pages().go({PageKind::create, {}, {}, {}, {}});
    bare.type(u"County 2026"_s);
    bare.part<QLineEdit>(u"newFileFolder"_s)->setText(bare.folder());
    bare.part<QPlainTextEdit>(u"newFilePlaces"_s)->setPlainText(u"Exeter\n"_s);
    bare.part<QLineEdit>(u"newFileKeeper"_s)->setText(u"Keziah Sampleton"_s);
    auto* first = bare.part<QWidget>(u"newPassphrase"_s);
    first->setFocus();
    bare.type(u"short"_s);
    CHECK(bare.part<QLabel>(u"passphraseStrength"_s)->text().startsWith(u"Not yet. "_s));
    bare.type(u" but longer now"_s);
    CHECK(bare.part<QLabel>(u"passphraseStrength"_s)->text() == u"✓ This will do."_s);
    bare.part<QWidget>(u"newPassphraseAgain"_s)->setFocus();
    bare.type(u"short but longer now"_s);
    bare.part<QPushButton>(u"createTheFile"_s)->setFocus();
    bare.press(Qt::Key_Space);
    REQUIRE(comes([&] { return bare.isOn(PageKind::recovery); }));
    CHECK(store::isProtectedFile(sampleCounty()) == false);
    CHECK(bare.part<QPushButton>(u"personName"_s)->text() == u"Keziah Sampleton"_s);
    CHECK_FALSE(bare.part<QLabel>(u"standingWarning"_s)->isVisible());
    CHECK_FALSE(bare.part<QLabel>(u"unprotected"_s)->isVisible());

    const QString code = bare.part<RecoveryPage>(u"recoveryPage"_s)->code().text;
    CHECK(code.size() == 34);
    CHECK(bare.part<QLabel>(u"recoveryCodeShown"_s)->text() == code);
    auto* again = bare.part<QLineEdit>(u"recoveryAgain"_s);
    again->setFocus();
    bare.type(store::RecoveryCode::generate().text);
    bare.press(Qt::Key_Return);
    CHECK(bare.part<QLabel>(u"recoveryAgain-problem"_s)->text().contains(u"This is not the code above."_s));
    again->selectAll();
    bare.type(code.toLower());
    bare.press(Qt::Key_Return);
    REQUIRE(comes([&] { return bare.part<QLabel>(u"recoveryWords"_s)->text().startsWith(u"✓ The recovery code is set."_s); }));
    CHECK_FALSE(bare.part<QLabel>(u"recoveryCodeShown"_s)->isVisible());
    CHECK(bare.part<QLabel>(u"recoveryCodeShown"_s)->text().isEmpty());
    bare.press(Qt::Key_Space);
    REQUIRE(comes([&] { return bare.isOn(PageKind::home) && bare.window().pages().page()->isReady(); }));
}

TEST_CASE("Home reminds the keeper of the recovery code until there is one")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    auto* reminder = desk.part<QWidget>(u"recoveryReminder"_s);
    REQUIRE(comes([&] { return reminder->isVisible(); }));
    desk.click(u"makeRecoveryCode"_s);
    REQUIRE(desk.isOn(PageKind::recovery));
    desk.fill(u"recoveryAgain"_s, desk.part<RecoveryPage>(u"recoveryPage"_s)->code().text);
    desk.click(u"setRecovery"_s);
    REQUIRE(comes([&] { return desk.part<QPushButton>(u"recoveryLater"_s)->text() == u"Go on"_s; }));
    desk.click(u"recoveryLater"_s);
    CHECK(desk.isOn(PageKind::home));
    CHECK(comes([&] { return !reminder->isVisible(); }));
}

TEST_CASE("A wrong passphrase is refused in one sentence, the next try waits, and the file is told how many there were")
{
    ProtectedDesk desk;
    desk.window().workplace().open(desk.path());
    REQUIRE(comes([&] { return desk.isOn(PageKind::unlock); }));
    CHECK(desk.part<QLabel>(u"unlockFile"_s)->text() == u"county"_s);
    CHECK(desk.problemAt(u"passphrase"_s).isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(desk.problemAt(u"passphrase"_s) == u"Type your passphrase."_s);
    desk.typePassphrase(u"three quiet garden gate"_s);
    CHECK(desk.part<QWidget>(u"unlockProgress"_s)->isVisible());
    auto* open = desk.part<QPushButton>(u"unlockOpen"_s);
    desk.part<QTimer>(u"waitTick"_s)->setInterval(3'600'000);
    REQUIRE(comes([&] { return !desk.problemAt(u"passphrase"_s).isEmpty(); }));
    const QString refusal = desk.problemAt(u"passphrase"_s);
    CHECK(open->text() == u"Open (in 1 s)"_s);
    CHECK_FALSE(open->isEnabled());
    CHECK_FALSE(desk.isOpen());
    desk.part<QTimer>(u"waitTick"_s)->setInterval(1);
    desk.typePassphrase(u"quite another one"_s);
    REQUIRE(comes([&] { return desk.window().workplace().refusals() == 2; }));
    CHECK(desk.problemAt(u"passphrase"_s) == refusal);
    desk.typePassphrase(ProtectedDesk::keepersPassphrase);
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.events(u"unlock"_s) == QStringList{u"with a passphrase, after 2 refused"_s});
    CHECK(desk.window().workplace().refusals() == 0);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK_FALSE(desk.isOn(PageKind::unlock));
}

TEST_CASE("The wait after refusals grows from one second to half a minute")
{
    QList<int> seconds;
    for (int refusals = 0; refusals <= 7; ++refusals)
        seconds += Workplace::waitSeconds(refusals);
    CHECK(seconds == QList<int>{0, 1, 2, 4, 8, 16, 30, 30});
}

TEST_CASE("Opening can be given up while a passphrase is tried, and typed anew at once")
{
    ProtectedDesk desk;
    desk.window().workplace().open(desk.path());
    desk.typePassphrase(ProtectedDesk::keepersPassphrase);
    desk.click(u"unlockCancel"_s);
    CHECK(desk.isOn(PageKind::unlock));
    desk.part<QWidget>(u"passphraseLine"_s)->setFocus();
    desk.typePassphrase(ProtectedDesk::keepersPassphrase);
    REQUIRE(comes([&] { return desk.isOn(PageKind::home); }));
    CHECK(desk.session().isWritable());
}

TEST_CASE("A recovery code opens the file and leads to a new passphrase for whoever lost theirs")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    const store::RecoveryCode code = store::RecoveryCode::generate();
    REQUIRE(desk.manage(
        [code](const store::File& file, store::Writer& writer) { return store::setRecoveryCode(file, writer, code); }));
    desk.press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(desk.isOn(PageKind::start));
    desk.window().workplace().open(desk.path());
    REQUIRE(comes([&] { return desk.isOn(PageKind::unlock); }));
    desk.click(u"unlockOtherWay"_s);
    CHECK(desk.focused()->objectName() == u"recoveryCode"_s);
    desk.type(u"7K4M-7K4M"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.problemAt(u"recoveryCode"_s) == u"This is not a recovery code. Check each group against the sheet."_s);
    desk.part<QLineEdit>(u"recoveryCode"_s)->clear();
    desk.fill(u"recoveryCode"_s, code.text.toLower());
    desk.press(Qt::Key_Return);
    REQUIRE(comes([&] { return desk.isOn(PageKind::replace) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"(recovery code)"_s);
    desk.fillNewPassphrase(u"four bright paper boats"_s);
    desk.click(u"replacePassphrase"_s);
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"Keziah Sampleton"_s);
    CHECK(desk.session().file().openedBy() == store::OpenedBy::passphrase);
    desk.window().workplace().close();
    const auto old = store::File::open(desk.path(), store::Access::read,
        {{ProtectedDesk::passphrase(ProtectedDesk::keepersPassphrase), {}}, {}});
    REQUIRE_FALSE(old);
    CHECK(old.error().failure == Failure::locked);
}

TEST_CASE("The council's key file opens the file, and a file without a key is told so")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    const store::EscrowKeys keys = store::EscrowKeys::generate();
    REQUIRE(desk.manage(
        [key = keys.publicKey](const store::File& file, store::Writer& writer) { return store::setEscrowKey(file, writer, key); }));
    desk.window().workplace().close();
    desk.window().workplace().open(desk.path());
    REQUIRE(comes([&] { return desk.isOn(PageKind::unlock); }));
    auto* page = desk.part<UnlockPage>(u"unlockPage"_s);
    QFile keyFile(desk.folder() + u"/council.key"_s);
    REQUIRE(keyFile.open(QIODevice::WriteOnly));
    keyFile.write("not a key\n");
    keyFile.flush();
    page->useKeyFile(keyFile.fileName());
    CHECK(desk.problemAt(u"passphrase"_s) == u"“council.key” holds no key: a line of 64 digits and letters from a to f."_s);
    keyFile.write(keys.secretKey.toLatin1() + '\n');
    keyFile.close();
    page->useKeyFile(keyFile.fileName());
    REQUIRE(comes([&] { return desk.isOn(PageKind::replace); }));
    CHECK(desk.part<QPushButton>(u"personName"_s)->text() == u"(council’s key)"_s);
    CHECK(desk.events(u"unlock"_s).last() == u"with the council's key"_s);
}

TEST_CASE("A passphrase is shown on request, told about Caps Lock, and gone from its field once it is taken")
{
    PassphraseField field;
    field.show();
    auto* line = field.findChild<QLineEdit*>(u"passphraseLine"_s);
    auto* capsLock = field.findChild<QLabel*>(u"capsLock"_s);
    CHECK(line->echoMode() == QLineEdit::Password);
    QTest::keyClick(line, Qt::Key_A, Qt::NoModifier);
    CHECK_FALSE(capsLock->isVisible());
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_B, u"B"_s, Qt::NoModifier);
    CHECK(capsLock->isVisible());
    QTest::sendKeyEvent(QTest::Click, line, Qt::Key_C, u"C"_s, Qt::ShiftModifier);
    CHECK_FALSE(capsLock->isVisible());
    field.findChild<QPushButton*>(u"showPassphrase"_s)->click();
    CHECK(line->echoMode() == QLineEdit::Normal);
    CHECK(field.peek() == ProtectedDesk::passphrase(u"aBC"_s));
    CHECK(field.take() == ProtectedDesk::passphrase(u"aBC"_s));
    CHECK(field.isEmpty());
    CHECK(line->echoMode() == QLineEdit::Password);
}
