// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/clipboardwatch.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/place.h"
#include "ui/shell/sleepwatch.h"

namespace axs::ui {

class PageStack;
class Workplace;

/// Locks a protected file when nobody works, when the computer sleeps, and on request: what is typed is kept as a draft,
/// the file is closed, its keys are wiped, and the clipboard holds nothing of it. Remembers where the person was, for
/// when the file is unlocked.
class LockKeeper final : public QObject
{
    Q_OBJECT

public:
    LockKeeper(Workplace& workplace, PageStack& pages, QWidget* window);

    /// As soon as no dialog is open any more; those that are open are dismissed.
    void lock();
    /// Goes where the person was when this file was locked; false when it was not locked, or is another.
    bool goBack(const QString& path);

    IdleWatch& idle() { return m_idle; }
    ClipboardWatch& clipboard() { return m_clipboard; }

Q_SIGNALS:
    void locked(const QString& path, const QString& sentence);

private:
    /// Where the keyboard was.
    struct Spot
    {
        QString file;
        Place place;
        QString part;
        int cursor = -1;
    };

    void watch();
    void lockNow();
    Spot spotNow() const;
    void putKeyboard(const Spot& spot, int triesLeft);

    Workplace& m_workplace;
    PageStack& m_pages;
    QWidget* m_window;
    IdleWatch m_idle;
    SleepWatch m_sleep;
    ClipboardWatch m_clipboard;
    Spot m_spot;
    bool m_isLocking = false;
};

} // namespace axs::ui
