// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettefiller.h"

#include "ui/shell/actions.h"
#include "ui/shell/childfinder.h"
#include "ui/shell/helptopics.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workplace.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<PaletteEntry> caseEntries(const CaseRows& rows, PageStack& pages)
{
    QList<PaletteEntry> entries;
    for (const store::CaseRow& row : rows)
        entries.append({PaletteFiller::tr("Child"), row.childName, caseAside(row), row.cluster, u"person"_s,
            [&pages, caf = row.caf] { pages.go({PageKind::caf, {}, caf, {}, {}}); }});
    return entries;
}

} // namespace

PaletteFiller::PaletteFiller(Palette& palette, Actions& actions, PageStack& pages, Workplace& workplace)
    : QObject(&palette)
    , m_palette(palette)
    , m_actions(actions)
    , m_pages(pages)
    , m_workplace(workplace)
{
    m_palette.setFind([this](const QString& typed, const std::function<void(QList<PaletteEntry>)>& deliver) {
        Session* session = m_workplace.session();
        if (session == nullptr || !session->areFactsReady())
            return;
        findCases(*session, this, typed, [this, typed, deliver](const CaseRows& rows) {
            if (!rows.empty())
                noteSearch(typed);
            deliver(caseEntries(rows, m_pages));
        });
    });
    m_searchRest.setSingleShot(true);
    m_searchRest.setInterval(searchRestMilliseconds);
    connect(&m_searchRest, &QTimer::timeout, this, [this] {
        Session* session = m_workplace.session();
        if (session != nullptr && m_searched != m_notedSearch)
            session->note(store::action::search, {}, m_searched);
        m_notedSearch = m_searched;
    });
    connect(&m_workplace, &Workplace::opened, this, [this] {
        m_clusters.clear();
        m_notedSearch.clear();
        connect(m_workplace.session(), &Session::factsReady, this, &PaletteFiller::readClusters);
    });
    connect(&m_workplace, &Workplace::closing, this, [this] {
        m_clusters.clear();
        m_palette.forget();
        m_searchRest.stop();
    });
}

void PaletteFiller::open()
{
    m_palette.setRecent({});
    m_palette.setEntries(entries());
    m_palette.open();
    readRecent();
}

void PaletteFiller::readRecent()
{
    Session* session = m_workplace.session();
    if (session == nullptr)
        return;
    const QList<Id> viewed = m_workplace.settings().recentlyViewed(session->file().path());
    if (viewed.isEmpty())
        return;
    readCases(*session, this, {viewed.begin(), viewed.end()}, [this](const CaseRows& rows) {
        m_palette.setRecent(caseEntries(rows, m_pages));
        m_palette.refreshEmpty();
    });
}

/// A search that showed children, once typing has rested.
void PaletteFiller::noteSearch(const QString& typed)
{
    if (typed.size() < fewestSearched)
        return;
    m_searched = typed;
    m_searchRest.start();
}

void PaletteFiller::readClusters()
{
    m_workplace.session()->count(
        this,
        [](const figure::Facts& facts) {
            QStringList names;
            for (std::size_t i = 1; i < facts.clusters.size(); ++i)
                names += facts.clusters[i].name;
            return names;
        },
        [this](const QStringList& names) { m_clusters = names; });
}

QList<PaletteEntry> PaletteFiller::entries() const
{
    QList<PaletteEntry> entries;
    const QList<PageKind> pages = navigationPages(m_workplace.session() != nullptr) + QList{PageKind::settings, PageKind::help};
    for (const PageKind page : pages)
        entries.append({tr("Page"), pageTitle(page), {}, {}, pageIcon(page),
            [this, page] { m_pages.go({page, {}, {}, {}, {}}); }});
    for (const ActionWords& words : actionTable()) {
        QAction& action = m_actions.action(QLatin1StringView(words.id));
        const bool isPage = qstrcmp(words.menu, "go") == 0 && *words.icon != '\0' && qstrcmp(words.id, "go.back") != 0
            && qstrcmp(words.id, "go.forward") != 0;
        if (action.isEnabled() && !isPage && qstrcmp(words.id, "record.find") != 0)
            entries.append({tr("Command"), Actions::plainText(words), Actions::keysText(words), action.toolTip(),
                *words.icon != '\0' ? QString(QLatin1StringView(words.icon)) : u"forward"_s, [&action] { action.trigger(); }});
    }
    for (const HelpTopic& topic : helpTopics())
        entries.append({tr("Help"), topic.title, {}, topic.words, u"help"_s,
            [this, id = topic.id] { m_pages.go({PageKind::help, {}, {}, id, {}}); }});
    if (pages.contains(PageKind::children))
        for (const QString& cluster : m_clusters) {
            Place place{PageKind::children, {}, {}, {}, {}};
            place.filter.clusters = {cluster};
            entries.append({tr("Cluster"), cluster, {}, {}, u"filter"_s, [this, place] { m_pages.go(place); }});
        }
    return entries;
}

} // namespace axs::ui
