// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockkeeper.h"

#include "ui/shell/pagestack.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QThread>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// -1 where there is no text to have a cursor in.
int cursorOf(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->cursorPosition();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->textCursor().position();
    return -1;
}

void setCursor(QWidget* widget, int position)
{
    if (position < 0)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setCursorPosition(position);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
}

void dismissDialogs()
{
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* each : all)
        if (auto* dialog = qobject_cast<QDialog*>(each); dialog != nullptr && dialog->isVisible())
            dialog->reject();
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
}

} // namespace

LockKeeper::LockKeeper(Workplace& workplace, PageStack& pages, QWidget* window)
    : QObject(window)
    , m_workplace(workplace)
    , m_pages(pages)
    , m_window(window)
{
    connect(&m_idle, &IdleWatch::idle, this, &LockKeeper::lock);
    connect(&m_sleep, &SleepWatch::lockWanted, this, &LockKeeper::lock);
    connect(&m_workplace, &Workplace::opened, this, &LockKeeper::watch);
    connect(&m_workplace, &Workplace::closing, this, [this] {
        m_idle.setWatching(false);
        m_clipboard.setWatching(false);
    });
    connect(&m_workplace, &Workplace::lockEnded, &m_sleep, &SleepWatch::ready);
    connect(&m_workplace.settings(), &SettingsStore::changed, this, [this](const QString& key) {
        if (key == QLatin1StringView(settings::lockMinutes.key))
            watch();
    });
}

void LockKeeper::watch()
{
    const Session* session = m_workplace.session();
    const bool isProtected = session != nullptr && session->file().properties().isProtected;
    constexpr int aMinute = 60'000;
    m_idle.setMilliseconds(m_workplace.settings().lockMinutes() * aMinute);
    m_idle.setWatching(isProtected);
    m_clipboard.setWatching(isProtected);
}

void LockKeeper::lock()
{
    const Session* session = m_workplace.session();
    if (session == nullptr || !session->file().properties().isProtected) {
        m_sleep.ready();
        return;
    }
    if (std::exchange(m_isLocking, true))
        return;
    lockNow();
}

void LockKeeper::lockNow()
{
    dismissDialogs();
    // A page that waits for its dialog's answer must not go before it has it.
    if (QThread::currentThread()->loopLevel() > 1 || QApplication::activeModalWidget() != nullptr) {
        constexpr int soon = 10;
        QTimer::singleShot(soon, this, &LockKeeper::lockNow);
        return;
    }
    m_isLocking = false;
    if (m_workplace.session() == nullptr)
        return;
    m_spot = spotNow();
    m_clipboard.clearNow();
    if (m_workplace.lock())
        Q_EMIT locked(m_spot.file,
            tr("Locked at %1. Nothing was lost: what you typed is kept in the file.")
                .arg(QDateTime::currentDateTime().toString(u"HH:mm"_s)));
}

LockKeeper::Spot LockKeeper::spotNow() const
{
    const WindowPage& page = *m_pages.page();
    const QString part = page.focusedPart();
    return {m_workplace.session()->file().path(), page.placeToReturnTo(), part,
        part.isEmpty() ? -1 : cursorOf(m_window->focusWidget())};
}

bool LockKeeper::goBack(const QString& path)
{
    const Spot spot = std::exchange(m_spot, {});
    if (spot.file != path || spot.place.page == PageKind::recovery || spot.place.page == PageKind::replace)
        return false;
    m_pages.go(spot.place);
    constexpr int tries = 500;
    putKeyboard(spot, tries);
    return true;
}

void LockKeeper::putKeyboard(const Spot& spot, int triesLeft)
{
    WindowPage* page = m_pages.page();
    if (page->kind() != spot.place.page || triesLeft == 0 || spot.part.isEmpty())
        return;
    if (!page->isReady()) {
        constexpr int soon = 20;
        QTimer::singleShot(soon, this, [this, spot, triesLeft] { putKeyboard(spot, triesLeft - 1); });
        return;
    }
    page->focusPart(spot.part);
    setCursor(m_window->focusWidget(), spot.cursor);
}

} // namespace axs::ui
