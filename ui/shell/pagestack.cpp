// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

namespace axs::ui {

PageStack::PageStack(Maker maker, QWidget* parent)
    : QStackedWidget(parent)
    , m_maker(std::move(maker))
{
    setObjectName(QStringLiteral("pageStack"));
}

Page* PageStack::page() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page& PageStack::pageOf(PageKind kind)
{
    if (Page* made = m_pages.value(kind))
        return *made;
    Page* made = m_maker(kind);
    m_pages.insert(kind, made);
    addWidget(made);
    connect(made, &Page::placeRequested, this, &PageStack::go);
    connect(made, &Page::noticeRequested, this, &PageStack::noticeRequested);
    connect(made, &Page::placeChanged, this, [this, made] {
        if (made == currentWidget())
            Q_EMIT placeChanged();
    });
    return *made;
}

void PageStack::go(const Place& place)
{
    if (page() != nullptr)
        m_history.replace(page()->place());
    m_history.go(place);
    show(place);
}

void PageStack::back()
{
    if (!m_history.canGoBack())
        return;
    m_history.replace(page()->place());
    show(*m_history.back());
}

void PageStack::forward()
{
    if (!m_history.canGoForward())
        return;
    m_history.replace(page()->place());
    show(*m_history.forward());
}

void PageStack::show(const Place& place)
{
    Page* const before = page();
    Page& next = pageOf(place.page);
    if (before != nullptr && before != &next)
        before->keep();
    next.arrive(place);
    setCurrentWidget(&next);
    next.takeFocus();
    Q_EMIT placeChanged();
}

void PageStack::dropFilePages()
{
    if (page() != nullptr)
        page()->keep();
    m_history.clear();
    const QList<PageKind> kinds = m_pages.keys();
    for (const PageKind kind : kinds)
        if (needsFile(kind)) {
            Page* gone = m_pages.take(kind);
            removeWidget(gone);
            delete gone;
        }
}

} // namespace axs::ui
