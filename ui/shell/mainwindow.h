// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workplace.h"

#include <QMainWindow>

namespace axs {
class NoticeBar;
}

namespace axs::ui {

class FootBar;
class KnownBar;
class LockKeeper;
class Navigation;
class PaletteFiller;
class QuickDialogs;
class ReadOnlyBar;
class StartPage;
class TopBar;
class TrailBar;
class TrailWatch;
class UnlockPage;

/// The one window: navigation at the left, head and foot, the pages between them, and what opens and closes files.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SettingsStore& settings, const SampleCounty& sample, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The start page, and this file opening (empty: none). Opens on that page once it is open.
    void begin(const QString& file, PageKind page = PageKind::home);
    /// The same for what a start was given; the last file on its last page when it was given nothing and restores.
    void beginWith(const QStringList& files, bool restores);
    /// Files from a second start or dropped on the window; says why what is not a record file is not opened.
    void takeFiles(const QStringList& files);
    /// Sets the size it had last, or one that suits the screen.
    void restoreSize();

    PageStack& pages() { return *m_pages; }
    Workplace& workplace() { return m_workplace; }
    Actions& actions() { return *m_actions; }
    LockKeeper& locks() { return *m_locks; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFrame();
    void connectParts();
    void connectWorkplace();
    void connectTrail();
    void connectActions();
    void connectLook();
    void connectHelp();
    void connectLock();
    void connectProtected(WindowPage& page);
    WindowPage* makePage(PageKind kind);
    void connectStart(StartPage& page);
    StartPage& startPage();
    UnlockPage& unlockPage();
    void askKnownDay();
    void lookFrom(const std::function<void()>& change);
    void allowChanges(const Session& session);
    void askForPassphrase(const QString& path, const QString& sentence);
    void showFirstPage();

    void go(PageKind page) { m_pages->go({page, {}, {}, {}, {}}); }
    /// By the filter of the page that is shown.
    void exportTable();
    void fileOpened();
    void fileClosing();
    void fileDamaged(const QString& path, const Error& error);
    void openFailed(const QString& path, const Error& error);
    void showPlace();
    void showRoom(bool isRoom);
    void showTitle();
    void chooseFile(const QString& insteadOf);
    void takeTable(const QString& file);
    void tryThing(const QString& id);
    void copySupportInformation();

    SettingsStore& m_settings;
    Workplace m_workplace;
    PageKind m_firstPage = PageKind::home;
    bool m_isRoom = false; ///< the TAC room is shown
    bool m_wasFullScreen = false; ///< before the TAC room
    Actions* m_actions;
    Navigation* m_navigation;
    TopBar* m_top;
    KnownBar* m_known;
    ReadOnlyBar* m_readOnly;
    TrailWatch* m_trailWatch;
    TrailBar* m_trailBar;
    NoticeBar* m_notice;
    PageStack* m_pages;
    FootBar* m_foot;
    PaletteFiller* m_palette;
    LockKeeper* m_locks;
    QuickDialogs* m_quick;
};

} // namespace axs::ui
