// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askshellpage.h"

#include "ui/ask/askpage.h"

#include <QScrollArea>

namespace axs::ui {

AskShellPage::AskShellPage(Session& session)
    : WindowPage(PageKind::ask)
    , m_ask(new AskPage(session, this))
{
    scrollInside(*this, m_ask)->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(m_ask, &AskPage::answered, this, &WindowPage::placeChanged);
    connect(m_ask, &AskPage::listRequested, this, [this](const figure::RecordFilter& filter) {
        Q_EMIT placeRequested({PageKind::children, filter, {}, {}, {pageTitle(PageKind::ask)}});
    });
    connect(m_ask, &AskPage::chartRequested, this, [this](const figure::RecordFilter& filter) {
        Q_EMIT placeRequested({PageKind::dashboard, filter, {}, {}, {pageTitle(PageKind::ask)}});
    });
}

void AskShellPage::arrive(const Place& place)
{
    m_place = place;
    if (!place.detail.isEmpty())
        m_ask->setSentence(place.detail);
    else
        m_ask->setFilter(place.filter);
}

Place AskShellPage::place() const
{
    Place place = m_place;
    place.detail = m_ask->sentence();
    return place;
}

bool AskShellPage::isReady() const
{
    return m_ask->isAnswered();
}

void AskShellPage::takeFocus()
{
    m_ask->focusField();
}

Place askPlaceOf(const Place& list)
{
    Place place{PageKind::ask, {}, {}, {}, {}};
    if (list.page == PageKind::children || list.page == PageKind::dashboard) {
        place.filter = list.filter;
        place.filter.text.clear();
        place.filter.cell.reset();
    }
    return place;
}

} // namespace axs::ui
