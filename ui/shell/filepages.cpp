// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filepages.h"

#include "core/base/text.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/parts/settings.h"
#include "ui/parts/theme.h"
#include "ui/records/cafpage.h"
#include "ui/records/childpage.h"
#include "ui/records/childrenpage.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/trailpage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/askshellpage.h"
#include "ui/shell/paperpages.h"
#include "ui/shell/upkeeppages.h"

#include <QAction>
#include <QScrollArea>
#include <QTableView>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page scrolls as a whole where the window is lower than this at the present text size.
void fillWith(QWidget& page, QWidget* inner, int lowest)
{
    const auto fit = [inner, lowest] { inner->setMinimumHeight(theme().px(lowest)); };
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, inner, fit);
    fit();
    // A page that is wider than the room it has stays within reach.
    scrollInside(page, inner)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

/// "Dashboard", "Exeter": the way to the records behind a cell.
QStringList trailTo(const figure::RecordFilter& filter)
{
    QStringList trail{pageTitle(PageKind::dashboard)};
    if (filter.cell && !filter.cell->row.isEmpty())
        trail += filter.cell->row;
    return trail;
}

} // namespace

ChildrenListPage::ChildrenListPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::children)
    , m_list(new ChildrenPage(session, settings, this))
{
    fillWith(*this, m_list, 270);
    connect(m_list, &ChildrenPage::cafRequested, this,
        [this](Id caf) { Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, {pageTitle(PageKind::children)}}); });
    connect(m_list, &ChildrenPage::newCafRequested, this,
        [this] { Q_EMIT placeRequested({PageKind::caf, {}, {}, {}, {pageTitle(PageKind::children)}}); });
    connect(m_list, &ChildrenPage::bulkRequested, this, [this](const std::vector<Id>& cafs) {
        Q_EMIT placeRequested({PageKind::bulk, {}, {}, bulkDetail(cafs), {pageTitle(PageKind::children)}});
    });
    connect(m_list, &ChildrenPage::askRequested, this, [this] { Q_EMIT placeRequested(askPlaceOf(place())); });
    connect(m_list, &ChildrenPage::filterChanged, this, &WindowPage::placeChanged);
    connect(m_list, &ChildrenPage::listed, this, &WindowPage::placeChanged);
}

void ChildrenListPage::arrive(const Place& place)
{
    m_place = place;
    if (place.filter != m_list->filter())
        m_list->setFilter(place.filter);
}

Place ChildrenListPage::place() const
{
    Place place = m_place;
    place.filter = m_list->filter();
    if (!place.filter.cell)
        place.trail.clear();
    return place;
}

QString ChildrenListPage::title() const
{
    return place().trail.isEmpty() ? WindowPage::title()
                                   : counted(static_cast<qint64>(m_list->ids().size()), tr("record"), tr("records"));
}

bool ChildrenListPage::isReady() const
{
    if (!m_list->isListed() || m_list->ids().empty())
        return m_list->isListed();
    const QAbstractItemModel& rows = *m_list->findChild<QTableView*>()->model();
    return rows.index(0, 0).data() != QStringLiteral("…");
}

void ChildrenListPage::takeFocus()
{
    m_list->focusSearch();
}

Id ChildrenListPage::chosenRecord() const
{
    return m_list->chosen();
}

