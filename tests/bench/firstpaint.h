// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace axs::bench {

/// Prints the time (nanoseconds of the steady clock, which all processes share) and ends the program.
inline void tellAndQuit()
{
    std::printf("%lld\n", static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch().count()));
    QCoreApplication::quit();
}

/// Tells once its window has been painted and waits for the user.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject& window) { window.installEventFilter(this); }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, &tellAndQuit);
        }
        return false;
    }
};

} // namespace axs::bench
