// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace axs::ui {

/// Tells when nobody has typed, clicked or scrolled in the program for a while, also when the computer slept meanwhile.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    void setMilliseconds(int milliseconds);
    /// Counts from now on, or not at all.
    void setWatching(bool watches);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
    qint64 m_lastActive = 0;
    bool m_watches = false;
};

} // namespace axs::ui
