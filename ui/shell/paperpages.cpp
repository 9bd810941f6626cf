// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperpages.h"

#include "ui/parts/theme.h"
#include "ui/print/printpage.h"
#include "ui/tac/tacpage.h"

#include <QScrollArea>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void fillWith(QWidget& page, QWidget* inner, int lowest)
{
    const auto fit = [inner, lowest] { inner->setMinimumHeight(theme().px(lowest)); };
    QObject::connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, inner, fit);
    fit();
    scrollInside(page, inner)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace

PapersShellPage::PapersShellPage(Session& session, SettingsStore& settings)
    : WindowPage(PageKind::papers)
    , m_print(new PrintPage(session, settings, this))
{
    fillWith(*this, m_print, 420);
    connect(m_print, &PrintPage::shown, this, &WindowPage::placeChanged);
}

void PapersShellPage::arrive(const Place& place)
{
    m_place = place;
    m_print->showCaf(place.record, place.detail);
}

bool PapersShellPage::isReady() const
{
    return m_print->isReady();
}

void PapersShellPage::takeFocus()
{
    m_print->focusPapers();
}

TacShellPage::TacShellPage(Session& session)
    : WindowPage(PageKind::tac)
    , m_room(new TacPage(session, this))
{
    scrollInside(*this, m_room)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_room, &TacPage::shown, this, &WindowPage::placeChanged);
    connect(m_room, &TacPage::noticed, this, &WindowPage::noticeRequested);
    connect(m_room, &TacPage::leaveRequested, this,
        [this] { Q_EMIT placeRequested({PageKind::caf, {}, m_place.record, {}, {pageTitle(PageKind::children)}}); });
    connect(m_room, &TacPage::papersRequested, this,
        [this](Id caf, Id meeting) { Q_EMIT placeRequested(papersPlaceOf(caf, u"meeting/"_s + meeting.text())); });
}

void TacShellPage::arrive(const Place& place)
{
    m_place = place;
    m_room->showCaf(place.record);
}

bool TacShellPage::isReady() const
{
    return m_room->isReady();
}

void TacShellPage::takeFocus()
{
    m_room->takeKeyboard();
}

void TacShellPage::save()
{
    m_room->save();
}

void TacShellPage::keep()
{
    m_room->keep();
}

Place papersPlaceOf(Id caf, const QString& paper)
{
    return {PageKind::papers, {}, caf, paper, {pageTitle(PageKind::children), pageTitle(PageKind::caf)}};
}

Place tacPlaceOf(Id caf)
{
    return {PageKind::tac, {}, caf, {}, {}};
}

} // namespace axs::ui