CafShellPage::CafShellPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::caf)
    , m_settings(settings)
    , m_caf(new CafPage(session, settings, this))
{
    fillWith(*this, m_caf, 520);
    // Ctrl+S is the window's; the same keys twice would mean neither.
    for (QAction* action : m_caf->actions())
        if (action->shortcut() == QKeySequence(QKeySequence::Save))
            action->setShortcut({});
    connect(m_caf, &CafPage::viewed, this, [this, path = session.file().path()](Id caf) {
        m_isShown = true;
        m_settings.noteViewed(path, caf);
        // Once: what is saved later shows the case again, and the keyboard stays where it is.
        m_caf->focusField(std::exchange(m_field, {}));
    });
    connect(m_caf, &CafPage::titleChanged, this, [this](const QString& title) {
        m_title = title;
        m_isShown = true;
        Q_EMIT placeChanged();
    });
    connect(m_caf, &CafPage::saved, this, [this](Id caf) {
        // A new CAF has its id from now on: Back and Forward come to the record, not to another empty form.
        m_place.record = caf;
        m_place.detail.clear();
    });
    connect(m_caf, &CafPage::draftLeft, this,
        [this](const QString&, const QString& sentence) { Q_EMIT noticeRequested(sentence); });
    connect(m_caf, &CafPage::cafRequested, this,
        [this](Id caf) { Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, m_place.trail}); });
    connect(m_caf, &CafPage::trailRequested, this, [this] { Q_EMIT placeRequested(trailPlaceOf(m_place)); });
    connect(m_caf, &CafPage::childRequested, this, [this] { Q_EMIT placeRequested(childPlaceOf(m_place)); });
    connect(m_caf, &CafPage::printRequested, this, [this](Id caf) { Q_EMIT placeRequested(papersPlaceOf(caf)); });
    connect(m_caf, &CafPage::chronologyRequested, this,
        [this](Id caf) { Q_EMIT placeRequested(papersPlaceOf(caf, u"chronology"_s)); });
    connect(m_caf, &CafPage::tacRequested, this, [this](Id caf) { Q_EMIT placeRequested(tacPlaceOf(caf)); });
    connect(m_caf, &CafPage::listRequested, this,
        [this] { Q_EMIT placeRequested({PageKind::children, {}, {}, {}, {}}); });
}

void CafShellPage::arrive(const Place& place)
{
    m_place = place;
    m_isShown = false;
    m_title = pageTitle(PageKind::caf);
    m_field = place.field;
    if (!place.detail.isEmpty())
        m_caf->openDraft(place.detail);
    else if (place.record.isSet())
        m_caf->openCaf(place.record);
    else
        m_caf->openNew();
}

Place CafShellPage::place() const
{
    return m_place;
}

Place CafShellPage::placeToReturnTo() const
{
    Place place = m_place;
    if (m_caf->isDirty())
        place.detail = m_caf->typedDraft();
    return place;
}

QString CafShellPage::focusedPart() const
{
    return m_caf->focusedField();
}

void CafShellPage::focusPart(const QString& name)
{
    m_caf->focusField(name);
}

void CafShellPage::save()
{
    m_caf->save();
}

void CafShellPage::keep()
{
    m_caf->leave();
}

DashboardShellPage::DashboardShellPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::dashboard)
    , m_dashboard(new DashboardPage(session, settings, this))
{
    fillWith(*this, m_dashboard, 260);
    connect(m_dashboard, &DashboardPage::shown, this, [this] {
        m_isShown = true;
        Q_EMIT placeChanged();
    });
    connect(m_dashboard, &DashboardPage::recordsRequested, this, [this](const figure::RecordFilter& filter) {
        const bool episodes = !filter.cell || listedKind(countedBy(*filter.cell)).empty();
        Q_EMIT placeRequested({episodes ? PageKind::children : PageKind::records, filter, {}, {}, trailTo(filter)});
    });
    connect(m_dashboard, &DashboardPage::askRequested, this, [this] { Q_EMIT placeRequested(askPlaceOf(place())); });
    connect(m_dashboard, &DashboardPage::reportRequested, this, [this](const figure::RecordFilter& filter) {
        Q_EMIT placeRequested({PageKind::reports, filter, {}, {}, {pageTitle(PageKind::dashboard)}});
    });
    connect(m_dashboard, &DashboardPage::saved, this,
        [this](const QString& path) { Q_EMIT noticeRequested(tr("Saved as “%1”.").arg(path)); });
    connect(m_dashboard, &DashboardPage::failed, this, &WindowPage::noticeRequested);
    connect(m_dashboard, &DashboardPage::told, this, &WindowPage::noticeRequested);
}

void DashboardShellPage::arrive(const Place& place)
{
    m_place = place;
    // Without a filter of its own the page keeps the period that it chose by itself.
    if (place.filter != figure::RecordFilter() && place.filter != m_dashboard->filter())
        m_dashboard->setFilter(place.filter);
}

Place DashboardShellPage::place() const
{
    Place place = m_place;
    place.filter = m_dashboard->filter();
    return place;
}

