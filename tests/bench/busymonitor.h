// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

namespace axs::bench {

/// How long the window's thread is busy in one go: from the first event that it handles after it waited until it waits
/// again, whatever lies between, so that painting counts with what made it necessary.
class BusyMonitor final : public QApplication
{
public:
    BusyMonitor(int& count, char** arguments);

    void begin();
    /// The longest time since begin(), in milliseconds.
    double longest() const { return m_longest; }
    /// The same without what other programs took of it: the thread's time on a processor.
    double longestWorked() const { return m_longestWorked; }
    bool notify(QObject* receiver, QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void end();

    Clock::time_point m_since;
    double m_worked = 0; ///< by the thread when it began to be busy
    bool m_isBusy = false;
    double m_longest = 0;
    double m_longestWorked = 0;
};

} // namespace axs::bench
