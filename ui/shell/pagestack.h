// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"
#include "ui/shell/windowpage.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace axs::ui {

/// The pages of the window, each made when it is first gone to, and the way through them. Back and Forward bring back the
/// page with the filter it had.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using Maker = std::function<WindowPage*(PageKind kind)>;
    explicit PageStack(Maker maker, QWidget* parent = nullptr);

    void go(const Place& place);
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// None before the first go().
    WindowPage* page() const;
    /// The page of this kind, made when it is not there yet.
    WindowPage& pageOf(PageKind kind);
    /// Drops the pages of a file, and the way that led through them.
    void dropFilePages();

Q_SIGNALS:
    /// Another page, another filter, or other words for the breadcrumb.
    void placeChanged();
    void noticeRequested(const QString& sentence);

private:
    void show(const Place& place);

    Maker m_maker;
    History m_history;
    QHash<PageKind, WindowPage*> m_pages;
};

} // namespace axs::ui
