// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/shell/recoverypage.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that nobody has, typed during the journey.
const QStringList planted{u"Zephandra"_s, u"Quillonsmere"_s, u"Umbrawick"_s, u"Wrenfellow"_s, u"Oakhurstine"_s};

/// HOME and TMPDIR in a folder of the journey's own, as long as this lives.
class Surroundings
{
public:
    Surroundings()
    {
        for (const char* name : {"HOME", "TMPDIR"}) {
            m_before += qgetenv(name);
            const QString folder = m_folder.filePath(QString::fromLatin1(name).toLower());
            REQUIRE(QDir().mkpath(folder));
            qputenv(name, QFile::encodeName(folder));
        }
    }
    ~Surroundings()
    {
        qputenv("HOME", m_before[0]);
        m_before[1].isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before[1]);
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_before;
};

/// A name as it could stand in a file.
QByteArrayList spellings(const QString& name)
{
    QByteArrayList all;
    for (const QString& each : {name, name.toLower(), name.toUpper()}) {
        all += each.toUtf8();
        all += QByteArray(reinterpret_cast<const char*>(each.utf16()), each.size() * 2);
    }
    return all;
}

/// "county.axs holds Quillonsmere" for every file and name.
QStringList finds(const QString& folder, int* files = nullptr)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QString& name : planted)
            for (const QByteArray& spelling : spellings(name))
                if (bytes.contains(spelling) || QFile::encodeName(file.fileName()).contains(spelling))
                    found += file.fileName() + u" holds "_s + name;
        if (files != nullptr)
            ++*files;
    }
    return found;
}

/// The window, and nothing but a keyboard.
struct Journey : ShellDesk
{
    QString file = folder() + u"/county.axs"_s;
    const QString keepers = u"three quiet garden gates"_s;
    const QString keepersNext = u"five blue paper lanterns"_s;
    const QString successors = u"seven wooden spoons"_s;

    Journey() { window().workplace().setKeyCost(ProtectedDesk::cheap); }

    bool isAt(const QString& name)
    {
        for (const QWidget* each = focused(); each != nullptr; each = each->parentWidget())
            if (each->objectName() == name)
                return true;
        return false;
    }
    /// With the Tab key alone.
    void tabTo(const QString& name)
    {
        window().activateWindow();
        constexpr int most = 80;
        for (int i = 0; i < most && !isAt(name); ++i)
            press(Qt::Key_Tab);
        INFO(name.toStdString());
        REQUIRE(isAt(name));
        REQUIRE(focused()->isVisible());
        REQUIRE(focused()->isEnabled());
    }
    void typeAt(const QString& name, const QString& text)
    {
        tabTo(name);
        if (auto* line = qobject_cast<QLineEdit*>(focused()))
            line->selectAll();
        type(text);
    }
    void pressAt(const QString& name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }
    /// What a person finds in the File menu; one entry, one step.
    void choose(const QString& action)
    {
        QAction& entry = window().actions().action(action);
        INFO(action.toStdString());
        REQUIRE(entry.isEnabled());
        REQUIRE(window().findChild<QMenu*>(u"fileMenu"_s)->actions().contains(&entry));
        entry.trigger();
    }
    bool comesTo(PageKind page)
    {
        return comes([&] { return isOn(page) && window().pages().page()->isReady(); });
    }
    void unlock(const QString& passphrase)
    {
        REQUIRE(comesTo(PageKind::unlock));
        REQUIRE(isAt(u"passphrase"_s));
        type(passphrase);
        press(Qt::Key_Return);
    }
    void keepsNothingReadable()
    {
        int files = 0;
        CHECK(finds(folder(), &files).join(u'\n').toStdString() == std::string());
        CHECK(files >= 2);
    }

    void create();
    QString setRecoveryCode();
    void saveCaf();
    void lockAndGoOn();
    void search();
    void recover(const QString& code);
    void handOver();
    void openAsSuccessor();
};

void Journey::create()
{
    REQUIRE(comesTo(PageKind::start));
    pressAt(u"createFile"_s);
    REQUIRE(isOn(PageKind::create));
    REQUIRE(isAt(u"newFileName"_s));
    type(u"county"_s);
    typeAt(u"newFileFolder"_s, folder());
    typeAt(u"newFileAuthority"_s, u"Invented County"_s);
    typeAt(u"newFilePlaces"_s, u"Exeter"_s);
    typeAt(u"newFileKeeper"_s, u"Keziah Wrenfellow"_s);
    typeAt(u"newPassphrase"_s, keepers);
    typeAt(u"newPassphraseAgain"_s, keepers);
    pressAt(u"createTheFile"_s);
    REQUIRE(comesTo(PageKind::recovery));
}

QString Journey::setRecoveryCode()
{
    const QString code = part<RecoveryPage>(u"recoveryPage"_s)->code().text;
    REQUIRE(part<QPushButton>(u"printRecovery"_s)->hasFocus());
    typeAt(u"recoveryAgain"_s, code);
    press(Qt::Key_Return);
    REQUIRE(comes([&] { return focused() == part<QPushButton>(u"recoveryLater"_s); }));
    press(Qt::Key_Space);
    REQUIRE(comesTo(PageKind::home));
    return code;
}

