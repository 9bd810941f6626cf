// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/trail.h"
#include "ui/parts/icons.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/createpage.h"
#include "ui/shell/damagepage.h"
#include "ui/shell/footbar.h"
#include "ui/shell/homepage.h"
#include "ui/shell/knownbar.h"
#include "ui/shell/lockkeeper.h"
#include "ui/shell/look.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/palettefiller.h"
#include "ui/shell/quickdialogs.h"
#include "ui/shell/readonlybar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/trailbar.h"
#include "ui/shell/trailwatch.h"
#include "ui/shell/unlockpage.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(SettingsStore& settings, const SampleCounty& sample, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_workplace(settings, sample)
    , m_actions(new Actions(*this))
    , m_navigation(new Navigation(this))
    , m_top(new TopBar(this))
    , m_known(new KnownBar(this))
    , m_readOnly(new ReadOnlyBar(this))
    , m_trailWatch(new TrailWatch(m_workplace, this))
    , m_trailBar(new TrailBar(this))
    , m_notice(new NoticeBar(this))
    , m_pages(new PageStack([this](PageKind kind) { return makePage(kind); }, this))
    , m_foot(new FootBar(m_workplace.jobs(), settings, this))
    , m_palette(nullptr)
    , m_locks(new LockKeeper(m_workplace, *m_pages, this))
    , m_quick(new QuickDialogs(m_workplace, *m_pages, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    menuBar()->setObjectName(u"menuBar"_s);
    m_actions->fill(*menuBar());
    setCentralWidget(makeFrame());
    m_palette = new PaletteFiller(*new Palette(this), *m_actions, *m_pages, m_workplace);
    connectParts();
    connectWorkplace();
    connectTrail();
    connectActions();
    connectLook();
    connectHelp();
    connectLock();
    connect(new BackupKeeper(m_workplace, this), &BackupKeeper::noticed, m_notice,
        [this](const QString& words) { m_notice->say(words); });
    m_actions->setFileOpen(false);
    m_navigation->setPages(navigationPages(false));
}

MainWindow::~MainWindow()
{
    // Pages hold the session; the stack goes first, and what watches both.
    m_workplace.disconnect(this);
    m_quick->close();
    delete m_locks;
    delete m_pages;
}

QWidget* MainWindow::makeFrame()
{
    auto* frame = new QWidget(this);
    auto* notice = new QWidget(frame);
    auto* noticeLayout = new QVBoxLayout(notice);
    noticeLayout->setContentsMargins(24, 0, 24, 0);
    noticeLayout->addWidget(m_notice);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_known);
    right->addWidget(m_readOnly);
    right->addWidget(m_trailBar);
    right->addWidget(notice);
    right->addWidget(m_pages, 1);
    right->addWidget(m_foot);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    return frame;
}

WindowPage* MainWindow::makePage(PageKind kind)
{
    WindowPage* page = axs::ui::makePage(kind, m_workplace);
    connectProtected(*page);
    if (auto* start = qobject_cast<StartPage*>(page))
        connectStart(*start);
    else if (auto* create = qobject_cast<CreatePage*>(page))
        connect(create, &CreatePage::cancelled, this, [this] { go(PageKind::start); });
    else if (auto* home = qobject_cast<HomePage*>(page)) {
        connect(home, &HomePage::actionRequested, this, &MainWindow::tryThing);
        connect(home, &HomePage::draftRequested, m_quick, &QuickDialogs::continueDraft);
        connect(home, &HomePage::draftsCounted, this, [this](qint64 drafts) {
            m_navigation->setCount(PageKind::home, drafts > 0 ? std::optional(drafts) : std::nullopt);
        });
        connect(home, &HomePage::workCounted, this, [this](qint64 number) {
            m_navigation->setCount(PageKind::work, number > 0 ? std::optional(number) : std::nullopt);
        });
        connect(home, &HomePage::childrenCounted, this,
            [this](qint64 children) { m_navigation->setCount(PageKind::children, children); });
    }
    return page;
}

void MainWindow::connectStart(StartPage& page)
{
    connect(&page, &StartPage::sampleRequested, &m_workplace, &Workplace::exploreSample);
    connect(&page, &StartPage::fileRequested, this, [this](const QString& path) { m_workplace.open(path); });
    connect(&page, &StartPage::createRequested, this, [this] { go(PageKind::create); });
    connect(&page, &StartPage::openDialogRequested, this, [this] { chooseFile({}); });
    connect(&page, &StartPage::locateRequested, this, &MainWindow::chooseFile);
}

