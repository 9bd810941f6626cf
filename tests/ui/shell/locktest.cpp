// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/shell/lockkeeper.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every word that a widget of the window shows or tells a screen reader.
QString everyWord(const QWidget& window)
{
    QString words = window.windowTitle();
    const auto all = window.findChildren<QWidget*>();
    for (const QWidget* each : all)
        for (const char* property : {"text", "plainText", "accessibleName", "accessibleDescription", "toolTip"})
            words += u"\n"_s + QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName() + u' '
                + QString::fromLatin1(property) + u": "_s + each->property(property).toString();
    return words;
}

void beginCaf(ProtectedDesk& desk, const QString& surname)
{
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(comes([&] { return desk.isOn(PageKind::caf) && desk.window().pages().page()->isReady(); }));
    desk.fill(u"caf.child.surname"_s, surname);
}

} // namespace

TEST_CASE("Locking shows nothing of the file, and unlocking returns to the same field with what was typed")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    beginCaf(desk, u"Quillonsmere"_s);
    auto* surname = desk.part<QLineEdit>(u"caf.child.surname"_s);
    REQUIRE(desk.focused() == surname);
    surname->setCursorPosition(4);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(desk.isOpen());
    REQUIRE(desk.isOn(PageKind::unlock));
    CHECK(desk.part<QLabel>(u"unlockReason"_s)->text().startsWith(u"Locked at "_s));
    CHECK(desk.part<QLineEdit>(u"caf.child.surname"_s) == nullptr);
    CHECK(everyWord(desk.window()).split(u'\n').filter(u"Quillonsmere"_s).join(u'\n').toStdString() == std::string());
    CHECK(desk.window().windowTitle() == u"Unlock – AXS Pathway"_s);
    CHECK_FALSE(desk.part<QPushButton>(u"lockFile"_s)->isVisible());

    desk.typePassphrase(ProtectedDesk::keepersPassphrase);
    REQUIRE(comes([&] { return desk.isOn(PageKind::caf) && desk.part<QLineEdit>(u"caf.child.surname"_s) != nullptr; }));
    surname = desk.part<QLineEdit>(u"caf.child.surname"_s);
    REQUIRE(comes([&] { return surname->text() == u"Quillonsmere"_s && desk.focused() == surname; }));
    CHECK(comes([&] { return surname->cursorPosition() == 4; }));
    desk.type(u"X"_s);
    CHECK(surname->text() == u"QuilXlonsmere"_s);
}

TEST_CASE("A protected file locks by itself when nobody works, and an unprotected one does not")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    LockKeeper& locks = desk.window().locks();
    locks.idle().setMilliseconds(30);
    locks.idle().setWatching(true);
    CHECK(comes([&] { return desk.isOn(PageKind::unlock); }));
    CHECK_FALSE(desk.isOpen());

    desk.openReady(desk.copyOfSample(u"sample.axs"_s));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    locks.lock();
    CHECK(desk.isOn(PageKind::home));
    CHECK(desk.isOpen());
    CHECK_FALSE(desk.part<QPushButton>(u"lockFile"_s)->isVisible());
}

TEST_CASE("A dialog that is open is dismissed before the file locks")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    QDialog dialog(&desk.window());
    dialog.setModal(true);
    dialog.open();
    REQUIRE(dialog.isVisible());
    desk.part<QPushButton>(u"lockFile"_s)->click();
    CHECK(comes([&] { return desk.isOn(PageKind::unlock); }));
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("What was copied out of a protected file leaves the clipboard when it locks, and after its time")
{
    ProtectedDesk desk;
    QClipboard& clipboard = *QApplication::clipboard();
    desk.openAsKeeper();
    clipboard.setText(u"Quillonsmere"_s);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.isOn(PageKind::unlock));
    CHECK(clipboard.text().isEmpty());

    desk.openAsKeeper();
    desk.window().locks().clipboard().setMilliseconds(1);
    clipboard.setText(u"Quillonsmere"_s);
    CHECK(comes([&] { return clipboard.text().isEmpty(); }));
    desk.window().workplace().close();
    clipboard.setText(u"nothing of a child"_s);
    desk.openReady(desk.copyOfSample(u"sample.axs"_s));
    CHECK(clipboard.text() == u"nothing of a child"_s);
    clipboard.clear();
}

TEST_CASE("Closing the window of a locked file waits for the draft to be written")
{
    QString path;
    const QTemporaryDir kept;
    {
        ProtectedDesk desk;
        desk.openAsKeeper();
        beginCaf(desk, u"Quillonsmere"_s);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        path = kept.filePath(u"kept.axs"_s);
        desk.window().close();
        desk.endWindow();
        REQUIRE(QFile::copy(desk.path(), path));
    }
    ProtectedDesk desk;
    desk.window().workplace().open(path, {ProtectedDesk::passphrase(ProtectedDesk::keepersPassphrase), {}});
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QPushButton>(u"homeNavigation"_s)->accessibleName() == u"Home, 1"_s);
}
