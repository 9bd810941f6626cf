// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupspage.h"

#include "core/store/backup.h"
#include "core/store/recordtable.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/backupkeeper.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The county as a real file: the sample has no daily backup.
QString realCounty(ShellDesk& desk)
{
    const QString path = desk.copyOfSample();
    const auto connection = store::Connection::open(path, store::Access::write);
    REQUIRE(connection);
    REQUIRE((*connection)->execute("UPDATE file_property SET value = 'no' WHERE name = 'sample'"));
    return path;
}

void goToBackups(ShellDesk& desk)
{
    desk.window().actions().action(u"file.backups"_s).trigger();
    REQUIRE(comes([&] { return desk.isOn(PageKind::backups) && desk.window().pages().page()->isReady(); }));
}

void pressButton(ShellDesk& desk, const QString& name)
{
    auto* button = desk.part<QPushButton>(name);
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    button->setFocus();
    desk.press(Qt::Key_Space);
}

QString cell(ShellDesk& desk, int row, int column)
{
    return desk.part<QTableWidget>(u"backups"_s)->item(row, column)->text();
}

qint64 children(const QString& path)
{
    const auto connection = store::Connection::open(path, store::Access::read);
    REQUIRE(connection);
    const auto count = (*connection)->integer("SELECT count(*) FROM child");
    REQUIRE(count);
    return *count;
}

void addChild(ShellDesk& desk)
{
    record::Child child;
    child.id = Id{4'000'000'000'000'000'000};
    child.surname = u"Newcomer"_s;
    bool saved = false;
    desk.window().workplace().session()->write(&desk.window(), store::Writer::saving({child}),
        [&saved](const Result<store::SaveReceipt>& result) { saved = result.has_value(); });
    REQUIRE(comes([&] { return saved; }));
}

void keepPicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    window.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace

TEST_CASE("A backup made by keys alone is listed with what is inside, and its drill passes")
{
    ShellDesk desk;
    desk.openReady(desk.copyOfSample());
    goToBackups(desk);
    CHECK(desk.part<QLabel>(u"backupsSaid"_s)->text() == u"There is no backup yet."_s);
    CHECK(desk.focused()->objectName() == u"backUpNow"_s);
    CHECK_FALSE(desk.part<QPushButton>(u"restoreDrill"_s)->isEnabled());
    pressButton(desk, u"backUpNow"_s);
    auto* table = desk.part<QTableWidget>(u"backups"_s);
    REQUIRE(comes([&] { return table->rowCount() == 1 && desk.window().pages().page()->isReady(); }));
    CHECK(cell(desk, 0, 1) == u"On request"_s);
    CHECK(cell(desk, 0, 4) == u"867"_s);
    CHECK_FALSE(cell(desk, 0, 5).isEmpty());
    CHECK(desk.part<QLabel>(u"backupsSaid"_s)->text().contains(u"867 CAFs"_s));
    pressButton(desk, u"restoreDrill"_s);
    REQUIRE(comes([&] { return desk.part<QLabel>(u"backupsSaid"_s)->text().contains(u"every version"_s); }));
    CHECK(namelessFocusables(desk.window()).join(u'\n') == QString());
    keepPicture(desk.window(), u"backups-light"_s);
    for (const int percent : {150, 200}) {
        desk.settings().set(settings::textPercent, percent);
        QApplication::processEvents();
        CHECK(clippedTexts(desk.window()).join(u'\n') == QString());
    }
    desk.settings().set(settings::appearance, u"dark"_s);
    QApplication::processEvents();
    keepPicture(desk.window(), u"backups-dark-200"_s);
    desk.settings().set(settings::textPercent, 100);
}

TEST_CASE("A restored backup takes the file's place, and the file of before is backed up first")
{
    ShellDesk desk;
    const QString path = desk.copyOfSample();
    const qint64 before = children(path);
    desk.openReady(path);
    goToBackups(desk);
    pressButton(desk, u"backUpNow"_s);
    auto* table = desk.part<QTableWidget>(u"backups"_s);
    REQUIRE(comes([&] { return table->rowCount() == 1 && desk.window().pages().page()->isReady(); }));
    addChild(desk);
    CHECK(children(path) == before + 1);
    table->setFocus();
    desk.press(Qt::Key_Return);
    if (desk.part<QFrame>(u"restoreQuestion"_s)->isHidden())
        pressButton(desk, u"restoreBackup"_s);
    CHECK(desk.part<QLabel>(u"restoreWords"_s)->text().contains(u"is first backed up"_s));
    CHECK(desk.focused()->objectName() == u"restoreConfirm"_s);
    keepPicture(desk.window(), u"backups-restore"_s);
    desk.press(Qt::Key_Space);
    REQUIRE(comes([&] { return desk.window().workplace().session() == nullptr; }));
    REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
    CHECK(children(path) == before);
    const auto backups = store::listBackups(path);
    REQUIRE(backups.size() == 2);
    CHECK(backups.front().reason == store::BackupReason::beforeRestore);
    CHECK(children(backups.front().path) == before + 1);
    CHECK(comes([&] {
        const auto connection = store::Connection::open(path, store::Access::read);
        const auto noted = (*connection)->integer("SELECT count(*) FROM event WHERE action = 'restore'");
        return noted && *noted == 1;
    }));
}

