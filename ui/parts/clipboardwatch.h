// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace axs {

/// Clears what the program copied from the clipboard after a minute, and at once when asked, if it is still the
/// program's own; what another program copied is left alone.
class ClipboardWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject* parent = nullptr);

    /// Only while it watches (a protected file is open) anything is cleared.
    void setWatching(bool watches);
    void clearNow();
    void setMilliseconds(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void cleared();

private:
    QTimer m_timer;
    bool m_watches = false;
    bool m_hasCopied = false;
};

} // namespace axs
