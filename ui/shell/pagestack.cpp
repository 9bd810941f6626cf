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

WindowPage* PageStack::page() const
{
    return qobject_cast<WindowPage*>(currentWidget());
}

WindowPage& PageStack::pageOf(PageKind kind)
{
    if (WindowPage* made = m_pages.value(kind))
        return *made;
    WindowPage* made = m_maker(kind);
    m_pages.insert(kind, made);
    addWidget(made);
    connect(made, &WindowPage::placeRequested, this, &PageStack::go);
    connect(made, &WindowPage::noticeRequested, this, &PageStack::noticeRequested);
    connect(made, &WindowPage::placeChanged, this, [this, made] {
        if (made == currentWidget())
            Q_EMIT placeChanged();
    });
    return *made;
}

void PageStack::go(const Place& place)
{
    // Nobody goes back to where a passphrase was asked for.
    if (page() != nullptr && page()->kind() == PageKind::unlock)
        m_history.clear();
    else if (page() != nullptr)
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
    WindowPage* const before = page();
    WindowPage& next = pageOf(place.page);
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
            WindowPage* gone = m_pages.take(kind);
            removeWidget(gone);
            delete gone;
        }
}

} // namespace axs::ui