StartPage& MainWindow::startPage()
{
    return *qobject_cast<StartPage*>(&m_pages->pageOf(PageKind::start));
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::pageRequested, this, &MainWindow::go);
    connect(m_top, &TopBar::backRequested, m_pages, &PageStack::back);
    connect(m_top, &TopBar::searchRequested, m_palette, &PaletteFiller::open);
    connect(m_top, &TopBar::harmRequested, m_quick, &QuickDialogs::showHarm);
    connect(m_quick, &QuickDialogs::recorded, m_notice, [this](const QString& words) { m_notice->say(words); });
    connect(m_top, &TopBar::markingRead, this, &MainWindow::showTitle);
    connect(m_known, &KnownBar::backRequested, &m_actions->action(u"view.today"_s), &QAction::trigger);
    connect(m_readOnly, &ReadOnlyBar::tryAgainRequested, &m_workplace, &Workplace::tryAgain);
    connect(m_pages, &PageStack::placeChanged, this, &MainWindow::showPlace);
    connect(m_pages, &PageStack::noticeRequested, m_notice, [this](const QString& words) { m_notice->say(words); });
    connect(m_foot, &FootBar::nameRequested, this, [this] {
        const Session* session = m_workplace.session();
        go(session != nullptr && session->file().properties().isProtected ? PageKind::people : PageKind::settings);
    });
}

void MainWindow::connectWorkplace()
{
    connect(&m_workplace, &Workplace::openingStarted, this, [this](const QString& path) { startPage().setOpening(path); });
    connect(&m_workplace, &Workplace::opened, this, &MainWindow::fileOpened);
    connect(&m_workplace, &Workplace::closing, this, &MainWindow::fileClosing);
    connect(&m_workplace, &Workplace::openFailed, this, &MainWindow::openFailed);
    connect(&m_workplace, &Workplace::noticed, m_notice, [this](const QString& words) { m_notice->say(words); });
}

void MainWindow::connectTrail()
{
    connect(m_trailWatch, &TrailWatch::changed, m_trailBar,
        [this] { m_trailBar->setSentences(m_trailWatch->copySentence(), m_trailWatch->faultSentence()); });
    connect(m_trailBar, &TrailBar::newerRequested, &m_workplace, &Workplace::close);
    connect(m_trailBar, &TrailBar::goOnRequested, m_trailWatch, &TrailWatch::goOn);
    connect(m_trailBar, &TrailBar::trailRequested, this, [this] { go(PageKind::trail); });
}

void MainWindow::begin(const QString& file, PageKind page)
{
    m_firstPage = page;
    go(PageKind::start);
    if (!file.isEmpty())
        m_workplace.open(file);
}

void MainWindow::beginWith(const QStringList& files, bool restores)
{
    const QString last = m_settings.get(settings::lastFile);
    if (!files.isEmpty()) {
        begin({});
        takeFiles(files);
    } else if (restores && m_settings.get(settings::reopenLastFile) && QFileInfo::exists(last)) {
        begin(last, axs::ui::pageOf(m_settings.get(settings::lastPage)).value_or(PageKind::home));
    } else {
        begin({});
    }
}

void MainWindow::fileOpened()
{
    Session& session = *m_workplace.session();
    startPage().setOpening({});
    m_actions->setFileOpen(true);
    allowChanges(session);
    m_navigation->setPages(navigationPages(true));
    m_top->setSession(&session);
    m_foot->setSession(&session);
    m_known->setDay(session.knownOn());
    m_readOnly->setReason(session.knownOn().isSet() ? QString() : session.readOnlyReason());
    connect(&session, &Session::failed, this, [this, path = session.file().path()](const Error& error) {
        // Once it is known, whoever reads on is not led away again.
        if (error.failure == Failure::damaged && !m_workplace.session()->damage())
            return fileDamaged(path, error);
        m_notice->say(error.sentence);
    });
    m_pages->pageOf(PageKind::home);
    showFirstPage();
    if (session.damage())
        fileDamaged(session.file().path(), *session.damage());
}