void Journey::saveCaf()
{
    pressAt(u"newCaf"_s);
    REQUIRE(comes([&] { return isAt(u"caf.child.forename"_s); }));
    type(u"Zephandra"_s);
    typeAt(u"caf.child.surname"_s, u"Quillonsmere"_s);
    typeInto(window(), u"caf.child.date_of_birth"_s, u"14 jan 03"_s);
    typeInto(window(), u"caf.episode.cluster"_s, u"Exeter"_s);
    typeInto(window(), u"caf.episode.started"_s, u"2 jun 09"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(comes([&] { return part<QLabel>(u"savedWords"_s)->text().contains(u"Saved"_s); }));
    // The offscreen platform leaves no window active once a list of offers has closed.
    window().activateWindow();
    REQUIRE(comes([&] { return window().isActiveWindow(); }));
}

void Journey::lockAndGoOn()
{
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(comes([&] { return isAt(u"caf.child.forename"_s) && part<QLineEdit>(u"caf.child.surname"_s)->text().isEmpty(); }));
    typeAt(u"caf.child.surname"_s, u"Umbrawick"_s);
    REQUIRE(part<QPushButton>(u"lockFile"_s)->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(isOn(PageKind::unlock));
    keepsNothingReadable();
    unlock(keepers);
    REQUIRE(comes([&] { return isOn(PageKind::caf) && isAt(u"caf.child.surname"_s); }));
    REQUIRE(comes([&] { return part<QLineEdit>(u"caf.child.surname"_s)->text() == u"Umbrawick"_s; }));
}

void Journey::search()
{
    press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(comesTo(PageKind::children));
    REQUIRE(isAt(u"children.search"_s));
    type(u"quillonsmere"_s);
    REQUIRE(comes([&] { return part<QLabel>(u"children.count"_s)->text().contains(u"1 of"_s); }));
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(comesTo(PageKind::start));
}

void Journey::recover(const QString& code)
{
    REQUIRE(isAt(u"recent1"_s));
    press(Qt::Key_Space);
    REQUIRE(comesTo(PageKind::unlock));
    pressAt(u"unlockOtherWay"_s);
    REQUIRE(isAt(u"recoveryCode"_s));
    type(code.toLower());
    press(Qt::Key_Return);
    REQUIRE(comesTo(PageKind::replace));
    typeAt(u"newPassphrase"_s, keepersNext);
    typeAt(u"newPassphraseAgain"_s, keepersNext);
    pressAt(u"replacePassphrase"_s);
    REQUIRE(comesTo(PageKind::home));
    CHECK(part<QPushButton>(u"personName"_s)->text() == u"Keziah Wrenfellow"_s);
}

void Journey::handOver()
{
    choose(u"file.people"_s);
    REQUIRE(comesTo(PageKind::people));
    pressAt(u"addPerson"_s);
    REQUIRE(isAt(u"personFullName"_s));
    type(u"Abel Oakhurstine"_s);
    typeAt(u"newPassphrase"_s, successors);
    typeAt(u"newPassphraseAgain"_s, successors);
    pressAt(u"panelAct"_s);
    REQUIRE(comes([&] { return part<QTableWidget>(u"peopleTable"_s)->rowCount() == 2; }));
    pressAt(u"handOver"_s);
    pressAt(u"leaveFile"_s);
    pressAt(u"panelAct"_s);
    REQUIRE(comesTo(PageKind::start));
}

void Journey::openAsSuccessor()
{
    REQUIRE(isAt(u"recent1"_s));
    press(Qt::Key_Space);
    unlock(keepersNext);
    REQUIRE(comes([&] { return window().workplace().refusals() == 1; }));
    part<QTimer>(u"waitTick"_s)->setInterval(1);
    REQUIRE(comes([&] { return part<QPushButton>(u"unlockOpen"_s)->isEnabled(); }));
    unlock(successors);
    REQUIRE(comesTo(PageKind::home));
    CHECK(part<QPushButton>(u"personName"_s)->text() == u"Abel Oakhurstine"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(comesTo(PageKind::start));
}

} // namespace

TEST_CASE("A file is created, locked, recovered and handed over by keys alone, and leaves nothing readable behind", "[journey]")
{
    const Surroundings surroundings;
    {
        Journey journey;
        journey.create();
        const QString code = journey.setRecoveryCode();
        journey.saveCaf();
        journey.lockAndGoOn();
        journey.search();
        journey.recover(code);
        journey.handOver();
        journey.openAsSuccessor();
        journey.keepsNothingReadable();
        CHECK(finds(surroundings.folder()).join(u'\n').toStdString() == std::string());
        // That a name in plain sight would have been found.
        QFile plain(journey.folder() + u"/plain"_s);
        REQUIRE(plain.open(QIODevice::WriteOnly));
        plain.write(spellings(u"Umbrawick"_s).last());
        plain.close();
        CHECK(finds(surroundings.folder()) == QStringList{plain.fileName() + u" holds Umbrawick"_s});
        REQUIRE(plain.remove());
    }
    CHECK(finds(surroundings.folder()).join(u'\n').toStdString() == std::string());
}