RecordsShellPage::RecordsShellPage(Session& session)
    : WindowPage(PageKind::records)
    , m_list(new RecordListPage(session, this))
{
    fillWith(*this, m_list, 270);
    connect(m_list, &RecordListPage::cafRequested, this,
        [this](Id caf) { Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, m_place.trail}); });
    connect(m_list, &RecordListPage::listed, this, &WindowPage::placeChanged);
}

void RecordsShellPage::arrive(const Place& place)
{
    m_place = place;
    if (place.filter != m_list->filter())
        m_list->setFilter(place.filter);
}

QString RecordsShellPage::title() const
{
    return counted(static_cast<qint64>(m_list->ids().size()), tr("record"), tr("records"));
}

bool RecordsShellPage::isReady() const
{
    return m_list->isListed();
}

void RecordsShellPage::takeFocus()
{
    if (auto* table = m_list->findChild<QTableView*>())
        table->setFocus();
}

ReportShellPage::ReportShellPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::reports)
    , m_report(new ReportPage(session, settings, this))
{
    scrollInside(*this, m_report)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_report, &ReportPage::failed, this, [this](const Error& error) {
        if (error.failure != Failure::cancelled)
            Q_EMIT noticeRequested(error.sentence);
    });
}

void ReportShellPage::arrive(const Place& place)
{
    const bool isNew = place.filter != m_place.filter;
    m_place = place;
    // Without a filter of its own the page keeps what was chosen on it.
    if (isNew && place.filter != figure::RecordFilter())
        m_report->setFilter(place.filter);
}

bool ReportShellPage::isReady() const
{
    return m_report->isReady();
}

TrailShellPage::TrailShellPage(Session& session)
    : WindowPage(PageKind::trail)
    , m_trail(new TrailPage(session, this))
{
    fillWith(*this, m_trail, 280);
    connect(m_trail, &TrailPage::cafRequested, this,
        [this](Id caf) { Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, {pageTitle(PageKind::trail)}}); });
    connect(m_trail, &TrailPage::wholeTrailRequested, this,
        [this] { Q_EMIT placeRequested({PageKind::trail, {}, {}, {}, {}}); });
    connect(m_trail, &TrailPage::shown, this, &WindowPage::placeChanged);
}

void TrailShellPage::arrive(const Place& place)
{
    m_place = place;
    if (place.record.isSet())
        m_trail->showChildOf(place.record);
    else
        m_trail->showFile();
}

QString TrailShellPage::title() const
{
    return m_place.record.isSet() ? m_trail->heading() : pageTitle(PageKind::trail);
}

bool TrailShellPage::isReady() const
{
    return m_trail->isReady();
}

void TrailShellPage::takeFocus()
{
    m_trail->focusTable();
}

ChildShellPage::ChildShellPage(Session& session)
    : WindowPage(PageKind::child)
    , m_child(new ChildPage(session, this))
{
    scrollInside(*this, m_child)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_child, &ChildPage::shown, this, &WindowPage::placeChanged);
    connect(m_child, &ChildPage::cafRequested, this,
        [this](Id caf) { Q_EMIT placeRequested({PageKind::caf, {}, caf, {}, {pageTitle(PageKind::children)}}); });
    connect(m_child, &ChildPage::chronologyRequested, this,
        [this] { Q_EMIT placeRequested(papersPlaceOf(m_place.record, u"chronology"_s)); });
    connect(m_child, &ChildPage::trailRequested, this, [this] { Q_EMIT placeRequested(trailPlaceOf(m_place)); });
}

void ChildShellPage::arrive(const Place& place)
{
    m_place = place;
    m_child->showChildOf(place.record);
}

QString ChildShellPage::title() const
{
    return m_child->childName().isEmpty() ? WindowPage::title() : m_child->childName();
}

bool ChildShellPage::isReady() const
{
    return m_child->isReady();
}

void ChildShellPage::takeFocus()
{
    m_child->focusFirst();
}

Place childPlaceOf(const Place& caf)
{
    return {PageKind::child, {}, caf.record, {}, {pageTitle(PageKind::children)}};
}

Place trailPlaceOf(const Place& caf)
{
    return {PageKind::trail, {}, caf.record, {}, {pageTitle(PageKind::children)}};
}

} // namespace axs::ui
