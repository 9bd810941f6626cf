// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"
#include "core/figure/undertaken.h"
#include "ui/shell/about.h"
#include "ui/shell/askshellpage.h"
#include "ui/shell/filepages.h"
#include "ui/shell/footbar.h"
#include "ui/shell/helptopics.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palettefiller.h"
#include "ui/shell/paperpages.h"
#include "ui/shell/quickdialogs.h"
#include "ui/shell/upkeeppages.h"
#include "ui/upkeep/exportdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QStyleHints>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::exportTable()
{
    Session* session = m_workplace.session();
    if (!session)
        return;
    const WindowPage* page = m_pages->page();
    auto* dialog = new ExportDialog(*session, page ? page->place().filter : figure::RecordFilter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::said, m_notice, [this](const QString& words) { m_notice->say(words); });
    connect(&m_workplace, &Workplace::closing, dialog, &QDialog::reject);
    dialog->open();
}

void MainWindow::connectActions()
{
    m_actions->on(u"file.new"_s, [this] { go(PageKind::create); });
    m_actions->on(u"file.open"_s, [this] { chooseFile({}); });
    m_actions->on(u"file.sample"_s, [this] { m_workplace.exploreSample(); });
    m_actions->on(u"file.resetSample"_s, [this] { m_workplace.resetSample(); });
    m_actions->on(u"file.intervals"_s, [this] { go(PageKind::intervals); });
    m_actions->on(u"file.backups"_s, [this] { go(PageKind::backups); });
    m_actions->on(u"file.import"_s, [this] { go(PageKind::imports); });
    m_actions->on(u"file.trail"_s, [this] { go(PageKind::trail); });
    m_actions->on(u"record.trail"_s, [this] { m_pages->go(trailPlaceOf(m_pages->page()->place())); });
    m_actions->on(u"file.export"_s, [this] { exportTable(); });
    m_actions->on(u"file.ledger"_s, [this] { go(PageKind::ledger); });
    m_actions->on(u"file.lists"_s, [this] { go(PageKind::lists); });
    m_actions->on(u"record.bulk"_s, [this] { go(PageKind::bulk); });
    m_actions->on(u"record.merge"_s, [this] { m_pages->go(mergePlaceOf(m_pages->page()->place())); });
    m_actions->on(u"record.contact"_s, [this] { m_quick->recordContact(); });
    m_actions->on(u"record.harm"_s, [this] { m_quick->showHarm(); });
    m_actions->on(u"record.bin"_s, [this] { m_quick->showBin(); });
    m_actions->on(u"record.child"_s, [this] {
        const Id caf = m_pages->page()->chosenRecord();
        if (caf.isSet())
            m_pages->go(childPlaceOf({PageKind::caf, {}, caf, {}, {}}));
        else
            m_notice->say(tr("Choose a CAF in the list, or open one, to see its child’s page."));
    });
    m_actions->on(u"record.print"_s, [this] { m_pages->go(papersPlaceOf(m_pages->page()->place().record)); });
    m_actions->on(u"record.chronology"_s,
        [this] { m_pages->go(papersPlaceOf(m_pages->page()->place().record, u"chronology"_s)); });
    m_actions->on(u"record.tac"_s, [this] { m_pages->go(tacPlaceOf(m_pages->page()->place().record)); });
    m_actions->on(u"view.known"_s, [this] { askKnownDay(); });
    m_actions->on(u"view.today"_s, [this] { lookFrom([this] { m_workplace.backToToday(); }); });
    m_actions->on(u"file.close"_s, [this] { m_workplace.close(); });
    m_actions->on(u"file.quit"_s, [this] { close(); });
    m_actions->on(u"record.new"_s, [this] { go(PageKind::caf); });
    m_actions->on(u"record.save"_s, [this] { m_pages->page()->save(); });
    m_actions->on(u"record.ask"_s, [this] { m_pages->go(askPlaceOf(m_pages->page()->place())); });
    m_actions->on(u"record.find"_s, [this] { m_palette->open(); });
    m_actions->on(u"go.back"_s, [this] { m_pages->back(); });
    m_actions->on(u"go.forward"_s, [this] { m_pages->forward(); });
    for (const PageKind page :
        {PageKind::home, PageKind::children, PageKind::work, PageKind::dashboard, PageKind::reports, PageKind::settings})
        m_actions->on(u"go."_s + pageWord(page), [this, page] { go(page); });
}

void MainWindow::connectLook()
{
    m_actions->on(u"view.larger"_s,
        [this] { m_settings.set(settings::textPercent, steppedTextPercent(m_settings.textPercent(), 1)); });
    m_actions->on(u"view.smaller"_s,
        [this] { m_settings.set(settings::textPercent, steppedTextPercent(m_settings.textPercent(), -1)); });
    m_actions->on(u"view.normal"_s, [this] { m_settings.set(settings::textPercent, 100); });
    m_actions->on(u"view.fullScreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    auto* group = new QActionGroup(this);
    for (const AppearanceWords& words : appearances()) {
        QAction& action = m_actions->action(QLatin1StringView(words.action));
        action.setCheckable(true);
        action.setChecked(words.appearance == appearanceOf(m_settings.get(settings::appearance)));
        group->addAction(&action);
        m_actions->on(action.objectName(),
            [this, appearance = words.appearance] { m_settings.set(settings::appearance, appearanceWord(appearance)); });
    }
    connect(&m_settings, &SettingsStore::changed, this, [this](const QString& key) {
        if (key == QLatin1StringView(settings::textPercent.key) || key == QLatin1StringView(settings::appearance.key))
            applyLook(m_settings);
    });
}

void MainWindow::connectHelp()
{
    m_actions->on(u"help.page"_s, [this] {
        m_pages->go({PageKind::help, {}, {}, helpTopicFor(m_pages->page()->kind()), {}});
    });
    m_actions->on(u"help.keys"_s,
        [this] { (new ReadingDialog(u"shortcutSheet"_s, tr("Keyboard shortcuts"), shortcutsHtml(), this))->open(); });
    m_actions->on(u"help.tips"_s, [this] {
        m_settings.set(settings::showThingsToTry, true);
        go(PageKind::home);
    });
    m_actions->on(u"help.about"_s,
        [this] { (new ReadingDialog(u"about"_s, tr("About AXS Pathway"), aboutHtml(), this))->open(); });
    m_actions->on(u"help.support"_s, [this] { copySupportInformation(); });
}

void MainWindow::copySupportInformation()
{
    Session* session = m_workplace.session();
    const auto copy = [this](qint64 episodes) {
        QApplication::clipboard()->setText(supportInformation(m_settings, m_workplace.session(), episodes));
        m_notice->say(tr("Copied: versions and settings, without a name, a path or anything from the file but its size."));
    };
    if (session == nullptr)
        return copy(0);
    session->count(
        this, [](const figure::Facts& facts) { return figure::undertaken(facts).cafs; }, copy);
}

void MainWindow::tryThing(const QString& id)
{
    if (id == "try.bar"_L1) {
        go(PageKind::dashboard);
        m_notice->say(tr("Click a bar, or choose it with the arrows and press Enter: the records behind it are listed."));
    } else if (id == "try.report"_L1) {
        go(PageKind::reports);
    } else if (id == "try.history"_L1) {
        go(PageKind::children);
        m_notice->say(tr("Open a CAF from the list, then choose More ▸ History: who changed what, and when."));
    } else {
        m_actions->action(id).trigger();
    }
}

} // namespace axs::ui
