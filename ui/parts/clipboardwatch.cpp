// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clipboardwatch.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int aMinute = 60'000;

bool isOwn(QClipboard::Mode mode)
{
    // Without a screen the clipboard is the program's alone, and does not say so.
    const QString platform = QGuiApplication::platformName();
    const bool isAlone = platform == "offscreen"_L1 || platform == "minimal"_L1;
    const QClipboard& clipboard = *QGuiApplication::clipboard();
    return mode == QClipboard::Clipboard ? isAlone || clipboard.ownsClipboard() : clipboard.ownsSelection();
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(aMinute);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardWatch::clearNow);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_hasCopied = m_watches && isOwn(QClipboard::Clipboard);
        if (m_hasCopied)
            m_timer.start();
    });
}

void ClipboardWatch::setWatching(bool watches)
{
    if (m_watches && !watches)
        clearNow();
    m_watches = watches;
}

void ClipboardWatch::clearNow()
{
    const bool hasCopied = std::exchange(m_hasCopied, false);
    m_timer.stop();
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (clipboard.supportsSelection() && m_watches && isOwn(QClipboard::Selection))
        clipboard.clear(QClipboard::Selection);
    if (!hasCopied || !isOwn(QClipboard::Clipboard))
        return;
    const bool watched = std::exchange(m_watches, false);
    clipboard.clear();
    m_watches = watched;
    Q_EMIT cleared();
}

} // namespace axs