void MainWindow::fileClosing()
{
    m_pages->dropFilePages();
    m_top->setSession(nullptr);
    m_foot->setSession(nullptr);
    m_readOnly->setReason({});
    m_known->setDay({});
    m_actions->setFileOpen(false);
    m_navigation->setPages(navigationPages(false));
    go(PageKind::start);
}

void MainWindow::openFailed(const QString& path, const Error& error)
{
    startPage().setOpening({});
    if (m_pages->page()->kind() == PageKind::unlock)
        unlockPage().setTrying(false);
    if (m_workplace.session() != nullptr)
        return m_notice->say(error.sentence);
    if (error.failure == Failure::damaged)
        return fileDamaged(path, error);
    go(PageKind::start);
    startPage().showError(path, error);
}

void MainWindow::fileDamaged(const QString& path, const Error& error)
{
    if (Session* session = m_workplace.session()) {
        m_workplace.noteEvent(store::action::incident, error.sentence);
        session->becomeReadOnly(error);
        m_readOnly->setReason(error.sentence);
        m_actions->action(u"record.new"_s).setEnabled(false);
    }
    m_pages->go({PageKind::damage, {}, {}, path, {}});
    qobject_cast<DamagePage*>(m_pages->page())->setError(error);
}

void MainWindow::showPlace()
{
    const WindowPage& page = *m_pages->page();
    const bool isOfChild = page.kind() == PageKind::caf || page.kind() == PageKind::child;
    m_navigation->setCurrent(isOfChild || page.kind() == PageKind::papers ? PageKind::children : page.kind());
    m_top->setTrail(page.place().trail + QStringList{page.title()});
    m_actions->action(u"go.back"_s).setEnabled(m_pages->canGoBack());
    m_actions->action(u"go.forward"_s).setEnabled(m_pages->canGoForward());
    m_actions->action(u"record.save"_s).setEnabled(page.kind() == PageKind::caf);
    const Session* const session = m_workplace.session();
    for (const QString& ofChild : {u"record.trail"_s, u"record.chronology"_s})
        m_actions->action(ofChild).setEnabled(isOfChild && page.place().record.isSet());
    m_actions->action(u"record.merge"_s)
        .setEnabled(isOfChild && page.place().record.isSet() && session && !session->knownOn().isSet());
    for (const QString& ofCaf : {u"record.print"_s, u"record.tac"_s})
        m_actions->action(ofCaf).setEnabled(page.kind() == PageKind::caf && page.place().record.isSet());
    const bool leadsToChild = page.kind() == PageKind::caf || page.kind() == PageKind::children;
    m_actions->action(u"record.child"_s).setEnabled(leadsToChild);
    showRoom(page.kind() == PageKind::tac);
    showTitle();
}

/// In the TAC room others look on: everything that could show another name goes until it is left.
void MainWindow::showRoom(bool isRoom)
{
    if (isRoom == m_isRoom)
        return;
    m_isRoom = isRoom;
    for (QWidget* each : std::initializer_list<QWidget*>{menuBar(), m_navigation, m_top, m_foot})
        each->setVisible(!isRoom);
    m_notice->dismiss();
    m_actions->action(u"record.find"_s).setEnabled(!isRoom);
    if (isRoom)
        m_wasFullScreen = isFullScreen();
    if (isRoom || !m_wasFullScreen)
        setWindowState(isRoom ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showTitle()
{
    QStringList words{m_isRoom ? pageTitle(PageKind::tac) : m_top->trailText()};
    if (const Session* session = m_isRoom ? nullptr : m_workplace.session())
        words << session->file().name() << m_top->marking();
    words.removeAll(QString());
    setWindowTitle((words << u"AXS Pathway"_s).join(u" – "_s));
}

void MainWindow::restoreSize()
{
    if (restoreGeometry(m_settings.get(settings::windowGeometry)))
        return;
    const QSize room = screen()->availableSize();
    resize(std::min(theme().px(1280), room.width() * 9 / 10), std::min(theme().px(800), room.height() * 9 / 10));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (WindowPage* page = m_pages->page()) {
        page->keep();
        const bool isOfOneCaf = page->kind() == PageKind::papers || page->kind() == PageKind::tac;
        m_settings.set(settings::lastPage, pageWord(isOfOneCaf ? PageKind::home : page->kind()));
    }
    m_settings.set(settings::windowGeometry, saveGeometry());
    m_locks->clipboard().clearNow();
    QMainWindow::closeEvent(event);
}

} // namespace axs::ui