TEST_CASE("A damaged file is told on a page of its own, and the newest good backup takes its place")
{
    ShellDesk desk;
    const QString path = desk.copyOfSample();
    {
        const auto file = store::File::open(path, store::Access::read);
        REQUIRE(file);
        REQUIRE(store::backUp(**file, store::BackupReason::onRequest, 1'248'393'600'000));
    }
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\x5a'));
    }
    desk.window().workplace().open(path);
    REQUIRE(comes([&] { return desk.isOn(PageKind::damage) && desk.window().pages().page()->isReady(); }));
    CHECK(desk.part<QLabel>(u"damageWords"_s)->text().contains(u"damaged"_s));
    CHECK(desk.part<QLabel>(u"useBackupWords"_s)->text().contains(u"867 CAFs"_s));
    CHECK(namelessFocusables(desk.window()).join(u'\n') == QString());
    keepPicture(desk.window(), u"damage-light"_s);

    SECTION("by one key")
    {
        REQUIRE(comes([&] { return desk.focused() && desk.focused()->objectName() == u"useBackup"_s; }));
        desk.press(Qt::Key_Space);
        REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
        CHECK(children(path) == 905);
        const auto backups = store::listBackups(path);
        REQUIRE(backups.size() == 2);
        CHECK(backups.front().reason == store::BackupReason::damaged);
    }
    SECTION("or everything that can be read is saved and opened")
    {
        const QString target = desk.folder() + u"/salvaged.axs"_s;
        desk.window().workplace().salvage(path, target);
        REQUIRE(comes([&] { return desk.isOn(PageKind::home) && desk.window().pages().page()->isReady(); }));
        CHECK(desk.window().workplace().session()->file().path() == target);
        CHECK(children(target) == 905);
    }
}

TEST_CASE("One backup a day is made, when nobody has been busy for a minute")
{
    ShellDesk desk;
    const QString path = realCounty(desk);
    desk.openReady(path);
    REQUIRE(comes([&] { return desk.window().workplace().session()->areFactsReady(); }));
    auto* keeper = desk.window().findChild<BackupKeeper*>();
    REQUIRE(keeper != nullptr);
    const qint64 morning = QDateTime(QDate(2031, 7, 24), QTime(9, 0)).toMSecsSinceEpoch();
    int made = 0;
    QObject::connect(keeper, &BackupKeeper::backedUp, &desk.window(), [&made] { ++made; });
    keeper->noteInput(morning);
    keeper->look(morning + BackupKeeper::idleMilliseconds - 1);
    CHECK(desk.window().workplace().fileJobs().running().isEmpty());
    keeper->look(morning + BackupKeeper::idleMilliseconds);
    REQUIRE(comes([&] { return made == 1; }));
    CHECK(store::listBackups(path).front().reason == store::BackupReason::daily);
    keeper->noteInput(morning);
    keeper->look(morning + 3 * BackupKeeper::retryMilliseconds);
    CHECK(desk.window().workplace().fileJobs().running().isEmpty());
    keeper->noteInput(morning);
    keeper->look(morning + 24 * BackupKeeper::retryMilliseconds);
    REQUIRE(comes([&] { return made == 2; }));
    CHECK(store::listBackups(path).size() == 2);
}

TEST_CASE("A daily backup that fails is told, and tried again after an hour")
{
    ShellDesk desk;
    const QString path = realCounty(desk);
    QFile inTheWay(store::backupFolder(path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    desk.openReady(path);
    auto* keeper = desk.window().findChild<BackupKeeper*>();
    const qint64 morning = QDateTime(QDate(2031, 7, 24), QTime(9, 0)).toMSecsSinceEpoch();
    QStringList told;
    QObject::connect(keeper, &BackupKeeper::noticed, &desk.window(), [&told](const QString& words) { told += words; });
    keeper->noteInput(morning - BackupKeeper::idleMilliseconds);
    keeper->look(morning);
    REQUIRE(comes([&] { return told.size() == 1; }));
    CHECK(told.first().startsWith(u"Today’s backup could not be made"_s));
    keeper->look(morning + BackupKeeper::retryMilliseconds - 1);
    CHECK(desk.window().workplace().fileJobs().running().isEmpty());
    REQUIRE(inTheWay.remove());
    keeper->noteInput(morning);
    keeper->look(morning + BackupKeeper::retryMilliseconds);
    REQUIRE(comes([&] { return store::listBackups(path).size() == 1; }));
}
