// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/shell/askshellpage.h"
#include "ui/shell/backupspage.h"
#include "ui/shell/createpage.h"
#include "ui/shell/damagepage.h"
#include "ui/shell/filepages.h"
#include "ui/shell/helppage.h"
#include "ui/shell/homepage.h"
#include "ui/shell/importshellpage.h"
#include "ui/shell/paperpages.h"
#include "ui/shell/peoplepage.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/replacepage.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/upkeeppages.h"
#include "ui/shell/workplace.h"
#include "ui/shell/workshellpage.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

WindowPage* makeHome(Workplace& workplace)
{
    auto* home = new HomePage(*workplace.session(), workplace.settings(), *workplace.work());
    QObject::connect(home, &HomePage::newCafRequested, home,
        [home] { Q_EMIT home->placeRequested({PageKind::caf, {}, {}, {}, {}}); });
    QObject::connect(home, &HomePage::draftRequested, home,
        [home](const QString& form) {
            const auto caf = form.startsWith("tac/"_L1) ? Id::parse(form.section(u'/', 1)) : std::nullopt;
            if (caf)
                Q_EMIT home->placeRequested(tacPlaceOf(*caf));
            else if (form.startsWith("caf/"_L1))
                Q_EMIT home->placeRequested({PageKind::caf, {}, {}, form, {}});
        });
    QObject::connect(home, &HomePage::cafRequested, home,
        [home](Id caf) { Q_EMIT home->placeRequested({PageKind::caf, {}, caf, {}, {}}); });
    QObject::connect(home, &HomePage::workRequested, home, [home](Id caf, const QString& field) {
        Q_EMIT home->placeRequested({PageKind::caf, {}, caf, {}, {}, field});
    });
    QObject::connect(home, &HomePage::workListRequested, home,
        [home] { Q_EMIT home->placeRequested({PageKind::work, {}, {}, {}, {}}); });
    return home;
}

} // namespace

QList<PageKind> navigationPages(bool fileIsOpen)
{
    if (!fileIsOpen)
        return {PageKind::start};
    return {PageKind::home, PageKind::children, PageKind::work, PageKind::dashboard, PageKind::reports};
}

WindowPage* makePage(PageKind kind, Workplace& workplace)
{
    SettingsStore& settings = workplace.settings();
    switch (kind) {
    case PageKind::start:
        return new StartPage(settings);
    case PageKind::create:
        return new CreatePage(workplace);
    case PageKind::unlock:
        return new UnlockPage(workplace);
    case PageKind::people:
        return new PeoplePage(*workplace.session());
    case PageKind::recovery:
        return new RecoveryPage(*workplace.session());
    case PageKind::replace:
        return new ReplacePage(*workplace.session());
    case PageKind::backups:
        return new BackupsPage(workplace);
    case PageKind::damage:
        return new DamagePage(workplace);
    case PageKind::settings:
        return new SettingsPage(settings, &workplace);
    case PageKind::help:
        return new HelpPage;
    case PageKind::children:
        return new ChildrenListPage(*workplace.session(), settings);
    case PageKind::caf:
        return new CafShellPage(*workplace.session(), settings);
    case PageKind::work:
        return new WorkShellPage(*workplace.work(), settings);
    case PageKind::intervals:
        return new IntervalsShellPage(*workplace.session());
    case PageKind::child:
        return new ChildShellPage(*workplace.session());
    case PageKind::dashboard:
        return new DashboardShellPage(*workplace.session(), settings);
    case PageKind::ask:
        return new AskShellPage(*workplace.session());
    case PageKind::reports:
        return new ReportShellPage(*workplace.session(), settings);
    case PageKind::trail:
        return new TrailShellPage(*workplace.session());
    case PageKind::lists:
        return new ListsShellPage(*workplace.session());
    case PageKind::ledger:
        return new LedgerShellPage(*workplace.session());
    case PageKind::bulk:
        return new BulkShellPage(*workplace.session());
    case PageKind::merge:
        return new MergeShellPage(*workplace.session());
    case PageKind::imports:
        return new ImportShellPage(*workplace.session(), settings);
    case PageKind::papers:
        return new PapersShellPage(*workplace.session(), settings);
    case PageKind::tac:
        return new TacShellPage(*workplace.session());
    case PageKind::records:
        return new RecordsShellPage(*workplace.session());
    case PageKind::home:
        break;
    }
    return makeHome(workplace);
}

} // namespace axs::ui
