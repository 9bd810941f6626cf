// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/surroundings.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/createpage.h"
#include "ui/shell/damagepage.h"
#include "ui/shell/lockkeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/peoplepage.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/replacepage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::connectLock()
{
    m_actions->on(u"file.lock"_s, [this] { m_locks->lock(); });
    m_actions->on(u"file.people"_s, [this] { go(PageKind::people); });
    m_actions->on(u"file.protect"_s, [this] {
        go(PageKind::people);
        qobject_cast<PeoplePage*>(m_pages->page())->protect();
    });
    m_actions->on(u"file.recoveryCode"_s, [this] { go(PageKind::recovery); });
    connect(m_top, &TopBar::lockRequested, m_locks, &LockKeeper::lock);
    connect(m_locks, &LockKeeper::locked, this, [this](const QString& path, const QString& sentence) {
        unlockPage().ask(path, sentence);
        m_notice->dismiss();
        go(PageKind::unlock);
    });
    connect(&m_workplace, &Workplace::passphraseNeeded, this, &MainWindow::askForPassphrase);
    connect(&m_workplace, &Workplace::closed, this, &MainWindow::showTitle);
    connect(&m_workplace, &Workplace::salvageFailed, this, [this](const QString& path, const QString& sentence) {
        m_pages->go({PageKind::damage, {}, {}, path, {}});
        m_notice->say(sentence);
    });
    connect(&m_workplace, &Workplace::rekeyFailed, m_notice,
        [this](const Error& error) { m_notice->say(tr("The file was not rekeyed. %1").arg(error.sentence)); });
}

void MainWindow::connectProtected(WindowPage& page)
{
    if (auto* create = qobject_cast<CreatePage*>(&page))
        connect(create, &CreatePage::created, this,
            [this](bool isProtected) { m_firstPage = isProtected ? PageKind::recovery : PageKind::home; });
    else if (auto* unlock = qobject_cast<UnlockPage*>(&page))
        connect(unlock, &UnlockPage::otherFileRequested, this,
            [this] { go(m_workplace.session() != nullptr ? PageKind::home : PageKind::start); });
    else if (auto* damage = qobject_cast<DamagePage*>(&page))
        connect(damage, &DamagePage::readOnRequested, this, [this] { go(PageKind::home); });
    else if (auto* recovery = qobject_cast<RecoveryPage*>(&page))
        connect(recovery, &RecoveryPage::finished, this, [this] { go(PageKind::home); });
    else if (auto* replace = qobject_cast<ReplacePage*>(&page))
        connect(replace, &ReplacePage::replaced, this,
            [this](const Passphrase& passphrase) { m_workplace.reopen({passphrase, {}}); }, Qt::QueuedConnection);
    else if (auto* people = qobject_cast<PeoplePage*>(&page)) {
        connect(people, &PeoplePage::leftFile, this, [this] {
            m_workplace.close();
            m_notice->say(tr("The file is handed over, and you cannot open it any more."));
        });
        connect(people, &PeoplePage::rekeyRequested, &m_workplace, &Workplace::rekey);
        connect(people, &PeoplePage::protectRequested, &m_workplace, &Workplace::protect);
    }
}

UnlockPage& MainWindow::unlockPage()
{
    return *qobject_cast<UnlockPage*>(&m_pages->pageOf(PageKind::unlock));
}

void MainWindow::askForPassphrase(const QString& path, const QString& sentence)
{
    startPage().setOpening({});
    UnlockPage& page = unlockPage();
    if (page.path() != path || sentence.isEmpty())
        page.ask(path, {});
    if (m_pages->page() != &page)
        go(PageKind::unlock);
    if (!sentence.isEmpty())
        page.refuse(sentence);
    else
        page.takeFocus();
}

void MainWindow::showFirstPage()
{
    const Session& session = *m_workplace.session();
    const PageKind first = std::exchange(m_firstPage, PageKind::home);
    const auto openedBy = session.file().openedBy();
    m_notice->dismiss();
    if (session.isWritable() && (openedBy == store::OpenedBy::recoveryCode || openedBy == store::OpenedBy::escrowKey))
        go(PageKind::replace);
    else if (!m_locks->goBack(session.file().path()))
        go(navigationPages(true).contains(first) || first == PageKind::recovery ? first : PageKind::home);
    if (const QString network = networkFileSystem(session.file().path()); !network.isEmpty())
        m_notice->say(tr("This file is on a network drive (%1), where a broken connection can damage it. Keep it on this "
                         "computer.").arg(network));
}

} // namespace axs::ui
