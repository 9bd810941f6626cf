// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/upkeeppages.h"

#include "ui/upkeep/bulkpage.h"
#include "ui/upkeep/ledgerpage.h"
#include "ui/upkeep/listspage.h"
#include "ui/upkeep/mergepage.h"

namespace axs::ui {

ListsShellPage::ListsShellPage(Session& session)
    : WindowPage(PageKind::lists)
    , m_lists(new ListsPage(session, this))
{
    scrollInside(*this, m_lists);
    connect(m_lists, &ListsPage::shown, this, &WindowPage::placeChanged);
    connect(m_lists, &ListsPage::said, this, &WindowPage::noticeRequested);
}

bool ListsShellPage::isReady() const
{
    return m_lists->isReady();
}

void ListsShellPage::takeFocus()
{
    m_lists->takeFocus();
}

LedgerShellPage::LedgerShellPage(Session& session)
    : WindowPage(PageKind::ledger)
    , m_ledger(new LedgerPage(session, this))
{
    scrollInside(*this, m_ledger);
    connect(m_ledger, &LedgerPage::shown, this, &WindowPage::placeChanged);
}

bool LedgerShellPage::isReady() const
{
    return m_ledger->isReady();
}

void LedgerShellPage::takeFocus()
{
    m_ledger->takeFocus();
}

BulkShellPage::BulkShellPage(Session& session)
    : WindowPage(PageKind::bulk)
    , m_bulk(new BulkPage(session, this))
{
    scrollInside(*this, m_bulk);
    connect(m_bulk, &BulkPage::shown, this, &WindowPage::placeChanged);
    connect(m_bulk, &BulkPage::said, this, &WindowPage::noticeRequested);
}

void BulkShellPage::arrive(const Place& place)
{
    m_place = place;
    std::vector<Id> cafs;
    const QStringList words = place.detail.split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (const auto id = Id::parse(word))
            cafs.push_back(*id);
    }
    m_bulk->setCafs(cafs);
}

bool BulkShellPage::isReady() const
{
    return m_bulk->isReady();
}

void BulkShellPage::takeFocus()
{
    m_bulk->takeFocus();
}

MergeShellPage::MergeShellPage(Session& session)
    : WindowPage(PageKind::merge)
    , m_merge(new MergePage(session, this))
{
    scrollInside(*this, m_merge);
    connect(m_merge, &MergePage::shown, this, &WindowPage::placeChanged);
    connect(m_merge, &MergePage::said, this, &WindowPage::noticeRequested);
}

void MergeShellPage::arrive(const Place& place)
{
    m_place = place;
    m_merge->setCaf(place.record);
}

bool MergeShellPage::isReady() const
{
    return m_merge->isReady();
}

void MergeShellPage::takeFocus()
{
    m_merge->takeFocus();
}

QString bulkDetail(const std::vector<Id>& cafs)
{
    QStringList words;
    for (const Id id : cafs)
        words << id.text();
    return words.join(QChar(u' '));
}

Place mergePlaceOf(const Place& caf)
{
    return {PageKind::merge, {}, caf.record, {}, {pageTitle(PageKind::children)}};
}

} // namespace axs::ui
